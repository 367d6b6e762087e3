import type { Dossier, DossierType } from '../dossier/asking.js';
import type { Line } from '../list/lines.js';

/** A line that waits for a signature, looked at. */
export interface Waiting {
  readonly line: Line;
  readonly dossier: Dossier;
  readonly type: DossierType;
}

type Command = DossierType['commands'][number];

/** Refusals that need no words where another decision waits: there is no such proposal, or the status is another. */
const notThisOne = ['NO_SUCH_PROPOSAL', 'COMMAND_OUT_OF_ORDER'];

/** The decision that may be signed now for this dossier; undefined where none may. */
export const decisionOf = ({ dossier, type }: Waiting): Command | undefined =>
  type.commands.find(({ name, decision }) => decision && dossier.commands.some((one) => one.name === name));

/** Why what waits cannot be signed now: one's own proposal, one that is out of date. */
export const hindrances = ({ dossier, type }: Waiting): Dossier['unavailable'] =>
  dossier.unavailable.filter(
    ({ name, code }) => !notThisOne.includes(code) && type.commands.some((one) => one.name === name && one.decision),
  );

/** What an officer referred to the director's desk, and waits for a word. */
export const referredIn = ({ dossier }: Waiting): Dossier['waiting'] =>
  dossier.waiting.filter(({ command, mine }) => command === 'answerEscalation' && mine);

/** Whether it can be signed in bulk without a further look: the decision allows it, and nothing stands out. */
export const isPlain = (waiting: Waiting): boolean =>
  decisionOf(waiting)?.bulk === true &&
  waiting.dossier.toSign?.remarks.length === 0 &&
  referredIn(waiting).length === 0;

/** With the sequence that was looked at: if something happened since, the dry run reports it. */
export const asSeen = ({ line, dossier }: Waiting): Line => ({ ...line, sequence: dossier.sequence });

/** Dong that these decisions award in all. */
export const totalOf = (some: readonly Waiting[]): number =>
  some.reduce((sum, { dossier }) => sum + (dossier.toSign?.amountVnd ?? 0), 0);

/** Chosen lines by the decision that is signed for them. */
export function byDecision(some: readonly Waiting[]): readonly (readonly [Command, readonly Waiting[]])[] {
  const found = new Map<string, [Command, Waiting[]]>();
  for (const one of some) {
    const command = decisionOf(one);
    if (command?.bulk !== true) continue;
    const key = `${one.type.name} ${command.name}`;
    const [, others] = found.get(key) ?? [command, []];
    found.set(key, [command, [...others, one]]);
  }
  return [...found.values()];
}
