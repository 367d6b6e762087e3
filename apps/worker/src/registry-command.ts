import { parseArgs } from 'node:util';
import { z } from 'zod';
import { bankOptions } from '../../../activities/bank/options.js';
import { insuranceRecordsOptions } from '../../../activities/insurance-records/options.js';
import { populationOptions } from '../../../activities/population/options.js';
import { limitTaskQueue } from '../../../libs/temporal/index.js';
import type { CommandResult } from './readmodel-command.js';

const registries = [insuranceRecordsOptions, populationOptions, bankOptions].map(({ taskQueue }) => taskQueue);
const environment = z.object({ TEMPORAL_ADDRESS: z.string().min(1), TEMPORAL_NAMESPACE: z.string().min(1) });
const usage = `registry -- pause NAME --reason TEXT | limit NAME --calls PER_SECOND --reason TEXT | resume NAME; NAME is one of ${registries.join(', ')}`;

/**
 * `npm run registry -- pause bank --reason "maintenance until 18:00"`: no worker calls the registry any more until
 * `resume`; what would be asked waits in its task queue, nothing is lost. `limit` lets so many calls a second through.
 * @throws Error for unknown arguments or a wrong environment
 */
export const registryCommand = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { reason: { type: 'string' }, calls: { type: 'string' } },
  });
  const [act, name = '', ...rest] = positionals;
  const { reason } = values;
  const calls = act === 'pause' ? 0 : values.calls === undefined ? undefined : Number(values.calls);
  const wellFormed =
    act === 'resume' || ((act === 'pause' || act === 'limit') && calls !== undefined && calls >= 0 && reason);
  if (!wellFormed || rest.length > 0 || !registries.includes(name as (typeof registries)[number]))
    throw new Error(`usage: ${usage}`);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = environment.parse(env);
  const limit = act === 'resume' ? null : { callsPerSecond: calls ?? 0, reason: reason ?? '' };
  await limitTaskQueue({ address, namespace }, name, limit);
  return { report: { registry: name, limit }, exitCode: 0 };
};
