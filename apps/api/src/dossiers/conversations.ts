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

const same = (one: Whose, other: Whose): boolean => one.with === other.with && one.employer === other.employer;

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
  return own
    .filter(({ kind }) => kind !== 'messageSettled')
    .map((event) => {
      const later = own.find((other) => other.sequence > event.sequence && closes(event, other));
      const text = event.personal?.['text'];
      return {
        sequence: event.sequence,
        ...whose(event),
        from: event.kind === 'messageWritten' ? ('party' as const) : ('office' as const),
        author: event.author,
        at: new Date(event.at).toISOString(),
        text: typeof text === 'string' ? text : null,
        erased: event.erased,
        waits: event.kind === 'messageWritten' && later === undefined,
      };
    });
};

/** Whether an event answers or settles a message of a party. */
const closes = (
  message: Pick<DossierTimelineEntry, 'kind' | 'data'>,
  later: Pick<DossierTimelineEntry, 'kind' | 'data'>,
): boolean => later.kind !== 'messageWritten' && same(whose(message), whose(later));

/** Whether somebody learns of an event: nothing of a conversation of somebody else. */
export const learnsOf = (
  seen: Pick<Seen, 'view' | 'standing'>,
  event: Pick<DossierTimelineEntry, 'kind' | 'data'>,
): boolean => !messageKinds.includes(event.kind) || reads(seen, whose(event));
