import { allHandlersFinished, condition } from '@temporalio/workflow';
import { type DossierStart, type DossierType, registered, standardEvent } from '../../libs/dossier/index.js';
import { registerHandlers } from './handlers.js';
import { LiveDossier } from './live-dossier.js';

/** How one kind of dossier goes, from submission to its end; returns the outcome under which it closes. */
export type Procedure<S> = (dossier: LiveDossier<S>) => Promise<string>;

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
    const outcome = await procedure(live);
    if (live.state.closedOn === undefined)
      await live.happen('procedure', 'closing', standardEvent('dossierClosed', { outcome }));
    await condition(allHandlersFinished);
    await live.recorder.idle();
    return outcome;
  };
