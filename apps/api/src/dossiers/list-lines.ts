import { type DossierTypes, rolesTowards } from '../../../../libs/dossier/index.js';
import type { DossierListing, Officials } from '../../../../libs/persistence/index.js';
import type { HeldBack } from '../operations/paused.js';
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
  ) {}

  /** @returns the lines with personal data, and then the look is logged, or without */
  async of(person: Person, lines: readonly DossierListing[]): Promise<(named: boolean) => readonly ShownLine[]> {
    const names = await this.officials.namesOf([...new Set(lines.flatMap(({ assignee }) => assignee ?? []))]);
    return (named) =>
      lines.map((line) => {
        const standing = rolesTowards(person, partiesOf(line));
        const type = this.types.find(line.type);
        return listingJson(type, line, named, {
          employer: isEmployerOnly(standing),
          official: isOfficial(standing),
          waiting: this.held.shown(line.waiting),
          personal: named && type !== undefined && readsPersonal(type, standing),
          names,
        });
      });
  }
}
