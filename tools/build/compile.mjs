// Compiles TypeScript to JavaScript in dist, file by file and without checking types (`npm run check` and `npm test` do
// that): a second for everything, and only what changed is written.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transform } from '@swc/core';
import { swc } from '../config/swc.mjs';
import { dist, root } from '../paths.mjs';

/** The rooms that are compiled. */
export const rooms = ['apps', 'workflows', 'activities', 'libs', 'bench'];
const recordFile = join(dist, '.compiled.json');

/** @typedef {Record<string, string>} Compiled digest of each source, by the path of its output below dist */

/**
 * Compiles what changed since the last time, and removes what has no source any more.
 * @returns {Promise<{ compiled: Compiled, errors: string[] }>} `errors`: what the compiler says of sources that it cannot
 *   read; what they were compiled to before stays
 */
export async function compile() {
  const settings = digest(JSON.stringify(swc) + readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const before = recorded(settings);
  // Ignores output of another compiler, or of this one with other settings.
  if (before === undefined) removeCompiled();
  /** @type {Compiled} */
  const compiled = {};
  /** @type {string[]} */
  const errors = [];
  await Promise.all(
    sources().map(async (source) => {
      const output = source.replace(/\.ts$/, '.js');
      const text = readFileSync(join(root, source), 'utf8');
      const now = digest(text);
      const known = before?.[output];
      try {
        if (known !== now) await (source.endsWith('.json') ? copy(output, text) : write(source, output, text));
        compiled[output] = now;
      } catch (error) {
        errors.push(`${source}: ${mistakeIn(error)}`);
        if (known !== undefined) compiled[output] = known;
      }
    }),
  );
  for (const gone of Object.keys(before ?? {}).filter((output) => !(output in compiled)))
    for (const file of [gone, `${gone}.map`]) rmSync(join(dist, file), { force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(recordFile, JSON.stringify({ settings, compiled }));
  return { compiled, errors };
}

/** All that was built but the pages: tools/console/build.mjs replaces them when it has new ones. */
function removeCompiled() {
  for (const name of existsSync(dist) ? readdirSync(dist) : [])
    if (name !== 'console') rmSync(join(dist, name), { recursive: true, force: true });
}

/** Paths below the root of all that is compiled: tests run from their sources. */
function sources() {
  return (
    rooms
      .filter((room) => existsSync(join(root, room)))
      .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && isCompiled(entry.parentPath, entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      // Browsers run those: tools/console/build.mjs.
      .filter((source) => !source.startsWith(join('apps', 'console')))
  );
}

/** Data that programs import. */
const data = join(root, 'libs', 'policy', 'examples');

/** @param {string} folder @param {string} name */
const isCompiled = (folder, name) =>
  name.endsWith('.ts') ? !name.endsWith('spec.ts') : name.endsWith('.json') && folder === data;

/** @param {string} output @param {string} text */
function copy(output, text) {
  const file = join(dist, output);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} source @param {string} output @param {string} text */
async function write(source, output, text) {
  const file = join(dist, output);
  const { code, map } = await transform(text, {
    ...swc,
    configFile: false,
    swcrc: false,
    filename: join(root, source),
    sourceFileName: relative(dirname(file), join(root, source)),
    sourceMaps: true,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.map`, map ?? '');
  writeFileSync(file, `${code}//# sourceMappingURL=${basename(file)}.map\n`);
}

/** What swc says, without where in itself it said it. @param {unknown} error */
function mistakeIn(error) {
  const [mistake = ''] = (error instanceof Error ? error.message : String(error)).split(/\n+Caused by:/);
  return mistake.trimEnd();
}

/** @param {string} settings @returns {Compiled | undefined} */
function recorded(settings) {
  try {
    const record = JSON.parse(readFileSync(recordFile, 'utf8'));
    return record.settings === settings ? record.compiled : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
export const digest = (text) => createHash('sha256').update(text).digest('base64url');
