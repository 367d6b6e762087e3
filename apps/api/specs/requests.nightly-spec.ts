// nightly: requests, 70 minutes
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles } from '../../../libs/dossier/index.js';
import { paper, startWhole, type WholeSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { root } from '../../../libs/testing/root.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, type Filed } from './examples.js';
import { failedSeeds } from './failed-seeds.js';

// Whoever calls, and whatever allowed request they send: no internal error, and no status or shape that the description
// does not state. FUZZ_SECONDS: for each role, five minutes by default; FUZZ_ROLES: only these, by commas.
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 300);
const picked = process.env['FUZZ_ROLES']?.split(',');

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;
}

let system: WholeSystem;
let folder: string;
let document: string;
const filed: Filed[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoso-requests-'));
  system = await startWhole('requests');
  for (const type of dossierTypes.all) filed.push(await fileExample(system.stage, type, { registries: true }));
  const described = (await (await fetch(`${system.api.url}/docs-json`)).json()) as Described;
  document = join(folder, 'openapi.json');
  await writeFile(document, JSON.stringify(await leadingSomewhere(described)));
}, 180_000);
afterAll(async () => {
  await system.end();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** The description with places of addresses that are there: by chance nobody finds a number. */
async function leadingSomewhere(described: Described): Promise<Described> {
  const [first] = filed;
  if (first === undefined) throw new Error('nothing was filed');
  const kind = Object.keys(first.type.documents)[0] ?? '';
  const { body } = await system.stage
    .as(`claimant:${first.person}`)
    .send<{ id: string }>(`/v1/dossiers/${first.number}/documents?kind=${kind}`, paper('one'), 'application/pdf');
  const there: Readonly<Record<string, readonly string[]>> = {
    number: filed.map(({ number }) => number),
    office: [first.office],
    type: dossierTypes.all.map(({ name }) => name),
    command: ['decideAward'],
    id: [body.id],
  };
  for (const item of Object.values(described.paths)) {
    for (const { parameters = [] } of Object.values(item)) {
      for (const parameter of parameters) {
        if (parameter.in !== 'path') continue;
        const values = there[parameter.name] ?? [];
        Object.assign(parameter, { schema: { anyOf: [{ type: 'string', enum: values }, parameter.schema] } });
      }
    }
  }
  return described;
}

const accountOf = (role: string): string => {
  const claim = filed.find(({ employer }) => employer !== null);
  const office = claim?.office ?? '';
  const accounts: Readonly<Record<string, string>> = {
    claimant: `claimant:${claim?.person}`,
    employer: `employer:${claim?.employer}`,
    officer: `officer:${office}:1`,
    director: `director:${office}:1`,
    'payload-reader': 'payload-reader',
  };
  return accounts[role] ?? role;
};

/** What Schemathesis said, and whether nothing failed. */
const fuzzed = async (role: string, given: { readonly seconds: number; readonly seed?: number }) => {
  const token = role === 'nobody' ? undefined : await new People(system.api.identityUrl ?? '').token(accountOf(role));
  const words = ['--document', document, '--url', system.api.url, '--role', role, '--folder', folder];
  const seed = given.seed === undefined ? [] : ['--seed', String(given.seed)];
  const program = spawn(
    process.execPath,
    [join(root, 'tools', 'fuzz', 'schemathesis.mjs'), ...words, '--seconds', String(given.seconds), ...seed],
    { env: { ...process.env, ...(token !== undefined && { TOKEN: token }) }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => program.once('close', resolve));
  return { code, said };
};

const failed = failedSeeds.filter(({ role }) => picked?.includes(role) ?? true);
const called = ['nobody', ...roles, 'payload-reader'].filter((role) => picked?.includes(role) ?? true);

it.each(called)(
  'no request of %s is answered with a fault, a status or a shape that the description does not state',
  async (role) => {
    for (const { seed } of failed.filter((one) => one.role === role)) {
      const { code, said } = await fuzzed(role, { seconds: Math.min(60, seconds), seed });
      expect({ role, seed, code, said: code === 0 ? '' : said }).toEqual({ role, seed, code: 0, said: '' });
    }
    const { code, said } = await fuzzed(role, { seconds });
    expect({ role, code, said: code === 0 ? '' : said }).toEqual({ role, code: 0, said: '' });
  },
  (seconds + 120 + 60 * failed.length) * 1_000,
);
