import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshRegistries, type Registries, startSystem, type TestSystem } from './index.js';
import { root } from './root.js';

// The first hour of README.md, its blocks pasted into a shell of somebody new.
const chapter = /## A first hour\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
const [claim = '', law = ''] = [...chapter.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);

let registries: Registries;
let system: TestSystem;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoso-hour-'));
  registries = await freshRegistries('hour');
  system = await startSystem('hour', registries.env);
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a shell prints that is given the block; only ports, and the number of the first dossier here, differ. */
function pasted(block: string): Promise<string> {
  const text = block
    .replaceAll('localhost:3000', new URL(system.api.url).host)
    .replace(/^N=\S+/m, 'N=TCTN-2026-0000001')
    .replaceAll('/tmp/', `${folder}/`);
  const child = spawn('bash', ['-u'], {
    cwd: root,
    env: { ...process.env, IDENTITY_PORT: system.env['IDENTITY_PORT'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stdin.end(text);
  return new Promise((resolve) => child.once('close', () => resolve(output)));
}

it('carries a claim to its award, each request answered as it should be', async () => {
  const printed = await pasted(`${claim}\necho`);
  const answers = printed
    .split(/\n|(?<=\})(?=\{)/)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = [...claim.matchAll(/^(post|curl) /gm)].length;
  expect(
    answers.filter((answer) => 'title' in answer && 'status' in answer && Number(answer['status']) >= 400),
  ).toEqual([]);
  expect(answers).toHaveLength(requests);
  expect(answers[0]).toMatchObject({ dossier: 'TCTN-2026-0000001' });
  expect(JSON.stringify(answers.at(-2))).toContain('TCTN-2026-0000001');
  expect(JSON.stringify(answers.at(-1))).toContain('"kind":"awarded"');
  expect(await system.stage.look('TCTN-2026-0000001')).toMatchObject({ status: { name: 'awarded' } });
}, 240_000);

it('asks the law with no dossier at all', async () => {
  const printed = await pasted(law);
  expect(printed).toContain('"awardMonths": 3');
  expect(printed).toMatch(/tháng/);
}, 120_000);
