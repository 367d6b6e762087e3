import type { AnyCommand, AnyDossierType } from './definition.js';
import type { Role } from './actor.js';
import { newDossier } from './machine.js';
import { commandsOf } from './standard-commands.js';

/** What a command may lead to. */
export interface Follows {
  /** Statuses that a dossier may have after it. */
  readonly statuses: readonly string[];
  /** Deadlines that begin with those statuses. One that depends on more than the status is not among them. */
  readonly deadlines: readonly string[];
}

/** Of what sort a command is: what somebody must know before they give it. */
export interface Nature {
  /** It leads to an end of the matter. */
  readonly ends: boolean;
  /** It moves money, or orders that it is moved: an event of it writes into the ledger. */
  readonly money: boolean;
  /** Names of the commands that take it back. */
  readonly undoneBy: readonly string[];
  /** It ends the matter or moves money, and nothing takes it back. */
  readonly destructive: boolean;
  /** What a party may do and an officer may enter: it may have come on paper, on an earlier day. */
  readonly paper: boolean;
  /** It is looked over before it is given: a formal act, money, an end, a letter or message, or a party's own word. */
  readonly confirm: boolean;
}

type Given = Pick<AnyCommand<unknown>, 'produces' | 'roles' | 'decision'>;

const statusesAfter = (type: AnyDossierType, { produces }: Pick<Given, 'produces'>): readonly string[] => [
  ...new Set(produces.flatMap((kind) => type.events[kind]?.to ?? [])),
];

/** Whether a deadline is open in a status whatever else is known: an empty dossier says so, or cannot. */
const opensIn = (type: AnyDossierType, name: string, status: string): boolean => {
  const empty = { ...newDossier(type, '', type.law?.latest()), status };
  try {
    return type.deadlines[name]?.open(empty) === true;
  } catch {
    // It needs what an empty dossier does not have: then the status alone does not say it.
    return false;
  }
};

/** What a command may lead to, as far as the definition says it before anything is given. */
export const followsOf = (
  type: AnyDossierType,
  { produces, from }: Pick<AnyCommand<unknown>, 'produces' | 'from'>,
): Follows => {
  const statuses = statusesAfter(type, { produces });
  const begins = (name: string) =>
    statuses.some((status) => opensIn(type, name, status)) && !from.every((status) => opensIn(type, name, status));
  return { statuses, deadlines: Object.keys(type.deadlines).filter(begins) };
};

/** Names of the commands that a command takes back. */
export const undoneIn = (
  type: AnyDossierType,
  { undoes = [] }: Pick<AnyCommand<unknown>, 'undoes'>,
): readonly string[] =>
  undoes.flatMap((one) =>
    typeof one === 'string'
      ? [one]
      : Object.entries(commandsOf(type)).flatMap(([name, command]) => (command === one ? [name] : [])),
  );

const parties: readonly Role[] = ['claimant', 'employer'];

/** What a party may do and an officer may enter, as it came on paper. */
export const mayBeOnPaper = ({ roles }: Pick<Given, 'roles'>): boolean =>
  roles.includes('officer') && roles.some((role) => parties.includes(role));

/** Of what sort a command or a submission is. */
export const natureOf = (type: AnyDossierType, name: string, command: Given): Nature => {
  const { produces, roles, decision } = command;
  const ends = statusesAfter(type, command).some((status) => type.statuses[status]?.phase === 'closed');
  const money = produces.some((kind) => type.events[kind]?.ledger !== undefined);
  const letter = Object.values(type.letters ?? {}).some(({ by }) => produces.includes(by));
  const undoneBy = Object.entries(commandsOf(type)).flatMap(([other, one]) =>
    undoneIn(type, one).includes(name) ? [other] : [],
  );
  const ofParty = roles.some((role) => parties.includes(role));
  return {
    ends,
    money,
    undoneBy,
    destructive: (ends || money) && undoneBy.length === 0,
    paper: mayBeOnPaper(command),
    confirm: decision === true || ends || money || letter || ofParty || produces.includes('messageSent'),
  };
};
