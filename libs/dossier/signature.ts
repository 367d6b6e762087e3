import type { z } from 'zod';
import { commandOf } from './command.js';
import type { AnyCommand, CommandDefinition, Expectation } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { type Field, nothing } from './form.js';
import {
  owedAnew,
  type Proposed,
  returning,
  type ReturningDefinition,
  type SendingBackDefinition,
  waitingIn,
} from './returning.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

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
      takeBack: returning(definition, 'takeBack', takeBack, {
        roles: propose?.roles ?? roles,
        undoes: propose === undefined ? [] : [propose],
      }),
    }),
    expectations: (dossier) => {
      const proposal = definition.proposal(dossier);
      if (proposal === undefined) {
        if (propose === undefined || sendBack === undefined) return [];
        return owedAnew(dossier, sendBack.cameBack?.(dossier), { propose, ...owing, events: sendBack.produces });
      }
      if (owed === undefined) return [];
      const what = typeof owed === 'function' ? owed(dossier) : owed;
      const since = proposal.on === undefined ? {} : { since: proposal.on };
      return roles.slice(0, 1).map((who) => ({ who, what, ...since, ...owing, settledBy: sign }));
    },
  };
};
