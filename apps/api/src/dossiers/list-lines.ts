import { civilDateAt } from '../../../../libs/calendar/index.js';
import { commandsOf, type DossierTypes, refusedNow, rolesTowards } from '../../../../libs/dossier/index.js';
import type { DossierListing, DossierReader, Officials } from '../../../../libs/persistence/index.js';
import type { HeldBack } from '../operations/paused.js';
import type { Asides } from './aside.js';
import { actorOf, type Person } from '../people/actor.js';
import { listingJson, whyNot } from './presentation.js';
import { isEmployerOnly, isOfficial, partiesOf, readsPersonal } from './visibility.js';

/** The command that a line offers; and why it cannot be given now, as the page of the dossier says it. */
type Offered = NonNullable<ReturnType<typeof listingJson>['primaryCommand']> & {
  readonly unavailable?: ReturnType<typeof whyNot>;
};

/** A line of a list as its reader sees it. */
export type ShownLine = Omit<ReturnType<typeof listingJson>, 'primaryCommand'> & {
  readonly primaryCommand: Offered | null;
};

/** Lines of lists as their readers see them. */
export class ListLines {
  constructor(
    private readonly types: DossierTypes,
    private readonly held: Pick<HeldBack, 'shown'>,
    private readonly officials: Pick<Officials, 'namesOf'>,
    private readonly asides: Pick<Asides, 'heardOf'>,
    private readonly reader: Pick<DossierReader, 'statesOf'>,
  ) {}

  /**
   * @param withActs whether it is found out which acts that lines offer can be done now; a file has none
   * @returns the lines with personal data, and then the look is logged, or without
   */
  async of(
    person: Person,
    lines: readonly DossierListing[],
    withActs = true,
  ): Promise<(named: boolean) => readonly ShownLine[]> {
    const names = await this.officials.namesOf([...new Set(lines.flatMap(({ assignee }) => assignee ?? []))]);
    const standings = lines.map((line) => rolesTowards(person, partiesOf(line)));
    const asked = lines.filter((_, at) => isEmployerOnly(standings[at] ?? []));
    const heardOf = await this.asides.heardOf(
      person,
      asked.map(({ number }) => number),
    );
    const today = civilDateAt(Date.now());
    const shown = (named: boolean) =>
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
    if (!withActs) return shown;
    const whyOf = await this.hindered(person, shown(false));
    return (named) =>
      shown(named).map(({ primaryCommand, ...line }) => {
        const unavailable = whyOf.get(line.number);
        const offered = primaryCommand && { ...primaryCommand, ...(unavailable !== undefined && { unavailable }) };
        return { ...line, primaryCommand: offered };
      });
  }

  /**
   * Why the acts that lines offer cannot be done now, by number: what a guard says of the whole state, in the time of its
   * dossier. A line holds neither; those of a page are read at once.
   */
  private async hindered(person: Person, lines: readonly ShownLine[]) {
    const asked = lines.flatMap(({ number, type: name, primaryCommand }) => {
      const type = this.types.find(name);
      const command = type && primaryCommand && commandsOf(type)[primaryCommand.name];
      const mayRefuse = command?.guard !== undefined || command?.notBy !== undefined;
      return type && primaryCommand && mayRefuse ? [{ number, type, command: primaryCommand.name }] : [];
    });
    const states = await this.reader.statesOf(asked.map(({ number }) => number));
    return new Map(
      asked.flatMap(({ number, type, command }) => {
        const its = states.get(number);
        if (its === undefined) return [];
        const at = Date.now() + its.offsetMs;
        const today = civilDateAt(at);
        const refused = refusedNow(type, its.state, command, {
          ...{ actor: actorOf(person), author: person.subject, channel: 'online', filedOn: today, at, today },
          cause: { kind: 'command', id: '', name: '' },
        });
        return refused === undefined ? [] : [[number, whyNot(type, refused)] as const];
      }),
    );
  }
}
