import { conversationWith, type Correspondent, correspondents } from '../../../../libs/dossier/index.js';
import type { DossierTimelineEntry } from '../../../../libs/persistence/index.js';
import { isOfficial, partiesOf, type Seen } from './visibility.js';

/** Whose conversation an event belongs to. */
interface Whose {
  readonly with: Correspondent;
  readonly employer: string | null;
}

const whose = ({ data }: Pick<DossierTimelineEntry, 'data'>): Whose => ({
  with: data['with'] as Correspondent,
  employer: typeof data['employer'] === 'string' ? data['employer'] : null,
});

const keyOf = ({ with: correspondent, employer }: Whose): string => `${correspondent} ${employer ?? ''}`;
const same = (one: Whose, other: Whose): boolean => keyOf(one) === keyOf(other);

/** The events of a conversation. */
export const messageKinds: readonly string[] = ['messageWritten', 'messageSent', 'messageSettled'];
/** Whether somebody reads a conversation: officials every one, a party its own. */
const reads = ({ view, standing }: Pick<Seen, 'view' | 'standing'>, conversation: Whose): boolean =>
  isOfficial(standing) ||
  correspondents.some((role) => {
    const own = standing.includes(role) ? conversationWith(role, partiesOf(view)) : undefined;
    return own !== undefined && same({ with: own.with, employer: own.employer ?? null }, conversation);
  });

/**
 * The messages of a dossier as somebody reads them, the oldest first.
 * @param events of these kinds, in order
 */
export const messagesFor = (
  seen: Pick<Seen, 'view' | 'standing'>,
  events: readonly Pick<DossierTimelineEntry, 'sequence' | 'kind' | 'data' | 'personal' | 'author' | 'at' | 'erased'>[],
) => {
  const own = events.filter((event) => reads(seen, whose(event)));
  const lastWords = new Map(
    own.filter(({ kind }) => kind !== 'messageWritten').map((event) => [keyOf(whose(event)), event.sequence]),
  );
  return own
    .filter(({ kind }) => kind !== 'messageSettled')
    .map((event) => {
      const text = event.personal?.['text'];
      return {
        sequence: event.sequence,
        ...whose(event),
        from: event.kind === 'messageWritten' ? ('party' as const) : ('office' as const),
        author: event.author,
        at: new Date(event.at).toISOString(),
        text: typeof text === 'string' ? text : null,
        erased: event.erased,
        // The office has neither answered nor settled anything of this conversation since.
        waits: event.kind === 'messageWritten' && (lastWords.get(keyOf(whose(event))) ?? 0) < event.sequence,
      };
    });
};

/** Whether somebody learns of an event: nothing of a conversation of somebody else. */
export const learnsOf = (
  seen: Pick<Seen, 'view' | 'standing'>,
  event: Pick<DossierTimelineEntry, 'kind' | 'data'>,
): boolean => !messageKinds.includes(event.kind) || reads(seen, whose(event));
