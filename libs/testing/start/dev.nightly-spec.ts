// nightly: dev, 10 minutes
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../index.js';
import { root } from '../root.js';
import { startIn, type StartedSystem, type StartSummary } from './started.js';

// `npm run dev` in a copy of the checkout whose sources are edited while it runs.
const rooms = ['apps', 'workflows', 'activities', 'libs', 'bench', 'tools'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];

let copy: string;
let state: string;
let served: StartedSystem;
let up: StartSummary;
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'hoso-dev-'));
  state = mkdtempSync(join(tmpdir(), 'hoso-dev-state-'));
  chmodSync(state, 0o755);
  for (const part of [...rooms, ...settings]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  served = startIn(copy, state, '--watch', '--no-play', '--port-base', String(await freePort()));
  up = await served.summary;
  await said('watching the sources');
}, 300_000);
afterAll(async () => {
  await served?.interrupt();
  for (const folder of [copy, state]) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Waits until it has told people so, from the moment on that `log` was its log. */
async function said(words: string, before = ''): Promise<void> {
  // The compiler looks at everything first, beside all that starts then.
  for (const end = Date.now() + 150_000; !served.log().slice(before.length).includes(words); await sleep(100))
    if (Date.now() > end) throw new Error(`not said: ${words}\n${served.log().slice(before.length)}`);
}

/** Edits a source of the copy and waits for what is said of it. */
async function edited(path: string, from: string, to: string, words: string): Promise<void> {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  const before = served.log();
  writeFileSync(file, text.replace(from, to));
  await said(words, before);
}

/** Process ids of the programs that run, by name. */
const running = (): Record<string, number> => Object.fromEntries(served.running().map(({ name, pid }) => [name, pid]));
const titleOfDocs = async () =>
  ((await (await fetch(`${up.urls.api}/docs-json`)).json()) as { info: { title: string } }).info.title;

const document = 'apps/api/src/openapi/document.ts';
const definition = 'workflows/job-counselling/definition.ts';

it('starts the API again, and nothing else, when something that only it loads changed', async () => {
  const before = running();
  await edited(document, ".setTitle('Hoso')", ".setTitle('Hồ sơ')", 'running again');
  expect(await titleOfDocs()).toBe('Hồ sơ');
  const { api, ...others } = running();
  expect(others).toEqual(expect.objectContaining({ worker: before['worker'], bank: before['bank'] }));
  expect(api).not.toBe(before['api']);
}, 180_000);

it('starts worker and API again when a definition changed, which both have then', async () => {
  const before = running();
  await edited(definition, "en: 'Draft'", "en: 'In preparation'", 'running again');
  const after = running();
  expect([after['worker'] === before['worker'], after['api'] === before['api']]).toEqual([false, false]);
  expect([after['bank'], after['Temporal']]).toEqual([before['bank'], before['Temporal']]);
  const type = await (await fetch(`${up.urls.api}/v1/dossier-types/job-counselling`)).text();
  expect(type).toContain('In preparation');
  const bundle = readFileSync(join(copy, 'dist', 'apps', 'worker', 'src', 'workflow-bundle.generated.cjs'), 'utf8');
  expect(bundle).toContain("'In preparation'");
}, 180_000);

it('leaves running what runs while a source cannot be compiled, and goes on when it can', async () => {
  const before = running();
  await edited(document, ".setTitle('Hồ sơ')", ".setTitle('Hồ sơ'", `${document}: `);
  expect(running()).toEqual(before);
  expect(await titleOfDocs()).toBe('Hồ sơ');
  await edited(document, ".setTitle('Hồ sơ'", ".setTitle('Hoso')", 'running again');
  expect(await titleOfDocs()).toBe('Hoso');
}, 180_000);

it('says of what does not start that it waits for the next change', async () => {
  const main = 'apps/api/src/main.ts';
  await edited(main, '\n', "\nthrow new Error('not like this');\n", 'waits for the next change: api');
  await edited(main, "\nthrow new Error('not like this');\n", '\n', 'running again');
  expect(await titleOfDocs()).toBe('Hoso');
}, 180_000);

it('says which types do not fit, and when all fit again', async () => {
  await edited(document, ".setTitle('Hoso')", '.setTitle(1)', 'error TS2345');
  await edited(document, '.setTitle(1)', ".setTitle('Hoso')", 'types: all fit again');
}, 320_000);
