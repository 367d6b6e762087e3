import { allHandlersFinished, condition } from '@temporalio/workflow';
import {
  type DossierStart,
  type DossierType,
  lawSilence,
  registered,
  standardEvent,
} from '../../libs/dossier/index.js';
import { registerHandlers } from './handlers.js';
import { LiveDossier } from './live-dossier.js';

/**
 * How one kind of dossier goes, from submission to its end; returns the outcome under which it closes. It may begin
 * anew at any of its waits and goes on from the state alone.
 */
export type Procedure<S> = (dossier: LiveDossier<S>) => Promise<string>;

/** Under this name the waiting shows that the law data of the dossier give no answer. */
const law = 'law-data';

/** Where law and calendar have no answer the dossier waits visibly until it changes, and its procedure begins anew. */
const outcomeOf = async <S>(live: LiveDossier<S>, procedure: Procedure<S>): Promise<string> => {
  for (;;) {
    try {
      return await procedure(live);
    } catch (error) {
      const silence = lawSilence(error);
      if (silence === undefined) throw error;
      const reason = String(silence.details['reason']);
      await live.happen('procedure', law, standardEvent('registryUnavailable', { system: law, reason }));
      const { sequence } = live.state;
      await live.until(() => live.state.sequence !== sequence);
      await live.happen('procedure', law, standardEvent('registryAnswered', { system: law }));
    }
  }
};

/**
 * Makes the Temporal workflow of a dossier type. A run whose submission was refused after all closes itself: with
 * update-with-start the submission stands in the first workflow task or nowhere.
 */
export const dossierWorkflow =
  <S>(type: DossierType<S>, procedure: Procedure<S>) =>
  async (start: DossierStart): Promise<string> => {
    const live = new LiveDossier<S>(registered(type), start);
    registerHandlers(live);
    if (!(await condition(() => live.state.sequence > 0, '2s'))) return 'not submitted';
    const outcome = await outcomeOf(live, procedure);
    if (live.state.closedOn === undefined)
      await live.happen('procedure', 'closing', standardEvent('dossierClosed', { outcome }));
    await condition(() => allHandlersFinished() && live.record.recorder.isIdle);
    return outcome;
  };
