import type { CivilDate } from '../calendar/index.js';
import { commandOf } from './command.js';
import { reason as reasonOf } from './common-fields.js';
import type { AnyCommand, Expectation } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { form } from './form.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import { englishDay, type Text, vietnameseDay } from './text.js';

/** What waits for a signature: a decision that was proposed. */
export interface Proposed {
  /** Subject of the person whose act caused it, and who may not sign it; `system` when time caused it. */
  readonly by: string;
  /** The day on which it was proposed, where the state keeps it: since then the signature is owed. */
  readonly on?: CivilDate;
}

/**
 * How a proposal goes without a signature, in the statuses of the signature, with a reason in the words of whoever says so,
 * which may be personal.
 */
export interface ReturningDefinition<S, P extends Proposed> extends Pick<AnyCommand<S>, 'produces'> {
  /** Usual words when left out. */
  readonly title?: Text;
  /** The basis of the signature when left out. */
  readonly basis?: string;
  /** What may go by this command, where several signatures share it; default: what waits for this one. */
  proposal?(dossier: DossierState<S>): P | undefined;
  /** What it takes back besides, where it takes back what several signatures propose. */
  readonly undoes?: AnyCommand<S>['undoes'];
  decide(dossier: DossierState<S>, proposal: P, reason: string, context: CommandContext): readonly NewEvent[];
}

/** A proposal that was sent back, while there is no new one. */
export interface SentBack {
  readonly on: CivilDate;
  /** Subject of whoever had proposed it. */
  readonly by?: string;
}

/** How whoever signs sends a proposal back. */
export interface SendingBackDefinition<S, P extends Proposed> extends ReturningDefinition<S, P> {
  /** The one that came back: whoever proposes owes another one. Left out where the type says what is owed then. */
  cameBack?(dossier: DossierState<S>): SentBack | undefined;
}

/** What of a signature its other commands need. */
interface Signed<S, P extends Proposed> extends Pick<AnyCommand<S>, 'from'> {
  readonly basis: string;
  readonly kind?: string;
  proposal(dossier: DossierState<S>): P | undefined;
}

const usual = {
  sendBack: {
    title: { en: 'Send the proposal back', vi: 'Trả lại đề xuất' },
    example: { reason: 'A paper is to be looked at again' },
  },
  refuse: {
    title: { en: 'Refuse to sign', vi: 'Không ký' },
    example: { reason: 'The conditions are not met' },
  },
  takeBack: {
    title: { en: 'Take a proposal back', vi: 'Rút đề xuất' },
    example: { reason: 'A paper came in that is to be looked at first' },
  },
} as const;

/** The waiting proposal. @throws Refusal NO_SUCH_PROPOSAL */
export const waitingIn = <S, P extends Proposed>(
  { kind, proposal }: Pick<Signed<S, P>, 'kind' | 'proposal'>,
  dossier: DossierState<S>,
): P => {
  const waits = proposal(dossier);
  if (waits === undefined) throw refusal('NO_SUCH_PROPOSAL', kind === undefined ? {} : { proposal: kind });
  return waits;
};

/** A command by which a proposal goes without a signature. */
export const returning = <S, P extends Proposed>(
  signed: Signed<S, P>,
  how: keyof typeof usual,
  definition: ReturningDefinition<S, P>,
  who: Pick<AnyCommand<S>, 'roles' | 'undoes'>,
): AnyCommand<S> => {
  const { title, example } = usual[how];
  const { basis = signed.basis, produces } = definition;
  const ofThis = {
    ...(signed.kind !== undefined && { kind: signed.kind }),
    proposal: (dossier: DossierState<S>) => (definition.proposal ?? signed.proposal)(dossier),
  };
  return commandOf({
    ...who,
    ...{ title: definition.title ?? title, from: signed.from, basis, produces, example },
    ...(how === 'refuse' && { decision: true }),
    ...(how === 'takeBack' && { undoes: [...(who.undoes ?? []), ...(definition.undoes ?? [])] }),
    ...(how !== 'takeBack' && { notBy: (dossier) => ofThis.proposal(dossier)?.by }),
    input: form({ reason: reasonOf() }),
    guard: (dossier, { actor }) => {
      const { by } = waitingIn(ofThis, dossier);
      if (how === 'takeBack' && by !== actor.subject) throw refusal('NOT_YOUR_PROPOSAL');
    },
    decide: (dossier, { reason }, context) => definition.decide(dossier, waitingIn(ofThis, dossier), reason, context),
  });
};

/** Whoever proposes owes another proposal when the last one was sent back. */
export const owedAnew = <S>(
  dossier: DossierState<S>,
  back: SentBack | undefined,
  {
    propose,
    ground,
    events,
  }: { readonly propose: AnyCommand<S>; readonly ground: string; readonly events: readonly string[] },
): readonly Expectation[] => {
  if (back === undefined) return [];
  // Whoever deals with it now; whoever proposed it where nobody does.
  const sentBackTo = dossier.assignee ?? back.by;
  return propose.roles.slice(0, 1).map((who) => ({
    who,
    what: {
      en: `propose anew: the last proposal was sent back on ${englishDay(back.on)}`,
      vi: `trình lại: đề xuất trước bị trả lại ngày ${vietnameseDay(back.on)}`,
    },
    since: back.on,
    saidIn: { events, field: 'reason' },
    ground,
    settledBy: propose,
    ...(sentBackTo !== undefined && { sentBackTo }),
  }));
};
