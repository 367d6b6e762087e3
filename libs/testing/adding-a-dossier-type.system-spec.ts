import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { startSystem, type TestSystem } from './index.js';
import { root } from './root.js';

// `npm run new:type` in a copy of the checkout: what it makes is what its two pages show, passes every check and its cases,
// and carries a request to its end over HTTP.
const pages = ['adding-a-dossier-type.md', 'a-fuller-dossier-type.md'] as const;
const blocksOf = (page: string) =>
  [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/\*\*`([^`]+)`\*\*\n+```(ts|diff)\n([\s\S]*?)```/g)].map(
    ([, path = '', kind, text = '']) => ({ path, kind, text }),
  );
const blocks = pages.flatMap(blocksOf);
const left = new Set(['node_modules', 'dist', '.git', '.hoso', 'reports', '.stryker-tmp']);

let copy: string;
let system: TestSystem;
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const execute = promisify(execFile);
/**
 * Runs a program in the copy. Nothing waits meanwhile: a connection that the API closes after its idle time is noticed.
 * @returns `passed`, or all that it printed
 */
const passes = (...args: string[]) =>
  execute(process.execPath, args, { cwd: copy }).then(
    () => 'passed',
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => `${stdout}${stderr}`,
  );

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'hoso-type-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // What whoever takes the fuller one writes in the adapter of the system that is told.
  const adapter = join(copy, 'activities/insurance-records/insurance-records.activity.ts');
  const opened = 'export class InsuranceRecordsActivities {';
  const told =
    'readonly notePermit = ({ reference }: { readonly reference: string }) => Promise.resolve({ reference });';
  writeFileSync(adapter, readFileSync(adapter, 'utf8').replace(opened, `${opened}\n  ${told}\n`));
  for (const named of [
    ['reading-room-card', '--title', 'Reading-room card', '--vi', 'Thẻ phòng đọc', '--prefix', 'TPD'],
    ['stall-permit', '--fuller', '--title', 'Stall permit', '--vi', 'Giấy phép sạp chợ', '--prefix', 'GPSC'],
  ])
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
  for (const page of pages) expect(blocksOf(page).filter(({ kind }) => kind === 'ts')).toHaveLength(7);
  for (const { path, kind, text } of blocks)
    if (kind === 'ts') expect(`${path}\n${read(path)}`).toBe(`${path}\n${text}`);
    else
      for (const line of text.match(/^\+.*$/gm) ?? [])
        expect(read(path)).toContain(line.slice(1).trim().replace(/,$/, ''));
});

it('passes the checks of format, lint, imports and unused code, and is drawn', async () => {
  const changed = [...new Set(blocks.map(({ path }) => path))];
  expect(await passes('node_modules/prettier/bin/prettier.cjs', '--check', ...changed)).toBe('passed');
  const eslint = ['--config', 'tools/config/eslint.config.mjs', ...changed];
  expect(await passes('node_modules/eslint/bin/eslint.js', ...eslint)).toBe('passed');
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  expect(await passes(cruiser, '--config', '.dependency-cruiser.cjs', 'workflows', 'apps')).toBe('passed');
  expect(await passes('node_modules/knip/bin/knip.js', '--config', 'tools/config/knip.json', '--no-progress')).toBe(
    'passed',
  );
  expect(await passes('tools/diagrams.mjs', '--check')).toBe('passed');
  for (const type of ['reading-room-card', 'stall-permit'])
    expect(read('docs/generated/dossier-types.md')).toContain(`\`${type}\``);
}, 240_000);

it('has cases for all that its definition says, and its rows in the tables that are stated by hand', async () => {
  const specs =
    'workflows/(reading-room-card/.*|stall-permit/.*|cases|types|words|who-must-act)\\.spec|permission-matrix\\.spec';
  const jest = ['--config', 'tools/config/jest.config.mjs', '--selectProjects', 'unit', '--testPathPatterns', specs];
  expect(await passes('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...jest)).toBe('passed');
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

it('of the fuller one the paper is examined, the system is told, and the letter is there', async () => {
  const { stage } = system;
  const claimant = 'claimant:001088000017';
  const permit = await stage.submit(claimant, 'stall-permit', {
    input: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017', office: 'HN-01' },
    asOf: '2026-11-02',
  });
  const document = await stage.attach(claimant, permit, 'plan');
  await stage.command(claimant, permit, 'handInPlan', { document });
  expect((await stage.look(permit)).waiting.map(({ who }) => who)).toEqual(['agency', 'officer']);
  await stage.command('officer', permit, 'acceptPlan', { document });
  await stage.command('officer', permit, 'propose');
  await stage.command('director', permit, 'grant');
  const closed = await stage.until(permit, 'closed', ({ phase }) => phase === 'closed');
  expect(closed).toMatchObject({ status: { name: 'granted' }, facts: { told: true, accepted: true } });
  const letters = await stage
    .as(claimant)
    .get<{ items: { name: string; personal: object }[] }>(`/v1/dossiers/${permit}/letters`);
  expect(letters.body.items).toEqual([expect.objectContaining({ name: 'permit' })]);
}, 60_000);
