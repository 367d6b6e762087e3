import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenDossiers } from '../../../../libs/persistence/index.js';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import type { OutsideSystem } from '../../../../libs/dossier/index.js';
import {
  limitsSeenWithinMs,
  limitTaskQueue,
  taskQueueStates,
  type TaskQueueState,
} from '../../../../libs/temporal/index.js';
import { command, type Given, type Option, UsageError } from '../command.js';
import { temporalOf, withRuns } from '../opened.js';
import { forRuns, forTemporal, type Settings } from '../config.js';

const by: Option = {
  type: 'string',
  value: 'NAME',
  describe: 'whose act it is; the user of the machine when left out',
};
const reason: Option = {
  type: 'string',
  value: 'TEXT',
  describe: 'why; whoever waits for it reads it: nothing personal',
};

const nameOf = ({ argument }: Given): OutsideSystem => {
  const name = outsideSystemNames.find((known) => known === argument);
  if (name === undefined) throw new UsageError(`NAME is one of ${outsideSystemNames.join(', ')}`);
  return name;
};

const limited = async (
  given: Given,
  settings: Pick<Settings, (typeof forTemporal)[number]>,
  callsPerSecond: number | null,
) => {
  const name = nameOf(given);
  const why = given.text('reason')?.trim() ?? '';
  if (callsPerSecond !== null && why === '') throw new UsageError('--reason is needed');
  const limit = callsPerSecond === null ? null : { callsPerSecond, reason: why };
  const actor = given.text('by') ?? userInfo().username;
  await limitTaskQueue(temporalOf(settings), name, limit, actor);
  // It is done when every worker has seen it.
  if (limit !== null) await sleep(2 * limitsSeenWithinMs);
  const shown =
    limit === null ? 'resumed' : callsPerSecond === 0 ? 'paused' : `at most ${callsPerSecond} calls a second`;
  return { report: { registry: name, limit, by: actor }, shown: [`${name}: ${shown}`] };
};

export const pauseRegistry = command({
  words: 'registry pause',
  summary: 'No worker calls a registry any more until it is resumed; what would be asked waits, nothing is lost',
  more: `NAME is one of ${outsideSystemNames.join(', ')}. Deadlines run on.`,
  argument: 'NAME',
  options: { reason, by },
  settings: forTemporal,
  run: (given, { settings }) => limited(given, settings, 0),
});

export const limitRegistry = command({
  words: 'registry limit',
  summary: 'Lets so many calls a second through to a registry, whatever number of workers there is',
  argument: 'NAME',
  options: { calls: { type: 'string', value: 'PER_SECOND', describe: 'how many; above nought' }, reason, by },
  settings: forTemporal,
  run: (given, { settings }) => {
    const calls = Number(given.text('calls'));
    if (!(calls > 0)) throw new UsageError('--calls is a number above nought');
    return limited(given, settings, calls);
  },
});

export const resumeRegistry = command({
  words: 'registry resume',
  summary: 'Takes pause and limit of a registry away',
  argument: 'NAME',
  options: { by },
  settings: forTemporal,
  run: (given, { settings }) => limited(given, settings, null),
});

const stateWord = ({ limit, workers }: TaskQueueState): string => {
  if (limit?.callsPerSecond === 0) return 'paused';
  if (limit !== null) return `limited to ${limit.callsPerSecond}/s`;
  return workers === 0 ? 'no worker' : 'open';
};

export const registryStatus = command({
  words: 'registry status',
  summary: 'How each registry stands: paused by whom and why, calls that wait, dossiers that it does not answer',
  options: {},
  settings: forRuns,
  run: (_given, { settings, types }) =>
    withRuns(settings, types, 'registry', async ({ client, em }) => {
      const states = await taskQueueStates(client, outsideSystemNames);
      const { outages } = await new OpenDossiers(em).counts();
      const registries = states.map((state) => {
        const outage = outages.find(({ system }) => system === state.name);
        return { ...state, silentFor: { dossiers: outage?.count ?? 0, since: outage?.since ?? null } };
      });
      const rows = registries.map((state) => [
        state.name,
        stateWord(state),
        state.limit === null ? '' : `${state.limit.by}, ${state.limit.since ?? ''}: ${state.limit.reason}`,
        String(state.waiting),
        state.silentFor.dossiers === 0 ? '' : `${state.silentFor.dossiers} since ${state.silentFor.since}`,
      ]);
      const headings = ['registry', 'state', 'by whom and why', 'calls waiting', 'dossiers without an answer'];
      return { report: { registries }, shown: [{ headings, rows }] };
    }),
});
