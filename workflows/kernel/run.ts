import { allHandlersFinished, condition } from '@temporalio/workflow';
import {
  type DossierStart,
  type DossierState,
  type DossierType,
  LAW_DATA,
  lawSilence,
  type NewEvent,
  registered,
  standardEvent,
  unansweredIn,
} from '../../libs/dossier/index.js';
import { registerHandlers } from './handlers.js';
import { LiveDossier } from './live-dossier.js';
import { carry } from './present.js';

/**
 * The procedure of a dossier type, from submission to its end; returns the outcome under which the dossier closes. It
 * may restart at any of its waits and continues from the state alone.
 */
export type Procedure<S> = (dossier: LiveDossier<S>) => Promise<string>;

/**
 * How a system is asked again before a command is decided, by the names in `outdated` of the type's commands. Its
 * answer becomes an event on the state at that time, or none.
 */
export type Renewals<S> = Readonly<
  Record<string, (dossier: LiveDossier<S>) => Promise<(state: DossierState<S>) => readonly NewEvent[]>>
>;

/** When law or calendar have no answer, the dossier waits visibly until it changes; then its procedure restarts. */
const outcomeOf = async <S>(live: LiveDossier<S>, procedure: Procedure<S>): Promise<string> => {
  const isSilent = () => live.state.outages[LAW_DATA] !== undefined;
  for (;;) {
    try {
      return await procedure(live);
    } catch (error) {
      const silence = lawSilence(error);
      if (silence === undefined) throw error;
      const reason = String(silence.details['reason']);
      const silent = standardEvent('lawSilent', { reason });
      await live.happen('procedure', LAW_DATA, () => (isSilent() ? [] : [silent]));
      const { sequence } = live.state;
      await live.until(() => live.state.sequence !== sequence);
      await live.happen('procedure', LAW_DATA, () => (isSilent() ? [standardEvent('lawAnswers', {})] : []));
    }
  }
};

/**
 * A message that waits for its answer keeps the dossier open: in a closed one nobody would see it. Its procedure has
 * ended meanwhile, so its person may open another one.
 */
const untilAnswered = async <S>(live: LiveDossier<S>, type: DossierType<S>, outcome: string): Promise<void> => {
  const waits = (dossier: DossierState<S>) => dossier.closedOn === undefined && unansweredIn(dossier).length > 0;
  if (!waits(live.state)) return;
  await live.happen('procedure', 'ended', (dossier) =>
    waits(dossier) && dossier.endedOn === undefined ? [standardEvent('procedureEnded', { outcome })] : [],
  );
  await live.until(() => !waits(live.state) || type.staysOpen?.(live.state) === true);
};

/**
 * The procedure, its closing, and acts that are still to be answered. An act between the procedure's last check and the
 * closing keeps the dossier open, or reopens it: then the procedure checks again.
 */
const course = async <S>(live: LiveDossier<S>, type: DossierType<S>, procedure: Procedure<S>): Promise<string> => {
  for (;;) {
    const outcome = await outcomeOf(live, procedure);
    // An officer must handle a refused opening first: in a closed dossier nobody would.
    if (!live.othersOpened) await live.until(() => live.othersOpened);
    await untilAnswered(live, type, outcome);
    await live.happen('procedure', 'closing', (dossier) =>
      dossier.closedOn === undefined &&
      live.othersOpened &&
      unansweredIn(dossier).length === 0 &&
      type.staysOpen?.(dossier) !== true
        ? [standardEvent('dossierClosed', { outcome })]
        : [],
    );
    await condition(() => allHandlersFinished() && live.record.isIdle);
    if (live.state.closedOn !== undefined) return outcome;
  }
};

/**
 * Whether the first run has its submission. With update-with-start it is in the first workflow task or nowhere. It
 * waits for a submission that is not recorded yet.
 */
const isSubmitted = async ({ record }: LiveDossier<unknown>): Promise<boolean> => {
  const submitted = () => record.state.sequence > 0;
  for (;;) {
    if (submitted() || (await condition(submitted, '2s'))) return true;
    if (allHandlersFinished() && record.isIdle) return false;
  }
};

/**
 * Makes the Temporal workflow of a dossier type. Every run but the first builds its state from the record. A run whose
 * submission was refused after all, or whose record is gone, closes itself. Temporal's cancellation does nothing to it: who
 * gives a dossier up gives a command (docs/adr/0064-a-dossier-is-not-cancelled.md).
 */
export const dossierWorkflow =
  <S>(type: DossierType<S>, procedure: Procedure<S>, renewals: Renewals<S> = {}) =>
  (start: DossierStart): Promise<string> => {
    const live = new LiveDossier<S>(registered(type), start);
    return live.record.scope.run(async () => {
      carry(live.record);
      registerHandlers(live, renewals as Renewals<unknown>);
      if (start.from === 'record') await live.record.load();
      if (!(await isSubmitted(live))) return 'not submitted';
      return Promise.race([course(live, type, procedure), live.runs.renewal()]);
    });
  };
