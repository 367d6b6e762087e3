import { civilDateAt } from '../../../../libs/calendar/index.js';
import { type DossierTypes, rolesTowards } from '../../../../libs/dossier/index.js';
import type { DossierListing, Officials } from '../../../../libs/persistence/index.js';
import type { HeldBack } from '../operations/paused.js';
import type { Asides } from './aside.js';
import type { Person } from '../people/actor.js';
import { listingJson } from './presentation.js';
import { isEmployerOnly, isOfficial, partiesOf, readsPersonal } from './visibility.js';

/** A line of a list as its reader sees it. */
export type ShownLine = ReturnType<typeof listingJson>;

/** Lines of lists as their readers see them. */
export class ListLines {
  constructor(
    private readonly types: DossierTypes,
    private readonly held: Pick<HeldBack, 'shown'>,
    private readonly officials: Pick<Officials, 'namesOf'>,
    private readonly asides: Pick<Asides, 'heardOf'>,
  ) {}

  /** @returns the lines with personal data, and then the look is logged, or without */
  async of(person: Person, lines: readonly DossierListing[]): Promise<(named: boolean) => readonly ShownLine[]> {
    const names = await this.officials.namesOf([...new Set(lines.flatMap(({ assignee }) => assignee ?? []))]);
    const standings = lines.map((line) => rolesTowards(person, partiesOf(line)));
    const asked = lines.filter((_, at) => isEmployerOnly(standings[at] ?? []));
    const heardOf = await this.asides.heardOf(
      person,
      asked.map(({ number }) => number),
    );
    const today = civilDateAt(Date.now());
    return (named) =>
      lines.map((line, at) => {
        const standing = standings[at] ?? [];
        const type = this.types.find(line.type);
        const heard = heardOf.get(line.number);
        const whole = type !== undefined && readsPersonal(type, standing);
        return listingJson(type, line, named, {
          ...(heard !== undefined && !heard.isOwn && !whole && { aside: heard.sequence }),
          employer: isEmployerOnly(standing),
          official: isOfficial(standing),
          waiting: this.held.shown(line.waiting),
          personal: named && whole,
          names,
          reader: { subject: person.subject, roles: standing },
          today,
        });
      });
  }
}
