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

/** What came of a replay: the last state that the workflow came to (undefined: none), or where it did not fit. */
export type Replayed = { readonly state: DossierState<unknown> | undefined } | { readonly error: Error };

/**
 * Replays histories with this code, one after the other in one worker: most of a replay's time is a worker's start.
 * @returns what came of each, in their order; an error is a DeterminismViolationError or a ReplayError
 */
export const replayedAll = async (
  histories: readonly RecordedHistory[],
  code: string,
): Promise<readonly Replayed[]> => {
  let last: DossierState<unknown> | undefined;
  const sinks: InjectedSinks<WatchSinks> = {
    watch: { state: { fn: (_info, state) => void (last = state), callDuringReplay: true } },
  };
  const dataConverter = encryptedDataConverter(parseEncryptionKeys(historyKeys));
  const named = histories.map((history) => ({
    history,
    workflowId: history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '',
  }));
  const outcomes: Replayed[] = [];
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: { code }, dataConverter, sinks }, named)) {
    outcomes.push(error === undefined ? { state: last } : { error });
    last = undefined;
  }
  return outcomes;
};

/**
 * The last state that a replayed workflow came to; undefined when it came to none.
 * @throws DeterminismViolationError, ReplayError where history and code do not fit
 */
export const stateOf = (outcome: Replayed | undefined): DossierState<unknown> | undefined => {
  if (outcome === undefined) throw new Error('it was not replayed');
  if ('error' in outcome) throw outcome.error;
  return outcome.state;
};

/** The same of one history alone. */
export const replayed = async (history: RecordedHistory, code: string): Promise<DossierState<unknown> | undefined> =>
  stateOf((await replayedAll([history], code))[0]);
