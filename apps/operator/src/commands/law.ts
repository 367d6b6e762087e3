import { type DossierTypes, messages, typeOfNumber } from '../../../../libs/dossier/index.js';
import { latestLawVersion } from '../../../../libs/policy/index.js';
import { command, UsageError } from '../command.js';
import { type Runs, withRuns } from '../opened.js';
import { forRuns } from '../config.js';

const atOnce = 16;
const page = 500;

/**
 * Tells every open dossier whose type names a law that a version of it applies. Idempotent: a dossier with this version,
 * or a later one, stays unchanged. For a dossier without a run, one is begun from its record.
 * @returns how many were told
 */
export const tellLaw = async (
  { heads, dossiers, types }: Pick<Runs, 'heads' | 'dossiers'> & { readonly types: DossierTypes },
  version: number,
): Promise<number> => {
  let told = 0;
  for (let after = ''; ;) {
    const some = await heads.open(page, after);
    const waiting = some.filter(({ dossier }) => typeOfNumber(types, dossier).law !== undefined);
    const work = async (): Promise<void> => {
      for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
        await dossiers.update(head, messages.lawData, `${messages.lawData}:${version}`, { version });
        told += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const last = some.at(-1);
    if (some.length < page || last === undefined) return told;
    after = last.dossier;
  }
};

export const adoptLaw = command({
  words: 'law adopt',
  summary: 'Tells every open dossier that a version of the law data applies; safe to repeat',
  more: `Once all workers know the version (docs/operate.md). Versions are 1 to ${latestLawVersion}.`,
  options: { version: { type: 'string', value: 'N', describe: 'which version of the law data' } },
  settings: forRuns,
  run: (given, { settings, types, confirm }) => {
    const version = Number(given.text('version'));
    if (!Number.isInteger(version) || version < 1 || version > latestLawVersion)
      throw new UsageError(`--version is 1 to ${latestLawVersion}`);
    return withRuns(settings, types, 'law', async ({ heads, dossiers }) => {
      const withLaw = types.all.filter(({ law }) => law !== undefined).map(({ name }) => name);
      await confirm(`Tell ${await heads.countOpen(withLaw)} open dossiers of version ${version} of the law data?`);
      const told = await tellLaw({ heads, dossiers, types }, version);
      return { report: { version, told }, shown: [`${told} dossiers have version ${version}`] };
    });
  },
});
