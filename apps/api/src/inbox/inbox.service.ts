import { civilDateAt } from '../../../../libs/calendar/index.js';
import {
  type DossierTypes,
  eventTitle,
  namesParties,
  newsForHolder,
  newsForParty,
  type Text,
} from '../../../../libs/dossier/index.js';
import type { News, NewsFor, NewsOfPeople, NewsReason } from '../../../../libs/persistence/index.js';
import { cursorOf, placeOf } from '../dossiers/event-place.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { countedAtMost, type InboxQuery, newsId } from './inbox.schemas.js';

const reasons: Readonly<Record<NewsReason, Text>> = {
  assigned: { en: 'Assigned to you', vi: 'Được giao cho mình' },
  'taken-over': { en: 'A colleague took it over', vi: 'Đồng nghiệp đã nhận thay' },
  'sent-back': { en: 'Sent back to you', vi: 'Bị trả lại cho mình' },
  'of-a-party': { en: 'A party did something', vi: 'Người trong hồ sơ vừa thao tác' },
  told: { en: 'Another agency told something', vi: 'Cơ quan khác vừa báo thông tin' },
  'follow-up': { en: 'To be followed up', vi: 'Đến ngày theo dõi' },
  message: { en: 'The office wrote to you', vi: 'Cơ quan giải quyết đã nhắn' },
  sent: { en: 'Sent to you', vi: 'Đã gửi cho mình' },
};

/** What is news for people: events of the record. Nothing personal is told, so it is no look. */
export class Inbox {
  constructor(
    private readonly types: DossierTypes,
    private readonly news: Pick<NewsOfPeople, 'page' | 'unread' | 'read'>,
  ) {}

  /** The latest first. @throws Problem VALIDATION_FAILED for another cursor */
  async page(person: Person, { after, limit }: InboxQuery) {
    const found = await this.news.page(this.askedBy(person), {
      limit,
      ...(after !== undefined && { after: placeOf(after) }),
    });
    const last = found.at(-1);
    return {
      items: found.map((one) => this.shown(one)),
      next: found.length === limit && last ? cursorOf(last) : null,
    };
  }

  /** How many are unread. */
  async unread(person: Person) {
    const counted = await this.news.unread(this.askedBy(person), countedAtMost);
    return { unread: Math.min(counted, countedAtMost - 1), more: counted >= countedAtMost };
  }

  /** Notes that somebody has read it. @throws Problem NOT_FOUND where it is none of theirs */
  async read(person: Person, id: string): Promise<void> {
    const known = newsId.safeParse(id);
    if (!known.success || !(await this.news.read(person, known.data.dossier, known.data.sequence)))
      throw problem('NOT_FOUND');
  }

  /** As what somebody asks: a claimant and an employer as a party, anybody else as an official. */
  private askedBy(person: Person): NewsFor {
    const party = (['claimant', 'employer'] as const).find((role) => person.roles.includes(role));
    const isOfficial = person.roles.some((role) => role !== 'claimant' && role !== 'employer');
    if (party === undefined || isOfficial)
      return {
        reader: person,
        holder: this.types.all.map((type) => ({ type: type.name, ...newsForHolder(type) })),
        today: civilDateAt(Date.now()),
      };
    return {
      ...{ reader: person, party },
      kinds: this.types.all.map((type) => ({
        ...{ type: type.name, kinds: newsForParty(type, party), naming: namesParties(type) },
      })),
    };
  }

  private shown({ dossier, type: name, sequence, reason, kind, at, read }: News) {
    const type = this.types.find(name);
    return {
      ...{ id: `${dossier}:${sequence}`, number: dossier, type: name, reason, read },
      typeTitle: type?.title ?? { en: name, vi: name },
      title: reasons[reason],
      event: type === undefined ? { en: kind, vi: kind } : eventTitle(type, kind),
      at: new Date(at).toISOString(),
    };
  }
}
