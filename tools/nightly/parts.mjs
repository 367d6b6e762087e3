// What `npm run test:nightly` runs: what takes too long for the gate. A part has a name, a time limit and a command.
// Every `*.nightly-spec.ts` is a part; its first line says `// nightly: NAME, N minutes`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} what
 * @property {number} minutes after which it is ended and has failed
 * @property {Job} job
 */
/**
 * @typedef {{ jest: string, args: string[], env?: NodeJS.ProcessEnv }
 *   | { node: string[], outcome: 'exit code' | 'bench' }} Job tests of a Jest project, or a program of ours
 */

/** Properties are tested with this many random cases each; the gate uses a hundred. */
const cases = '20000';

/** @returns {Part} */
const fuzzing = () => ({
  name: 'fuzzing',
  what: `properties of pure code, ${cases} random cases each (tools/config/property-cases.mjs)`,
  minutes: 20,
  job: {
    jest: 'unit',
    args: filesNamed('.spec.ts').filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'")),
    env: { HOSO_PROPERTY_CASES: cases },
  },
});

/** @type {Part[]} */
const programs = [
  {
    name: 'load',
    what: 'forty and sixty people at once on one dossier, twenty rounds each; the gate plays two',
    minutes: 30,
    job: { jest: 'system', args: ['libs/testing/faults/load.system-spec.ts'], env: { LOAD_ROUNDS: '20' } },
  },
  {
    name: 'mutation',
    what: 'the rules changed one by one: does a test notice as often as docs/mutation.md says',
    minutes: 40,
    job: { node: ['tools/mutation.mjs'], outcome: 'exit code' },
  },
  {
    name: 'alerts',
    what: 'each alert of tools/monitoring fires when it should and not before (promtool, which Go compiles once)',
    minutes: 30,
    job: { node: ['tools/monitoring/promtool.mjs'], outcome: 'exit code' },
  },
  {
    name: 'million-rows',
    what: 'the lists of people with a million dossiers (bench, e)',
    minutes: 20,
    job: { node: ['tools/run.mjs', 'bench/main.js', '--json', '--only', 'e'], outcome: 'bench' },
  },
];

/** @returns {Part[]} all of them, those of spec files last */
export const nightlyParts = () => [fuzzing(), ...programs, ...filesNamed('.nightly-spec.ts').map(partOf)];

/** @param {string} ending @returns {string[]} paths below the root */
function filesNamed(ending) {
  return ['apps', 'workflows', 'activities', 'libs', 'bench']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((name) => join(room, String(name))))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** @param {string} file @returns {Part} @throws Error when its first line does not tell name and limit */
function partOf(file) {
  const [first = ''] = readFileSync(join(root, file), 'utf8').split('\n', 1);
  const [, name, minutes] = /^\/\/ nightly: ([a-z-]+), (\d+) minutes$/.exec(first) ?? [];
  if (name === undefined) throw new Error(`${file} must begin with: // nightly: NAME, N minutes`);
  return { name, what: file, minutes: Number(minutes), job: { jest: 'nightly', args: [file] } };
}
