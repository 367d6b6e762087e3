import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, Worker, type InjectedSinks } from '@temporalio/worker';
import type { DossierState } from '../../libs/dossier/index.js';
import { encryptedDataConverter, parseEncryptionKeys, workflowBundleOptions } from '../../libs/temporal/index.js';
import type { RecordedHistory } from './histories.js';
import type { WatchSinks } from './watch.js';

/** What stands in recorded histories is invented; this key opens them and nothing else. */
export const historyKeys = `histories:${Buffer.alloc(32, 7).toString('base64')}`;

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The code of all workflows as workers run it, which also tells the states that replays come to. */
export const watchedBundle = async (): Promise<string> => {
  const { workflowInterceptorModules, ...options } = workflowBundleOptions();
  const { code } = await bundleWorkflowCode({
    workflowsPath: beside('../index.ts'),
    preloadModules: [beside('../shared-modules.ts')],
    workflowInterceptorModules: [...workflowInterceptorModules, beside('./watch.ts')],
    ...options,
  });
  return code;
};

/**
 * Replays a history with this code.
 * @returns the last state that the workflow came to; undefined when it came to none
 * @throws DeterminismViolationError, ReplayError where history and code do not fit
 */
export const replayed = async (history: RecordedHistory, code: string): Promise<DossierState<unknown> | undefined> => {
  let last: DossierState<unknown> | undefined;
  const sinks: InjectedSinks<WatchSinks> = {
    watch: { state: { fn: (_info, state) => void (last = state), callDuringReplay: true } },
  };
  const workflowId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '';
  const dataConverter = encryptedDataConverter(parseEncryptionKeys(historyKeys));
  await Worker.runReplayHistory({ workflowBundle: { code }, dataConverter, sinks }, history, workflowId);
  return last;
};
