import { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import type { Role } from './actor.js';
import { commandOf } from './command.js';
import type { AnyCommand } from './definition.js';
import type { CommandContext, NewEvent } from './event.js';
import { refusal } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** What waits for a signature: a decision that was proposed. */
export interface Proposed {
  /** Subject of the one whose act brought it about, and who may not sign it; `system` for what time brought. */
  readonly by: string;
}

/** A decision that one person or the engine proposes and another one signs (two pairs of eyes). */
export interface SignatureDefinition<S, P extends Proposed> {
  readonly title: Text;
  readonly roles: readonly Role[];
  readonly from: readonly string[];
  readonly produces: readonly string[];
  readonly basis: string;
  /** May be signed for many dossiers at once. */
  readonly bulk?: boolean;
  /** The proposal that waits; undefined where there is none. */
  proposal(dossier: DossierState<S>): P | undefined;
  /** Systems that are asked again before it is signed: see `CommandDefinition.outdated`. */
  outdated?(dossier: DossierState<S>, today: CivilDate): readonly string[];
  /** Throws a Refusal while it cannot be signed though it waits. */
  guard?(dossier: DossierState<S>, proposal: P, context: CommandContext): void;
  decide(dossier: DossierState<S>, proposal: P, context: CommandContext): readonly NewEvent[];
}

/**
 * The command that signs: a formal act, numbered, by anybody of these roles who did not bring the proposal about.
 * Refusals: NO_SUCH_PROPOSAL, SAME_PERSON.
 * @param kind of the proposals, where several may wait beside each other: the refusal names it
 */
export const signatureOf = <S, P extends Proposed>(
  definition: SignatureDefinition<S, P>,
  kind?: string,
): AnyCommand<S> => {
  const { title, roles, from, produces, basis, bulk } = definition;
  const waiting = (dossier: DossierState<S>): P => {
    const proposal = definition.proposal(dossier);
    if (proposal === undefined) throw refusal('NO_SUCH_PROPOSAL', kind === undefined ? {} : { proposal: kind });
    return proposal;
  };
  return commandOf({
    title,
    roles,
    from,
    produces,
    basis,
    input: z.strictObject({}),
    example: {},
    decision: true,
    ...(bulk !== undefined && { bulk }),
    ...(definition.outdated !== undefined && {
      outdated: (dossier: DossierState<S>, today: CivilDate) => definition.outdated?.(dossier, today) ?? [],
    }),
    notBy: (dossier) => definition.proposal(dossier)?.by,
    guard: (dossier, context) => {
      const proposal = waiting(dossier);
      definition.guard?.(dossier, proposal, context);
    },
    decide: (dossier, _input, context) => definition.decide(dossier, waiting(dossier), context),
  });
};
