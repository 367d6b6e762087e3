import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Stage, startSystem, type TestSystem } from './index.js';
import { root } from './root.js';

// docs/adding-a-dossier-type.md, followed literally in a copy of the checkout.
const page = readFileSync(join(root, 'docs', 'adding-a-dossier-type.md'), 'utf8');
const blocks = [...page.matchAll(/\*\*`([^`]+)`\*\*\n+```(ts|diff)\n([\s\S]*?)```/g)].map(
  ([, path = '', kind, text = '']) => ({ path, kind, text }),
);

/** Applies the lines of a block: ` ` stands there, `-` goes, `+` comes in its place or after what stands there. */
function patched(text: string, diff: string): string {
  const lines = text.split('\n');
  let at = 0;
  for (const line of diff.split('\n').filter(Boolean)) {
    const [sign, rest] = [line[0], line.slice(1)];
    if (sign === '+') {
      lines.splice(at, 0, rest);
      at += 1;
      continue;
    }
    at = lines.indexOf(rest);
    if (at < 0) throw new Error(`the page names a line that is not there: ${rest}`);
    if (sign === '-') lines.splice(at, 1);
    else at += 1;
  }
  return lines.join('\n');
}

const rooms = ['apps', 'workflows', 'activities', 'libs', 'tools', 'docs'];
const settings = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', '.prettierrc.json', '.prettierignore'];

let copy: string;
let system: TestSystem;
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'hoso-type-'));
  for (const part of [...rooms, ...settings]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { path, kind, text } of blocks) {
    const file = join(copy, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind === 'ts' ? text : patched(readFileSync(file, 'utf8'), text));
  }
  const built = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(copy, script), ...args], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  built('node_modules/typescript/bin/tsc', '-p', join(copy, 'tsconfig.json'));
  built('dist/apps/worker/src/bundle.js');

  system = await startSystem('adding', {}, undefined, copy);
}, 400_000);
afterAll(async () => {
  await system.end();
  rmSync(copy, { recursive: true, force: true });
});

it('gives every file of the type, the two lines that register it, and its stories', () => {
  expect(blocks.map(({ path, kind }) => [path, kind])).toEqual([
    ['workflows/reading-room-card/state.ts', 'ts'],
    ['workflows/reading-room-card/events.ts', 'ts'],
    ['workflows/reading-room-card/definition.ts', 'ts'],
    ['workflows/reading-room-card/procedure.ts', 'ts'],
    ['workflows/types.ts', 'diff'],
    ['workflows/index.ts', 'diff'],
    ['workflows/reading-room-card/stories.ts', 'ts'],
  ]);
});

it('passes the checks of format, lint and imports, and is drawn', () => {
  const changed = blocks.map(({ path }) => path);
  const check = (...[script = '', ...args]: string[]) => {
    const run = spawnSync(process.execPath, [join(copy, 'node_modules', script), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    return run.status === 0 ? 'passed' : `${run.stdout}${run.stderr}`;
  };
  expect(check('prettier/bin/prettier.cjs', '--check', ...changed)).toBe('passed');
  expect(check('eslint/bin/eslint.js', '--config', 'tools/config/eslint.config.mjs', ...changed)).toBe('passed');
  const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs';
  expect(check(cruiser, '--config', '.dependency-cruiser.cjs', 'workflows')).toBe('passed');
  expect(check('../dist/apps/worker/src/diagrams.js')).toBe('passed');
  expect(readFileSync(join(copy, 'docs', 'generated', 'dossier-types.md'), 'utf8')).toContain('`reading-room-card`');
}, 240_000);

it('brings routes, their description and a work queue, and carries a request to its closing', async () => {
  const { api } = system;
  const described = (await (await fetch(`${api.url}/docs-json`)).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(['/v1/dossiers/reading-room-card']));

  const stage = new Stage({ apiUrl: api.url, identityUrl: api.identityUrl ?? '' });
  const claimant = 'claimant:001199000001';
  const dossier = await stage.submit(claimant, 'reading-room-card', {
    input: { fullName: 'Nguyễn Thị An', personalId: '001199000001', office: 'HN-01' },
    asOf: '2026-11-02',
  });
  expect(dossier).toMatch(/^TPD-2026-/);
  const { waiting, commands } = await stage.look(dossier);
  expect(waiting).toEqual([expect.objectContaining({ who: 'agency', until: '2026-11-09', deadline: 'decision' })]);
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['issueCard', 'rejectRequest']));
  const queue = await stage.as('officer').get<{ items: { number: string }[] }>('/v1/offices/HN-01/queue');
  expect(queue.body.items.map(({ number }) => number)).toContain(dossier);

  const own = await stage.as(claimant).post(`/v1/dossiers/${dossier}/commands/issueCard`, { input: { card: 'A0001' } });
  expect(own).toMatchObject({ status: 403, body: { code: 'COMMAND_NOT_ALLOWED' } });
  await stage.fastForward(dossier, { days: 10 });
  await stage.command('officer', dossier, 'issueCard', { card: 'A0001' });
  const closed = await stage.until(dossier, 'closed', ({ phase }) => phase === 'closed');
  expect(closed).toMatchObject({ status: { name: 'issued' }, facts: { card: 'A0001' } });
}, 60_000);
