import { civilDateAt } from '../../../../libs/calendar/index.js';
import { commandsOf, type DossierTypes, type Text } from '../../../../libs/dossier/index.js';
import type { Act, ActFilter, Officials, OfficeWork } from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import type { Person } from '../people/actor.js';
import { cursorOf, placeOf } from './event-place.js';
import type { ActsQuery, MyActsQuery } from './office-work.schemas.js';
import { mayList } from './queue-filter.js';

/** The work of an office, for those who lead it: numbers of dossiers and names of officials, nothing personal of a party. */
export class WorkOfOffices {
  constructor(
    private readonly types: DossierTypes,
    private readonly work: OfficeWork,
    private readonly officials: Pick<Officials, 'namesOf'>,
  ) {}

  /** Open dossiers by who has them. @throws Problem NOT_FOUND for an office that is not theirs */
  async byHolder(person: Person, office: string) {
    mayList(person, office);
    const on = civilDateAt(Date.now());
    const rows = await this.work.byHolder(person, codesToday(office), on);
    const called = await this.called(rows.map(({ holder }) => holder));
    return {
      on,
      items: rows.map(({ holder, ...counts }) => ({ holder: holder === null ? null : called(holder), ...counts })),
    };
  }

  /** Who did what on a day. @throws Problem NOT_FOUND for an office that is not theirs; VALIDATION_FAILED for another cursor */
  acts(person: Person, office: string, { by, ...query }: ActsQuery) {
    mayList(person, office);
    return this.actsOf({ reader: person, offices: codesToday(office), ...(by !== undefined && { author: by }) }, query);
  }

  /** What one did oneself on a day. @throws Problem VALIDATION_FAILED for another cursor */
  myActs(person: Person, query: MyActsQuery) {
    return this.actsOf({ reader: person, author: person.subject }, query);
  }

  private async actsOf(whose: Omit<ActFilter, 'on' | 'name'>, query: MyActsQuery) {
    const { on = civilDateAt(Date.now()), name, after, limit } = query;
    const filter = { ...whose, on, ...(name !== undefined && { name }) };
    const found = await this.work.acts(filter, { limit, ...(after !== undefined && { after: placeOf(after) }) });
    const counts = after === undefined ? await this.work.actCounts(filter) : undefined;
    const called = await this.called([...found, ...(counts ?? [])].map(({ author }) => author));
    const told = (act: Pick<Act, 'author' | 'type' | 'name'>) => ({
      ...{ by: called(act.author), type: act.type, name: act.name },
      title: this.titleOf(act),
    });
    const last = found.at(-1);
    return {
      on,
      items: found.map((act) => ({
        ...told(act),
        ...{ number: act.dossier, sequence: act.sequence, at: new Date(act.at).toISOString() },
      })),
      next: found.length === limit && last ? cursorOf(last) : null,
      ...(counts && { counts: counts.map((one) => ({ ...told(one), acts: one.acts, dossiers: one.dossiers })) }),
    };
  }

  private async called(subjects: readonly (string | null)[]) {
    const names = await this.officials.namesOf([...new Set(subjects.flatMap((subject) => subject ?? []))]);
    return (id: string) => ({ id, name: names.get(id) || null });
  }

  private titleOf({ type: named, name }: Pick<Act, 'type' | 'name'>): Text {
    const type = this.types.find(named);
    const bare = { en: name, vi: name };
    if (type === undefined) return bare;
    if (name === 'submit') return type.submission.title;
    return commandsOf(type)[name]?.title ?? type.facts[name]?.title ?? bare;
  }
}
