import { latestLawVersion } from '../../../../libs/policy/index.js';
import { tellAll } from '../../../../libs/runs/index.js';
import { command, UsageError } from '../command.js';
import { withRuns } from '../opened.js';
import { forRuns } from '../config.js';

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
      const told = await tellAll({ heads, dossiers, types }, version);
      return { report: { version, told }, shown: [`${told} dossiers have version ${version}`] };
    });
  },
});
