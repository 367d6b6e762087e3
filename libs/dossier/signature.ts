import { commandOf } from './command.js';
import { nothing } from './form.js';
import type { AnyCommand } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';

/** What waits for a signature: a decision that was proposed. */
export interface Proposed {
  /** Subject of the person whose act caused it, and who may not sign it; `system` when time caused it. */
  readonly by: string;
}

/** A decision that one person or the engine proposes and another one signs (two pairs of eyes). */
export interface SignatureDefinition<S, P extends Proposed> extends Pick<
  AnyCommand<S>,
  'title' | 'roles' | 'from' | 'produces' | 'bulk' | 'outdated'
> {
  readonly basis: string;
  /** Kind of the proposal, when several kinds may wait at the same time; the refusal names it. */
  readonly kind?: string;
  /** The proposal that waits; undefined where there is none. */
  proposal(dossier: DossierState<S>): P | undefined;
  /** Throws a Refusal while a waiting proposal cannot be signed yet. */
  guard?(dossier: DossierState<S>, proposal: P, context: CommandContext): void;
  decide(dossier: DossierState<S>, proposal: P, context: CommandContext): readonly NewEvent[];
}

/**
 * The command that signs: a formal act, numbered, by anybody of these roles who did not cause the proposal.
 * Refusals: NO_SUCH_PROPOSAL, SAME_PERSON.
 */
export const signatureOf = <S, P extends Proposed>(definition: SignatureDefinition<S, P>): AnyCommand<S> => {
  const { kind } = definition;
  const waiting = (dossier: DossierState<S>): P => {
    const proposal = definition.proposal(dossier);
    if (proposal === undefined) throw refusal('NO_SUCH_PROPOSAL', kind === undefined ? {} : { proposal: kind });
    return proposal;
  };
  return commandOf({
    ...definition,
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
};
