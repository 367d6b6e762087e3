import type { DossierState } from './state.js';
import type { AnyDossierType } from './definition.js';
import { orUnknown } from './refusal.js';
import type { Text } from './text.js';
import type { Waiting } from './view.js';

/** A dossier of another type that is to be opened. */
export interface Opening {
  /**
   * Its stable key among openings of its kind, which makes retries idempotent. It is in the open part of the record:
   * nothing personal.
   */
  readonly key: string;
  /** As the opened type's submission takes it. */
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Dossiers of another type that this one opens, derived from the state like a deadline. Whatever the state asks for and
 * does not have is opened in the background. The other type names the channel `system` in its submission.
 */
export interface OpensDefinition<S> {
  /** Name of the other type: types do not import each other. */
  readonly type: string;
  readonly title: Text;
  readonly basis?: string;
  /** An example of one; a test checks its input against the other type's submission. */
  readonly example: Opening;
  /** All that this state asks to be opened, whether done already or not. */
  wanted(dossier: DossierState<S>): readonly Opening[];
}

/** The dossier that opened this one, if any. */
export interface OpenedBy {
  readonly dossier: string;
  /** Name and key of what it opened: `visits:south-gate`. */
  readonly opening: string;
}

/** Result of an opening; absent while it is still to be done. */
export type Opened =
  | { readonly dossier: string }
  /** Code and words of the refusal: an officer retries it or gives it up. */
  | { readonly refused: string; readonly why: Text }
  | { readonly givenUp: true };

/** An opening that the state asks for, and its result. */
export interface WantedOpening extends Opening {
  /** Its name in the definition and its key; events and commands refer to it by these: `visits:south-gate`. */
  readonly id: string;
  readonly type: string;
  readonly title: Text;
  readonly basis?: string;
  readonly came?: Opened;
}

/** Everything that a state asks to be opened; nothing when calendar and law have no answer. */
export const wantedOpenings = (type: AnyDossierType, dossier: DossierState<unknown>): readonly WantedOpening[] =>
  Object.entries(type.opens ?? {}).flatMap(([name, definition]) => {
    const { type: other, title, basis } = definition;
    return (orUnknown(() => definition.wanted(dossier)) ?? []).map(({ key, input }) => {
      const id = `${name}:${key}`;
      const came = dossier.openings?.[id];
      return {
        ...{ key, input, id, type: other, title },
        ...(basis !== undefined && { basis }),
        ...(came !== undefined && { came }),
      };
    });
  });

/** Whether nobody has opened it yet, nor been refused. */
export const isToBeOpened = ({ came }: WantedOpening): boolean => came === undefined;

/** Whether it was opened or given up: a dossier closes only when all are. */
export const isSettled = ({ came }: WantedOpening): boolean => came !== undefined && !('refused' in came);

/** The engine owes what is to be opened; an officer decides what was refused. */
export const openingsOwed = (type: AnyDossierType, dossier: DossierState<unknown>): readonly Waiting[] =>
  wantedOpenings(type, dossier).flatMap((opening): readonly Waiting[] => {
    const { id, title, basis, came } = opening;
    if (isSettled(opening)) return [];
    const ground = basis !== undefined && { ground: basis };
    if (came === undefined || !('refused' in came)) return [{ who: 'agency', what: title, ...ground }];
    const what = {
      en: `${title.en} (${id}) was refused: ${came.why.en}. Have it tried again, or give it up`,
      vi: `${title.vi} (${id}) không được chấp nhận: ${came.why.vi}. Yêu cầu thực hiện lại hoặc không thực hiện nữa`,
    };
    return [{ who: 'officer', what, why: came.why, ...ground, code: came.refused, alert: true }];
  });
