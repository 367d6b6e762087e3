import { Logger } from '@nestjs/common';
import type { CivilDate } from '../../../../libs/calendar/index.js';
import {
  ANSWER_ESCALATION,
  commandsOf,
  duesOf,
  eventTitle,
  filedFrom,
  mayBeOnPaper,
  offersOf,
  newDossier,
  orUnknown,
  paperChannels,
  refusalKind,
  rolesTowards,
  standardDefinition,
  withoutCodes,
  workingDaysOf,
  type AnyCommand,
  type AnyDossierType,
  type DossierView,
  type Role,
  type Unavailable,
  type Text,
  disclosed,
  undoneIn,
  UNDISCLOSED,
} from '../../../../libs/dossier/index.js';
import type { DossierListing, DossierTimelineEntry } from '../../../../libs/persistence/index.js';
import { officeName, officeToday } from '../offices/today.js';
import { actorOf, type Person } from '../people/actor.js';
import type { BusinessMoment } from './business-time.js';
import { refusedAside, standsAside } from './aside.js';
import { duesFor, owedJson, type OwedSight, waitingFor } from './owed.js';
import { DOCUMENT_COMMAND } from './requests.js';

/** A guard that fails removes its command, and operators are told. */
const faults = new Logger('dossier types');

const statusOf = (type: AnyDossierType | undefined, status: string): { name: string; title: Text } => ({
  name: status,
  title: type?.statuses[status]?.title ?? { en: status, vi: status },
});

/** The reader of a line of a list, and what is owed today. */
export interface ListingSight extends OwedSight {
  /** Is only asked in somebody else's dossier: how far that has come for them. */
  readonly aside?: number;
  /** May read personal data, and is about to: the look is logged. */
  readonly personal?: boolean;
  /** What officials are called, by subject. */
  readonly names?: ReadonlyMap<string, string>;
  /** The reader, and their roles towards the dossier. */
  readonly reader: { readonly subject: string; readonly roles: readonly Role[] };
  /** In lists the real date; of one dossier that of its own time. */
  readonly today: CivilDate;
}

/** How much of a dossier its reader may know. */
export interface DossierSight extends Omit<ListingSight, 'reader' | 'today'> {
  /** May read what is personal. */
  readonly whole: boolean;
}

/** What was stated and decided, as far as a reader may know. */
const factsFor = (
  type: AnyDossierType,
  { state: { data } }: DossierView,
  { whole, official, employer }: DossierSight,
) => {
  const { to } = type.shown;
  if (!whole) return employer ? (to?.employer?.of(data) ?? {}) : {};
  return official || to?.claimant === undefined ? data : to.claimant.of(data);
};

/** Who has the dossier, and since when: by name for colleagues, not for parties. */
const holderOf = ({ assignee, assigneeSince }: DossierListing, { official, names }: ListingSight) =>
  assignee === null
    ? null
    : { id: assignee, name: official ? names?.get(assignee) || null : null, since: assigneeSince };

/** The type's own columns, for officials; personal ones where names are shown. */
const columnsOf = (type: AnyDossierType | undefined, line: DossierListing, { official, personal }: ListingSight) =>
  Object.fromEntries(
    Object.entries(type?.search ?? {}).flatMap(([name, field]) => {
      if (field.column !== true || !official || (field.personal === true && personal !== true)) return [];
      return [[name, (field.personal === true ? line.personalFields : line.fields)[name] ?? null]];
    }),
  );

/** What of a line is not for whoever is only asked: how it stands, who works on it, when it began and ended. */
const courseAside = (version: number, waiting: readonly unknown[]) => ({
  status: standsAside(waiting.length > 0),
  phase: standsAside(waiting.length > 0).name,
  sequence: version,
  ...{ assignee: null, holder: null, openedOn: null, closedOn: null, due: null, dueIn: null },
});

const marks = {
  'sent-back': { en: 'Sent back', vi: 'Bị trả lại' },
  alert: { en: 'Has an alert', vi: 'Có cảnh báo' },
  escalated: { en: 'Referred to a higher desk', vi: 'Đã chuyển cấp trên' },
  correction: { en: 'A correction waits', vi: 'Có đề nghị sửa chờ quyết định' },
};

/** What stands out, for officials. */
const marksOf = (type: AnyDossierType | undefined, line: DossierListing, { official }: ListingSight) => {
  if (!official) return [];
  const { alert, sentBackTo, fields, waiting } = line;
  const corrected = waiting.some(({ command }) => command === 'approveCorrection');
  const mark = (code: keyof typeof marks, is: boolean) => (is ? [{ code, text: marks[code] }] : []);
  return [
    ...mark('sent-back', sentBackTo !== null),
    ...mark('alert', alert),
    ...Object.entries(type?.search ?? {}).flatMap(([code, field]) =>
      field.mark === true && fields[code] === true ? [{ code, text: field.title }] : [],
    ),
    ...mark(
      'escalated',
      waiting.some(({ command }) => command === ANSWER_ESCALATION),
    ),
    ...mark('correction', corrected),
  ];
};

/** Of the reader's commands the one that settles what is owed first; none on what a colleague has. */
const primaryOf = (type: AnyDossierType | undefined, { status, assignee }: DossierListing, sight: ListingSight) => {
  if (type === undefined) return null;
  const { subject, roles } = sight.reader;
  const commands = commandsOf(type);
  for (const { command: name } of waitingFor(sight)) {
    const command = name === undefined ? undefined : commands[name];
    if (name === undefined || command === undefined) continue;
    const mine = command.roles.filter((role) => roles.includes(role));
    if (mine.length === 0 || !command.from.includes(status)) continue;
    const taken = assignee !== null && assignee !== subject && mine.every((role) => role === 'officer');
    if (!taken || command.byAnyOfficer === true || command.notBy !== undefined) return { name, title: command.title };
  }
  return null;
};

/** The agency's last day; for a party, without what colleagues noted for themselves. */
const dueFor = ({ due }: DossierListing, { official, waiting }: ListingSight): CivilDate | null => {
  const open = waiting.filter(({ internal }) => internal !== true);
  return official || open.length === waiting.length ? due : duesOf(open).agency;
};

/** Working days until the agency's last day. */
const dueInOf = (
  type: AnyDossierType | undefined,
  { number, due }: Pick<DossierListing, 'number' | 'due'>,
  { today }: ListingSight,
) => {
  if (type === undefined || due === null) return null;
  // By the newest calendar: a line does not know to which the dossier is pinned.
  const dossier = newDossier(type, number, type.law?.latest());
  const workingDays = orUnknown(() => workingDaysOf(type, dossier).workingDaysBetween(today, due));
  return workingDays === undefined ? null : { workingDays };
};

/** A line of a list. The name is personal: only shown where the reading is logged. */
export const listingJson = (
  type: AnyDossierType | undefined,
  line: DossierListing,
  withName: boolean,
  sight: ListingSight,
) => ({
  number: line.number,
  type: line.type,
  status: statusOf(type, line.status),
  phase: line.phase,
  sequence: line.sequence,
  // The office responsible today; the timeline names the office at that time.
  office: officeToday(line.office),
  officeName: officeName(officeToday(line.office)),
  employer: line.employer,
  assignee: line.assignee,
  holder: holderOf(line, sight),
  openedOn: line.openedOn,
  closedOn: line.closedOn,
  due: dueFor(line, sight),
  dueIn: dueInOf(type, { number: line.number, due: dueFor(line, sight) }, sight),
  // Of whoever else owes something: the claimant, the employer, a registry.
  otherDue: duesFor(sight).others,
  waiting: owedJson(type, sight, { reader: sight.reader, assignee: line.assignee }),
  marks: marksOf(type, line, sight),
  primaryCommand: primaryOf(type, line, sight),
  columns: columnsOf(type, line, sight),
  ...(sight.aside !== undefined && courseAside(sight.aside, waitingFor(sight))),
  ...(withName && { displayName: line.displayName }),
});

/** The statuses in which a command can be given, as the reason why it cannot be given now. */
const onlyIn = (type: AnyDossierType, statuses: readonly string[]): Text => {
  const titles = (language: keyof Text) =>
    statuses.map((name) => type.statuses[name]?.title[language] ?? name).join(', ');
  return { en: `Only when: ${titles('en')}`, vi: `Chỉ khi hồ sơ ở trạng thái: ${titles('vi')}` };
};

/** Why a command cannot be given now: the words of its refusal, with details. */
export const whyNot = (type: AnyDossierType, { code, details }: Unavailable) => {
  const { title, ground } = refusalKind(type, code) ?? { title: { en: code, vi: code } };
  const { allowedIn, detail, ...facts } = details;
  const out = code === 'COMMAND_OUT_OF_ORDER' && Array.isArray(allowedIn);
  return {
    code,
    why: out ? onlyIn(type, allowedIn as readonly string[]) : title,
    ...(detail !== undefined && { detail }),
    ...(ground !== undefined && { ground }),
    ...(Object.keys(facts).length > 0 && { details: facts }),
  };
};

/** By which ways a party's act may have come on paper, and from which day on it may be entered today. */
const filingJson = ({ state }: DossierView, { today }: BusinessMoment) =>
  paperChannels.map((channel) => ({ channel, from: filedFrom(channel, today, state) }));

/** What a command that can be given takes back, and until when. */
const undoJson = (
  type: AnyDossierType,
  { state }: DossierView,
  command: AnyCommand<unknown>,
  { today }: BusinessMoment,
) => {
  const undoes = undoneIn(type, command);
  if (undoes.length === 0) return {};
  const until = orUnknown(() => command.undoUntil?.(state, today));
  return { undoes, ...(until !== undefined && { undoUntil: until }) };
};

/** What this person may do now, for buttons, and what not, with the reason. */
function commandsJson(
  type: AnyDossierType,
  view: DossierView,
  person: Person,
  now: BusinessMoment,
  { aside }: DossierSight,
) {
  const context = {
    actor: actorOf(person),
    author: person.subject,
    channel: 'online',
    filedOn: now.today,
    cause: { kind: 'command', id: '', name: '' },
    ...now,
  } as const;
  const commands = commandsOf(type);
  const fault = (name: string, error: unknown) => faults.error(error, `the guard of ${type.name} ${name}`);
  const isOfficer = rolesTowards(context.actor, view.state.parties).includes('officer');
  const { available, unavailable } = offersOf(type, view.state, context, fault);
  return {
    commands: available.flatMap((name) => {
      const command = commands[name];
      if (!command) return [];
      return {
        name,
        title: command.title,
        href: `/v1/dossiers/${view.number}/${name === DOCUMENT_COMMAND ? 'documents' : `commands/${name}`}`,
        ...(command.basis !== undefined && { basis: command.basis }),
        ...(command.decision === true && { decision: true }),
        ...undoJson(type, view, command, now),
        ...(isOfficer && name !== DOCUMENT_COMMAND && mayBeOnPaper(command) && { filing: filingJson(view, now) }),
      };
    }),
    unavailable: unavailable.flatMap((one) => {
      const command = commands[one.name];
      const why = whyNot(type, aside === undefined ? one : { ...one, ...refusedAside(one) });
      return command === undefined ? [] : { name: one.name, title: command.title, ...why };
    }),
  };
}

/** What whoever signs must see first. */
function toSignJson(type: AnyDossierType, { state }: DossierView) {
  const found = type.toSign?.(state);
  return found === undefined ? null : { remarks: found.remarks, amountVnd: found.amountVnd ?? null };
}

/**
 * One dossier as its parties and its office see it.
 * @param sight whether the reader may know what was stated and decided. An employer sees what is needed to answer;
 * others see the status and what they owe
 */
export const dossierJson = (
  type: AnyDossierType,
  view: DossierView,
  person: Person,
  now: BusinessMoment,
  sight: DossierSight,
) => ({
  ...listingJson(type, view, true, {
    ...sight,
    reader: { subject: person.subject, roles: rolesTowards(person, view.state.parties) },
    today: now.today,
  }),
  typeTitle: type.title,
  assigneeSince: sight.aside === undefined ? (view.state.assigneeSince ?? null) : null,
  lawVersion: view.state.lawVersion ?? null,
  // A closed dossier has no running time: its last day is shown.
  businessDate: sight.aside === undefined ? (view.closedOn ?? now.today) : now.today,
  links: sight.aside === undefined ? view.links : [],
  // Their kinds, sizes and hashes tell of health and of what was stated.
  documents: sight.whole ? view.state.documents : [],
  correction: sight.whole ? (view.state.correction ?? null) : null,
  facts: factsFor(type, view, sight),
  toSign: sight.whole && sight.official ? toSignJson(type, view) : null,
  ...commandsJson(type, view, person, now, sight),
});

/** Who looks at a timeline. */
export interface TimelineSight {
  readonly subject: string;
  /** May see what every event holds. */
  readonly whole: boolean;
  /** Works with the outside systems and reads their codes; others read words instead. */
  readonly official: boolean;
}

/**
 * One event of a timeline; times as ISO instants. Authors see what they stated themselves. The hash is only for those
 * who see every event: it depends on the contents of this and earlier events, so others could guess hidden contents by
 * trial.
 */
export const eventJson = (type: AnyDossierType, event: DossierTimelineEntry, sight: TimelineSight) => {
  const internal = standardDefinition(event.kind)?.internal === true && !sight.official;
  const shown = (sight.whole && !internal) || event.author === sight.subject;
  const { [UNDISCLOSED]: words, ...personal } = event.personal ?? {};
  const told = disclosed({ ...event.data, ...(words !== undefined && { [UNDISCLOSED]: words }) });
  const data = sight.official ? told : withoutCodes(type, event.kind, told);
  return {
    sequence: event.sequence,
    kind: event.kind,
    title: eventTitle(type, event.kind),
    at: new Date(event.at).toISOString(),
    filedOn: event.filedOn,
    recordedAt: new Date(event.recordedAt).toISOString(),
    author: event.author,
    onBehalfOf: event.onBehalfOf,
    channel: event.channel,
    cause: event.cause,
    data: shown ? data : {},
    supersededBy: event.supersededBy,
    personal: shown && event.personal !== null ? personal : null,
    erased: event.erased,
    hash: sight.whole && !internal ? event.hash : null,
  };
};
