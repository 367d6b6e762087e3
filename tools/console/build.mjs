// The pages as browsers load them: apps/console to dist/console, made anew when something in it changed, each file compressed
// beside itself, and no larger than people can wait for. Those that were built last stay until the new ones are complete.
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dist, root } from '../paths.mjs';
import { isAlive } from '../process/alive.mjs';

const source = join(root, 'apps', 'console');
/** Where the API serves them from. */
export const consoleDist = join(dist, 'console');
/** In what was built: of which sources. */
const builtFrom = '.from';

/** Bytes, compressed by gzip: what loads first, and what each further page adds. */
export const budgets = { first: 130 * 1_024, page: 60 * 1_024, pdf: 160 * 1_024 };
/** What is asked for by the script that loads first: the frame of all pages. */
const app = 'src/app.tsx';
/** Loaded when somebody opens a PDF: pdf.js, without its worker, which loads beside it. */
const pdf = 'src/dossier/pdf-view.tsx';

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * @param {string} from
 * @param {(text: string) => string} digest
 * @returns {string}
 */
function fingerprint(from, digest) {
  const files = filesIn(from).filter((file) => !/\.spec\.tsx?$/.test(file));
  const parts = [...files, join(root, 'package-lock.json'), join(root, 'tools', 'console', 'build.mjs')];
  return digest(parts.map((file) => `${relative(root, file)}\0${readFileSync(file, 'utf8')}`).join('\0'));
}

/**
 * Builds them when something changed. What was built before stays when that fails.
 * @param {(line: string) => void} say
 * @param {{ from: string, to: string }} [folders]
 * @returns {Promise<boolean>} false when they could not be built, or are too large; `say` was told why
 */
export async function buildConsole(say, { from, to } = { from: source, to: consoleDist }) {
  const { digest } = await import('../build/compile.mjs');
  const now = fingerprint(from, digest);
  const record = join(to, builtFrom);
  if (existsSync(record) && readFileSync(record, 'utf8') === now) return true;
  say('building the pages');
  removeLeftovers(to);
  const fresh = `${to}-new-${process.pid}`;
  try {
    if (!(await buildInto(fresh, from, say))) return false;
    writeFileSync(join(fresh, builtFrom), now);
    replace(to, fresh);
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Puts a folder in the place of another one, where another build of this checkout may do the same.
 * @param {string} folder
 * @param {string} fresh
 */
function replace(folder, fresh) {
  const old = `${folder}-old-${process.pid}`;
  for (let tries = 1; existsSync(fresh); tries += 1) {
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(fresh, folder);
    } catch (error) {
      if (tries === 10) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Removes what builds left that were killed. @param {string} folder */
function removeLeftovers(folder) {
  for (const name of existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : []) {
    const pid = new RegExp(`^${basename(folder)}-(?:new|old)-(\\d+)$`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} source
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether all of it is there, and no larger than people can wait for
 */
async function buildInto(folder, source, say) {
  const { build } = await import('vite');
  // Pages are what users load, also where tests have them built: Vite would make others for NODE_ENV=test.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: false,
      root: source,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic' } },
      plugins: [
        {
          name: 'app beside the first script',
          transformIndexHtml: {
            order: 'post',
            handler: (_, { bundle = {} }) => {
              const files = new Set();
              const add = (/** @type {string} */ name) => {
                const part = bundle[name];
                if (part?.type !== 'chunk' || files.has(name)) return;
                files.add(name);
                part.imports.forEach(add);
              };
              for (const part of Object.values(bundle))
                if (part.type === 'chunk' && part.facadeModuleId?.endsWith(app)) add(part.fileName);
              return [...files].map((name) => ({
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
                injectTo: 'head',
              }));
            },
          },
        },
      ],
      build: {
        outDir: folder,
        emptyOutDir: true,
        manifest: true,
        // Nothing inline: the content security policy allows only our own files.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
            // Few files: a browser asks for six at once, and each of the others waits for one of them to come.
            codeSplitting: {
              groups: [
                {
                  name: 'first',
                  test: /asked-first|preload-helper|src\/(pages|ahead)\.ts$|words\/chosen\.ts$/,
                  priority: 3,
                },
                { name: 'app', test: /src\/app\.tsx$/, priority: 2 },
                {
                  name: 'shared',
                  minShareCount: 2,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 6_000,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
  }
  // What pdf.js asks for by name: decoders of scans (its own are WebAssembly, which our policy forbids) and fonts that a PDF
  // may leave out.
  const from = join(root, 'node_modules', 'pdfjs-dist');
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const name of ['wasm', 'standard_fonts'])
    cpSync(join(from, name), join(folder, 'assets', `pdfjs-${version}`, name), {
      recursive: true,
      filter: (file) => !/\.wasm$|quickjs/i.test(file),
    });
  const tooLarge = oversized(sizes(folder));
  for (const line of tooLarge) say(line);
  if (tooLarge.length > 0) return false;
  for (const file of filesIn(folder).filter((name) => /\.(m?js|css|html|svg)$/.test(name))) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return true;
}

/** @typedef {{ name: string, first: boolean, bytes: number }} Part a page, or what loads first; bytes by gzip */

/** @param {string} [folder] @returns {Part[]} sizes of what was built; fonts are not counted, the browser loads those that it needs */
export function sizes(folder = consoleDist) {
  /** @type {Record<string, { file: string, css?: string[], imports?: string[], isEntry?: boolean, isDynamicEntry?: boolean, src?: string }>} */
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const filesOf = (/** @type {string} */ key, /** @type {Set<string>} */ seen = new Set()) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(chunk.file)) return seen;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
    for (const name of chunk.imports ?? []) filesOf(name, seen);
    return seen;
  };
  const size = (/** @type {Iterable<string>} */ files) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('the build has no entry');
  const first = filesOf(app, filesOf(entry));
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && key !== app);
  return [
    { name: 'first load', first: true, bytes: size(first) },
    ...pages.map((key) => ({
      name: key,
      first: false,
      bytes: size([...filesOf(key)].filter((file) => !first.has(file))),
    })),
  ];
}

/** @param {Part[]} parts @returns {string[]} which are too large, in words */
export const oversized = (parts) =>
  parts.flatMap(({ name, first, bytes }) => {
    const most = first ? budgets.first : name === pdf ? budgets.pdf : budgets.page;
    return bytes <= most ? [] : [`${name}: ${Math.ceil(bytes / 1_024)} KB compressed, at most ${most / 1_024}`];
  });
