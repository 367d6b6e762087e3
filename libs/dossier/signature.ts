import type { z } from 'zod';
import { commandOf } from './command.js';
import type { AnyCommand, CommandDefinition, Expectation } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { type Field, nothing } from './form.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

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

/** The command that signs, and who owes it while a proposal waits. */
export interface Signature<S> {
  readonly sign: AnyCommand<S>;
  expectations(dossier: DossierState<S>): readonly Expectation[];
}

/** The same with the command that proposes. */
export interface ProposedSignature<S> extends Signature<S> {
  readonly propose: AnyCommand<S>;
}

/**
 * The command that signs: a formal act, numbered, by anybody of these roles who did not cause the proposal.
 * Refusals: NO_SUCH_PROPOSAL, SAME_PERSON.
 */
export const signatureOf = <S, P extends Proposed>(definition: SignatureDefinition<S, P>): Signature<S> => {
  const { kind, owed, ground, title, roles, from, produces, basis, bulk } = definition;
  const waiting = (dossier: DossierState<S>): P => {
    const proposal = definition.proposal(dossier);
    if (proposal === undefined) throw refusal('NO_SUCH_PROPOSAL', kind === undefined ? {} : { proposal: kind });
    return proposal;
  };
  const sign = commandOf<S, typeof nothing>({
    ...{ title, roles, from, produces, basis },
    ...(bulk !== undefined && { bulk }),
    ...(definition.outdated !== undefined && { outdated: definition.outdated.bind(definition) }),
    input: nothing,
    example: {},
    decision: true,
    notBy: (dossier) => definition.proposal(dossier)?.by,
    guard: (dossier, context) => {
      const proposal = waiting(dossier);
      definition.guard?.(dossier, proposal, context);
    },
    decide: (dossier, _input, context) => definition.decide(dossier, waiting(dossier), context),
  });
  return {
    sign,
    expectations: (dossier) =>
      owed === undefined || definition.proposal(dossier) === undefined
        ? []
        : roles.slice(0, 1).map((who) => ({
            who,
            what: typeof owed === 'function' ? owed(dossier) : owed,
            ground: ground ?? basis,
            settledBy: sign,
          })),
  };
};

/** The command with which somebody proposes what is signed. */
export const proposingOf = <S, I extends Field>(
  { from, basis, outdated }: Pick<SignatureDefinition<S, Proposed>, 'from' | 'basis' | 'outdated'>,
  { input, example, ...propose }: ProposingDefinition<S, I>,
): AnyCommand<S> =>
  commandOf<S, Field>({
    ...{ from, basis, input: nothing, example: {} },
    ...(outdated !== undefined && { outdated }),
    ...propose,
    ...(input !== undefined && { input, example }),
    // Sound: the input is that of `propose`, and nothing where it states nothing.
    decide: (dossier, stated, context) => propose.decide(dossier, stated as z.output<I>, context),
  });
