import type { CivilDate } from '../calendar/index.js';
import { answersOwed } from './correspondence.js';
import type { AnyDossierType, DeadlineDefinition, Expectation } from './definition.js';
import { type OpenDeadline, openDeadlines } from './deadline.js';
import { escalationOwed } from './escalation.js';
import { refilingShown } from './filing.js';
import { openingsOwed } from './opening.js';
import { followUpsOwed } from './follow-up.js';
import { openMoney, type Payment } from './payments.js';
import { orUnknown } from './refusal.js';
import { openFields, personalFields, sealedFields, type SearchRow } from './search.js';
import type { Text } from './text.js';
import { undisclosedIn } from './undisclosed.js';
import type { DossierLink, DossierState, PendingCorrection } from './state.js';
import { outageShown } from './systems.js';

/** Somebody owes something: the answer to "why is this dossier still open?". */
export interface Waiting extends Omit<Expectation, 'settledBy'> {
  /** Name of the command that settles it. */
  readonly command?: string;
  /** Name of the deadline, where there is one. */
  readonly deadline?: string;
  /** The clock of that deadline stands still: since when, and for what. It has no last day meanwhile. */
  readonly paused?: { readonly since: CivilDate; readonly why?: Text };
  /** The code with which another system failed, for officials; parties read `what`. */
  readonly code?: string;
}

/** The read model of one dossier: what lists, the work queue and the permission check need. */
export interface DossierView {
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly phase: string;
  readonly sequence: number;
  readonly office: string;
  readonly claimant: string;
  readonly employer: string | null;
  readonly assignee: string | null;
  /** Since when the assignee has it. */
  readonly assigneeSince: CivilDate | null;
  readonly openedOn: CivilDate | null;
  readonly closedOn: CivilDate | null;
  /** The earliest last day of the deadlines that bind the agency or its officers; null when none is open. */
  readonly due: CivilDate | null;
  readonly waiting: readonly Waiting[];
  /** Something that waits is an alert. */
  readonly alert: boolean;
  /** The officer to whom something that waits was sent back. */
  readonly sentBackTo: string | null;
  /** Money that has not got there. */
  readonly payments: readonly Payment[];
  /** Since when money waits at the counter; null: none does. */
  readonly counterSince: CivilDate | null;
  /** Since when somebody owes something about a transfer; null: nobody does. */
  readonly transferSince: CivilDate | null;
  readonly links: readonly DossierLink[];
  /** The whole state without personal data, from which available commands are derived. */
  readonly state: DossierState<unknown>;
  /** The type's own search fields, as far as they are known. */
  readonly fields: SearchRow;
  /** Personal, erasable. */
  readonly displayName: string | null;
  /** The personal ones of the type's search fields; erasable. */
  readonly personalFields: SearchRow;
  /** Those that lead to the person; their digests in the read model. Erasable. */
  readonly sealedFields: SearchRow;
}

const queueOf = new Set<string>(['officer', 'director', 'agency', 'insurance-officer', 'payment-officer']);

const correctionShown = (type: AnyDossierType, { of, proposal, on, filing }: PendingCorrection): Waiting => ({
  who: 'officer',
  ...(on !== undefined && { since: on }),
  ...(filing !== undefined && { why: refilingShown(type, filing) }),
  saidIn: { events: ['correctionProposed'], field: 'reason' },
  what: {
    en: `approve or reject the correction of entry ${of} (proposal ${proposal}); whoever proposed it may not`,
    vi: `chấp nhận hoặc không chấp nhận sửa mục ${of} (đề nghị ${proposal}); người đề nghị không được quyết định`,
  },
  command: 'approveCorrection',
});

/** With the name of the command that settles it, as the type calls it. */
const named = (type: AnyDossierType, { settledBy, ...owed }: Expectation): Waiting => {
  const [name] =
    typeof settledBy === 'string'
      ? [settledBy]
      : (Object.entries(type.commands).find(([, command]) => command === settledBy) ?? []);
  return { ...owed, ...(name !== undefined && { command: name }) };
};

/** From when on it is owed, and from when on it can be done. */
const firstDays = (definition: DeadlineDefinition<unknown>, dossier: DossierState<unknown>) => {
  const since = orUnknown(() => definition.since?.(dossier));
  const from = orUnknown(() => definition.from?.(dossier));
  return { ...(since !== undefined && { since }), ...(from !== undefined && { from }) };
};

/** While its clock is stopped, a deadline has no last day yet. */
const lastDayOf = ({ definition: { stoppedFor: why }, due, stoppedOn }: OpenDeadline) => {
  if (stoppedOn !== undefined) return { paused: { since: stoppedOn, ...(why !== undefined && { why }) } };
  return due === undefined ? {} : { until: due };
};

/** Who owes what: systems that do not answer, then open deadlines by last day, dossiers to be opened, other expectations. */
export const waitingOf = (type: AnyDossierType, dossier: DossierState<unknown>): readonly Waiting[] => [
  ...Object.entries(dossier.outages).map(([system, outage]) => outageShown(type, system, outage)),
  ...openDeadlines(type, dossier).map((open) => {
    const { name, definition } = open;
    const { bound, title, basis, settledBy } = definition;
    return {
      ...{ who: bound, what: title, ...firstDays(definition, dossier), ...lastDayOf(open), ground: basis },
      ...(settledBy !== undefined && { command: settledBy }),
      deadline: name,
    };
  }),
  ...openingsOwed(type, dossier),
  ...[
    ...(orUnknown(() => type.expectations?.(dossier)) ?? []),
    ...answersOwed(type, dossier),
    ...escalationOwed(dossier),
    ...followUpsOwed(dossier),
  ].map((owed) => named(type, owed)),
  ...(dossier.correction === undefined ? [] : [correctionShown(type, dossier.correction)]),
];

/** What a pending correction would change, and why, may be personal: whoever decides reads it in the timeline. */
const withoutWords = (correction: PendingCorrection | undefined): PendingCorrection | undefined =>
  correction === undefined ? undefined : { ...correction, reason: undefined, data: {} };

/** The type's own state as it is in the read model. */
const openData = (type: AnyDossierType, data: unknown): unknown => {
  const { sensitiveWords = [] } = type;
  const open = type.shown.openly.of(data);
  return sensitiveWords.length === 0 ? open : undisclosedIn(open, sensitiveWords);
};

/** The earliest last day of what the agency and its officers owe, and of what others owe; null where none is known. */
export const duesOf = (
  waiting: readonly Waiting[],
): { readonly agency: CivilDate | null; readonly others: CivilDate | null } => {
  const earliest = (agency: boolean): CivilDate | null =>
    waiting
      .flatMap(({ who, until }) => (queueOf.has(who) === agency && until !== undefined ? [until] : []))
      .sort()[0] ?? null;
  return { agency: earliest(true), others: earliest(false) };
};

/** What operators see of a dossier: nothing personal, nothing that a type keeps. */
export type DossierStanding = Pick<DossierView, 'number' | 'status' | 'phase' | 'office' | 'closedOn' | 'waiting'>;

/** How a dossier stands, without what lists need besides. */
export const standingOf = (type: AnyDossierType, dossier: DossierState<unknown>): DossierStanding => ({
  number: dossier.number,
  status: dossier.status,
  phase: phaseOf(type, dossier),
  office: dossier.parties.office,
  closedOn: dossier.closedOn ?? null,
  waiting: stillWaiting(type, dossier),
});

const phaseOf = (type: AnyDossierType, { status, closedOn }: DossierState<unknown>): string =>
  closedOn === undefined ? (type.statuses[status]?.phase ?? 'closed') : 'closed';

const stillWaiting = (type: AnyDossierType, dossier: DossierState<unknown>) =>
  dossier.closedOn === undefined ? waitingOf(type, dossier) : [];

/** Folds the state of a dossier into its row of the read model. */
export const viewOf = (type: AnyDossierType, dossier: DossierState<unknown>): DossierView => {
  const waiting = stillWaiting(type, dossier);
  const state = { ...dossier, correction: withoutWords(dossier.correction), data: openData(type, dossier.data) };
  return {
    number: dossier.number,
    type: dossier.type,
    status: dossier.status,
    phase: phaseOf(type, dossier),
    sequence: dossier.sequence,
    office: dossier.parties.office,
    claimant: dossier.parties.claimant,
    employer: dossier.parties.employer ?? null,
    assignee: dossier.assignee ?? null,
    assigneeSince: dossier.assigneeSince ?? null,
    openedOn: dossier.openedOn ?? null,
    closedOn: dossier.closedOn ?? null,
    due: duesOf(waiting).agency,
    waiting: waiting.map(({ alert: _, sentBackTo: __, ...one }) => one),
    alert: waiting.some(({ alert }) => alert === true),
    sentBackTo: waiting.find(({ sentBackTo }) => sentBackTo !== undefined)?.sentBackTo ?? null,
    ...openMoney(type, state, waiting),
    links: dossier.links,
    fields: openFields(type, state),
    state,
    displayName: type.displayName?.(dossier.data) ?? null,
    personalFields: personalFields(type, dossier),
    sealedFields: sealedFields(type, dossier),
  };
};
