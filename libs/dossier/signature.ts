import type { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import { commandOf } from './command.js';
import { reason as reasonOf } from './common-fields.js';
import type { AnyCommand, CommandDefinition, Expectation } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { type Field, form, nothing } from './form.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import { type Text, vietnameseDay } from './text.js';

/** What waits for a signature: a decision that was proposed. */
export interface Proposed {
  /** Subject of the person whose act caused it, and who may not sign it; `system` when time caused it. */
  readonly by: string;
}

/** How somebody proposes a decision. What it leaves out is that of the signature: statuses, ground, outdated answers. */
export interface ProposingDefinition<S, I extends Field> extends Pick<
  CommandDefinition<S, I>,
  'title' | 'roles' | 'produces' | 'guard' | 'decide'
> {
  readonly from?: readonly string[];
  readonly basis?: string;
  /** What it states; nothing when left out. */
  readonly input?: I;
  readonly example?: z.input<I>;
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

/** A decision that one person or the engine proposes and another one signs (two pairs of eyes). */
export interface SignatureDefinition<S, P extends Proposed> extends Pick<
  AnyCommand<S>,
  'title' | 'roles' | 'from' | 'produces' | 'bulk' | 'outdated'
> {
  readonly basis: string;
  /**
   * What the signer owes while a proposal waits, as it is shown; a function where it depends on what came up since. Left
   * out where a deadline says it.
   */
  readonly owed?: Text | ((dossier: DossierState<S>) => Text);
  /** Ground of that; the basis when left out. */
  readonly ground?: string;
  /** Kind of the proposal, when several kinds may wait at the same time; the refusal names it. */
  readonly kind?: string;
  /** The proposal that waits; undefined where there is none. */
  proposal(dossier: DossierState<S>): P | undefined;
  /** Throws a Refusal while a waiting proposal cannot be signed yet. */
  guard?(dossier: DossierState<S>, proposal: P, context: CommandContext): void;
  decide(dossier: DossierState<S>, proposal: P, context: CommandContext): readonly NewEvent[];
}

/** The commands beside the signature, each where the type has it. */
export interface Beside<S, P extends Proposed, I extends Field> {
  /** The proposal, where somebody makes it by a command of its own. */
  readonly propose: ProposingDefinition<S, I>;
  /** Whoever may sign does not, and it is to be proposed anew. */
  readonly sendBack: SendingBackDefinition<S, P>;
  /** Whoever may sign decides against it: a formal act, numbered. */
  readonly refuse: ReturningDefinition<S, P>;
  /** Whoever proposed it does not want it any more; roles are those that propose. */
  readonly takeBack: ReturningDefinition<S, P>;
}

/** The command that signs, and who owes what while a proposal waits or has come back. */
export interface Signature<S> {
  readonly sign: AnyCommand<S>;
  expectations(dossier: DossierState<S>): readonly Expectation[];
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
const waitingIn = <S, P extends Proposed>(
  { kind, proposal }: Pick<SignatureDefinition<S, P>, 'kind' | 'proposal'>,
  dossier: DossierState<S>,
): P => {
  const waits = proposal(dossier);
  if (waits === undefined) throw refusal('NO_SUCH_PROPOSAL', kind === undefined ? {} : { proposal: kind });
  return waits;
};

/** A command by which a proposal goes without a signature. */
const returning = <S, P extends Proposed>(
  signed: SignatureDefinition<S, P>,
  how: keyof typeof usual,
  definition: ReturningDefinition<S, P>,
  who: Pick<AnyCommand<S>, 'roles'>,
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
const owedAnew = <S>(
  dossier: DossierState<S>,
  back: SentBack | undefined,
  { propose, ground }: { readonly propose: AnyCommand<S>; readonly ground: string },
): readonly Expectation[] => {
  if (back === undefined) return [];
  // Whoever deals with it now; whoever proposed it where nobody does.
  const sentBackTo = dossier.assignee ?? back.by;
  return propose.roles.slice(0, 1).map((who) => ({
    who,
    what: {
      en: `propose anew: the last proposal was sent back on ${back.on}`,
      vi: `trình lại: đề xuất trước bị trả lại ngày ${vietnameseDay(back.on)}`,
    },
    ground,
    settledBy: propose,
    ...(sentBackTo !== undefined && { sentBackTo }),
  }));
};

/** The command with which somebody proposes what is signed. */
const proposingOf = <S>(
  { from, basis, outdated }: Pick<SignatureDefinition<S, Proposed>, 'from' | 'basis' | 'outdated'>,
  { input, example, ...propose }: ProposingDefinition<S, Field>,
): AnyCommand<S> =>
  commandOf<S, Field>({
    ...{ from, basis, input: nothing, example: {} },
    ...(outdated !== undefined && { outdated }),
    ...propose,
    ...(input !== undefined && { input, example }),
  });

/**
 * The command that signs: a formal act, numbered, by anybody of these roles who did not cause the proposal. And those beside
 * it, where the definition has them.
 * Refusals: NO_SUCH_PROPOSAL, SAME_PERSON; NOT_YOUR_PROPOSAL of `takeBack`.
 */
export const signatureOf = <S, P extends Proposed>({
  propose: proposing,
  sendBack,
  refuse,
  takeBack,
  ...definition
}: SignatureDefinition<S, P> & Partial<Beside<S, P, Field>>): Signature<S> &
  Partial<Record<keyof Beside<S, P, Field>, AnyCommand<S>>> => {
  const { owed, ground, title, roles, from, produces, basis, bulk } = definition;
  const sign = commandOf<S, typeof nothing>({
    ...{ title, roles, from, produces, basis },
    ...(bulk !== undefined && { bulk }),
    ...(definition.outdated !== undefined && { outdated: definition.outdated.bind(definition) }),
    input: nothing,
    example: {},
    decision: true,
    notBy: (dossier) => definition.proposal(dossier)?.by,
    guard: (dossier, context) => {
      const proposal = waitingIn(definition, dossier);
      definition.guard?.(dossier, proposal, context);
    },
    decide: (dossier, _input, context) => definition.decide(dossier, waitingIn(definition, dossier), context),
  });
  const propose = proposing && proposingOf(definition, proposing);
  const owing = { ground: ground ?? basis };
  return {
    sign,
    ...(propose !== undefined && { propose }),
    ...(sendBack !== undefined && { sendBack: returning(definition, 'sendBack', sendBack, { roles }) }),
    ...(refuse !== undefined && { refuse: returning(definition, 'refuse', refuse, { roles }) }),
    ...(takeBack !== undefined && {
      takeBack: returning(definition, 'takeBack', takeBack, { roles: propose?.roles ?? roles }),
    }),
    expectations: (dossier) => {
      if (definition.proposal(dossier) === undefined)
        return propose === undefined ? [] : owedAnew(dossier, sendBack?.cameBack?.(dossier), { propose, ...owing });
      if (owed === undefined) return [];
      const what = typeof owed === 'function' ? owed(dossier) : owed;
      return roles.slice(0, 1).map((who) => ({ who, what, ...owing, settledBy: sign }));
    },
  };
};
