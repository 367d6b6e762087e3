import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startSystem, type TestSystem } from './index.js';
import { root } from './root.js';

// `npm run new:type` in a copy of the checkout: what it makes is what docs/adding-a-dossier-type.md shows, passes every check and
// its cases, and carries a request to its end over HTTP.
const page = readFileSync(join(root, 'docs', 'adding-a-dossier-type.md'), 'utf8');
const blocks = [...page.matchAll(/\*\*`([^`]+)`\*\*\n+```(ts|diff)\n([\s\S]*?)```/g)].map(
  ([, path = '', kind, text = '']) => ({ path, kind, text }),
);
const left = new Set(['node_modules', 'dist', '.git', '.hoso', 'reports', '.stryker-tmp']);

let copy: string;
let system: TestSystem;
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
/** Runs a program in the copy. @returns `passed`, or all that it printed */
const passes = (...args: string[]) => {
  const run = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return run.status === 0 ? 'passed' : `${run.stdout}${run.stderr}`;
};

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'hoso-type-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const named = ['reading-room-card', '--title', 'Reading-room card', '--vi', 'Thẻ phòng đọc', '--prefix', 'TPD'];
  execFileSync(process.execPath, [join(copy, 'tools/new-type.mjs'), ...named], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  system = await startSystem('adding', {}, undefined, copy);
}, 400_000);
afterAll(async () => {
  await system.end();
  rmSync(copy, { recursive: true, force: true });
});

it('makes what the page shows: a folder, and what registers it', () => {
  expect(blocks.filter(({ kind }) => kind === 'ts').map(({ path }) => path)).toHaveLength(7);
  for (const { path, kind, text } of blocks)
    if (kind === 'ts') expect(`${path}\n${read(path)}`).toBe(`${path}\n${text}`);
    else
      for (const line of text.match(/^\+.*$/gm) ?? [])
        expect(read(path)).toContain(line.slice(1).trim().replace(/,$/, ''));
});

it('passes the checks of format, lint, imports and unused code, and is drawn', () => {
  const changed = blocks.map(({ path }) => path);
  expect(passes('node_modules/prettier/bin/prettier.cjs', '--check', ...changed)).toBe('passed');
  const eslint = ['--config', 'tools/config/eslint.config.mjs', ...changed];
  expect(passes('node_modules/eslint/bin/eslint.js', ...eslint)).toBe('passed');
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  expect(passes(cruiser, '--config', '.dependency-cruiser.cjs', 'workflows', 'apps')).toBe('passed');
  expect(passes('node_modules/knip/bin/knip.js', '--config', 'tools/config/knip.json', '--no-progress')).toBe('passed');
  expect(passes('tools/diagrams.mjs', '--check')).toBe('passed');
  expect(read('docs/generated/dossier-types.md')).toContain('`reading-room-card`');
}, 240_000);

it('has cases for all that its definition says, and its rows in the tables that are stated by hand', () => {
  const specs = 'workflows/(reading-room-card/.*|cases|types|words|who-must-act)\\.spec|permission-matrix\\.spec';
  const jest = ['--config', 'tools/config/jest.config.mjs', '--selectProjects', 'unit', '--testPathPatterns', specs];
  expect(passes('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...jest)).toBe('passed');
}, 240_000);

it('brings routes, their description and a work queue, and carries a request to its closing', async () => {
  const { api, stage } = system;
  const described = (await (await fetch(`${api.url}/docs-json`)).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(['/v1/dossiers/reading-room-card']));

  const claimant = 'claimant:001199000001';
  const dossier = await stage.submit(claimant, 'reading-room-card', {
    input: { fullName: 'Nguyễn Thị An', personalId: '001199000001', office: 'HN-01' },
    asOf: '2026-11-02',
  });
  expect(dossier).toMatch(/^TPD-2026-/);
  const { waiting, commands } = await stage.look(dossier);
  expect(waiting).toEqual([expect.objectContaining({ who: 'agency', until: '2026-11-09', deadline: 'decision' })]);
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['propose', 'reject']));
  const queue = await stage.as('officer').get<{ items: { number: string }[] }>('/v1/offices/HN-01/queue');
  expect(queue.body.items.map(({ number }) => number)).toContain(dossier);

  const own = await stage.as(claimant).post(`/v1/dossiers/${dossier}/commands/grant`, { input: {} });
  expect(own).toMatchObject({ status: 403, body: { code: 'COMMAND_NOT_ALLOWED' } });
  await stage.fastForward(dossier, { days: 10 });
  await stage.command('officer', dossier, 'propose');
  await stage.command('director', dossier, 'grant');
  const closed = await stage.until(dossier, 'closed', ({ phase }) => phase === 'closed');
  expect(closed).toMatchObject({ status: { name: 'granted' }, facts: { grantedOn: '2026-11-12' } });
}, 60_000);
