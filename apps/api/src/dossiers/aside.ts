import {
  type Answer,
  type AnyDossierType,
  type DossierTypes,
  type DossierView,
  partiesNamed,
  type Refusal,
  refusal,
  type Text,
} from '../../../../libs/dossier/index.js';
import type { DossierTimelineEntry, Heard, HeardOf, TimelineReader } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { messageKinds } from './conversations.js';
import { isEmployerOnly, readsPersonal, type Seen } from './visibility.js';

/** Papers that somebody brings: an employer learns of its own. */
const paperKinds = ['documentAttached', 'documentDetached'];

/** Kinds of events of a type that an employer learns of in somebody else's dossier. */
export const kindsForEmployer = (type: AnyDossierType): readonly string[] => {
  const own = Object.values(type.commands).flatMap(({ roles, produces }) =>
    roles.includes('employer') ? produces : [],
  );
  const told = Object.entries(type.events).flatMap(([kind, { tellsEmployer }]) => (tellsEmployer ? [kind] : []));
  return [...new Set([...own, ...told])];
};

/**
 * Whether somebody is only asked in a dossier that is somebody else's: an employer who reads nothing personal of it and
 * is not the one whom it is about.
 */
export const isAside = ({ type, view, standing }: Seen): boolean =>
  isEmployerOnly(standing) && view.state.subject !== 'employer' && !readsPersonal(type, standing);

/** How a dossier stands for them: whether something waits for their answer, and nothing else. */
export const standsAside = (asked: boolean): { readonly name: string; readonly title: Text } =>
  asked
    ? { name: 'asked', title: { en: 'Waits for your answer', vi: 'Chờ đơn vị trả lời' } }
    : { name: 'not-asked', title: { en: 'Nothing is asked of you now', vi: 'Hiện không cần đơn vị trả lời' } };

/** What a refusal tells of the course of the dossier. */
const ofTheCourse = ['status', 'closedOn', 'expected', 'sequence', 'assignee', 'since'];

/** Why something cannot be done, without what it tells of the dossier's course: not even that it is closed. */
export const refusedAside = <R extends { readonly code: string; readonly details: Refusal['details'] }>({
  code,
  details,
}: R): Pick<Refusal, 'code' | 'details'> => ({
  code: code === 'DOSSIER_CLOSED' ? 'COMMAND_OUT_OF_ORDER' : code,
  details: Object.fromEntries(Object.entries(details).filter(([name]) => !ofTheCourse.includes(name))),
});

/** The answer to an act of theirs says that it was recorded, not how the dossier stands. */
export const answerAside = (answer: Answer): Answer => ({ ...answer, status: 'recorded' });

/** What employers learn of other people's dossiers. */
export class Asides {
  constructor(
    private readonly types: DossierTypes,
    private readonly heard: Pick<Heard, 'latest'>,
    private readonly timelines: Pick<TimelineReader, 'timeline'>,
  ) {}

  /** How far these have come for them: the version that they are shown, and state in `If-Match`. */
  heardOf(person: Person, dossiers: readonly string[]): Promise<ReadonlyMap<string, HeardOf>> {
    const kinds = [...new Set(this.types.all.flatMap(kindsForEmployer))];
    return this.heard.latest(dossiers, { kinds, own: messageKinds, employer: person.employer ?? '' });
  }

  /** The version of one dossier. */
  async versionOf(person: Person, dossier: string): Promise<number> {
    return (await this.heardOf(person, [dossier])).get(dossier)?.sequence ?? 0;
  }

  /**
   * The answer to an act of theirs may have a later version than the one that they are shown: what followed from it at once
   * is none of theirs.
   * @throws Refusal SEQUENCE_STALE when something that they learn of has happened since, or there is no such version yet
   */
  async demandVersion(
    person: Person,
    { number, sequence }: Pick<DossierView, 'number' | 'sequence'>,
    expected: number | undefined,
  ): Promise<void> {
    if (expected === undefined) return;
    if (expected > sequence || (await this.versionOf(person, number)) > expected) throw refusal('SEQUENCE_STALE');
  }

  /**
   * Which events of a timeline they learn of: of those told to employers what happened since they are the employer, and
   * their own papers and messages.
   */
  async learning(
    person: Person,
    type: AnyDossierType,
    number: string,
  ): Promise<{ readonly kinds: readonly string[]; learns(event: DossierTimelineEntry): boolean }> {
    const told = kindsForEmployer(type);
    const since = await this.partySince(person, type, number);
    return {
      kinds: [...told, ...messageKinds, ...paperKinds],
      learns: ({ kind, author, sequence }) =>
        author === person.subject || messageKinds.includes(kind) || (told.includes(kind) && sequence > since),
    };
  }

  /** Sequence of the event that named them as the employer; 0 where none did. */
  private async partySince(person: Person, type: AnyDossierType, number: string): Promise<number> {
    const kinds = Object.entries(type.events).flatMap(([kind, event]) => ('parties' in event ? [kind] : []));
    let [named, since]: [string | undefined, number] = [undefined, 0];
    for (const { kind, data, sequence } of await this.timelines.timeline(number, 0, 500, { kinds })) {
      const employer = partiesNamed(type, kind, data).employer;
      if (employer === undefined || employer === named) continue;
      [named, since] = [employer, sequence];
    }
    return named === person.employer ? since : 0;
  }
}
