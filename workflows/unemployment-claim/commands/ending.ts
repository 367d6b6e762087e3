import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  demandDocument,
  field,
  fields,
  form,
  nothing,
  optional,
  refusal,
  required,
  wordsOf,
} from '../../../libs/dossier/index.js';
import { type Ground, GROUNDS, labelsOf, type StatusChange } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { aDay } from '../form.js';
import {
  awardPeriod,
  changeCounts,
  type Claim,
  courseOf,
  groundListed,
  groundOfChange,
  lastDay,
  missesEnd,
  referralsEnd,
  requiredMonth,
  running,
  windowOfMonth,
} from '../law.js';
import { pendingOf, proposeEnd } from '../proposals.js';
import type { ClaimState, Ended } from '../state.js';
import { committed, mayCommit } from './contract.js';
import { changeKind, changes, isClaimant, measured, reported, reportedInTime } from './reports.js';

const { command, signature } = wordsOf<ClaimState>();
/** What an officer may allege: an own request is the claimant's to make. */
const alleged = z.enum(GROUNDS).exclude(['own-request']);

const within = (claim: Claim, ground: Ground, date: CivilDate): void => {
  const [start, end] = awardPeriod(claim);
  if (date < start || date > end) throw refusal('BEFORE_BENEFIT', { start, end });
  if (!groundListed(claim, ground, date)) throw refusal('GROUND_NOT_IN_LAW', { ground, date });
};

/** A pension and what authorities decide count as they are. */
const isChange = (ground: string): ground is StatusChange['kind'] => changes.some((kind) => kind === ground);

const mustEnd = (claim: Claim, kind: string, change: Omit<StatusChange, 'kind'>): void => {
  if (isChange(kind) && !changeCounts(claim, { kind, ...change }, change.from))
    throw refusal('CHANGE_DOES_NOT_END', { kind });
};

/** What is signed: the end, and the months that the law lets the claimant keep. */
export const endedOf = (claim: Claim): Ended => {
  const end = required(pendingOf(claim, 'termination')?.end, 'proposed end');
  const { reservedMonths } = courseOf(claim, end);
  return { on: end.date, ground: end.ground, reservedMonths, end };
};

/** An end that an officer alleges must have its facts: nothing ends a benefit that the law does not know. */
const grounded = (
  claim: Claim,
  { ground, on, ...change }: { readonly ground: Ground; readonly on: CivilDate } & Omit<StatusChange, 'kind' | 'from'>,
): void => {
  within(claim, ground, on);
  mustEnd(claim, ground, { ...change, from: on });
  const { notices } = claim.data;
  const { terminated, terminationDate } = referralsEnd(claim);
  const met =
    ground === 'missed-notices'
      ? missesEnd(claim, notices) && windowOfMonth(claim, notices.length)[1] === on
      : ground !== 'refusals' || (terminated && (terminationDate ?? on) === on);
  if (!met) throw refusal('GROUND_NOT_MET', { ground, on });
};

/** The end of the benefit; an officer proposes it, where no report or time did. */
export const termination = signature({
  kind: 'termination',
  title: { en: 'Sign the termination', vi: 'Ký quyết định chấm dứt hưởng' },
  roles: ['director'],
  from: running,
  produces: ['benefitTerminated'],
  basis: 'L13 53.3; D28 21; C28-24; L25 41.4; D374 19; D374 form 18',
  owed: { en: 'sign the termination', vi: 'ký quyết định chấm dứt' },
  ground: 'D28 21; D374 19',
  bulk: true,
  proposal: (claim) => pendingOf(claim, 'termination'),
  guard: (claim, { end }, { today }) => {
    const date = end?.date;
    if (date !== undefined && today < date) throw refusal('END_NOT_REACHED', { date });
    // A month resumed is paid, one whose notice may still be excused, too: both are settled before the end.
    if (pendingOf(claim, 'resumption') !== undefined) throw refusal('RESUMPTION_UNSIGNED');
    const month = requiredMonth(claim);
    if (month !== undefined)
      throw refusal('NOTICE_UNSETTLED', { month, until: lastDay.excuse(claim, windowOfMonth(claim, month)[1]) });
  },
  decide: (claim) => [happened('benefitTerminated', { ended: endedOf(claim) })],
  propose: {
    title: { en: 'Propose the termination', vi: 'Trình chấm dứt hưởng' },
    roles: ['officer'],
    produces: ['decisionProposed'],
    input: form({
      ground: field({ title: { en: 'Ground', vi: 'Căn cứ chấm dứt' }, labels: labelsOf(alleged.options) }, alleged),
      on: aDay({ en: 'Day of the end', vi: 'Ngày chấm dứt hưởng' }),
      ...measured,
      report: optional(
        field(
          { title: { en: 'Report on paper, form 23', vi: 'Thông báo bằng giấy (mẫu 23)' } },
          form({ document: fields.paper(), filedOn: aDay({ en: 'Filed on', vi: 'Ngày nộp' }) }),
        ),
      ),
      findings: fields.findings(2000),
    }),
    basis: 'L13 53.3; D28 21; L25 41.4; D374 19',
    example: { ground: 'job', on: '2026-12-10', findings: 'Insurance data show a contract from this day' },
    decide: (claim, { findings, report, ...facts }, { actor, today }) => {
      grounded(claim, facts);
      const { ground, on: date } = facts;
      const earlier = pendingOf(claim, 'termination')?.end;
      if (earlier !== undefined && earlier.date <= date)
        throw refusal('END_PROPOSED', { ground: earlier.ground, date: earlier.date });
      if (report !== undefined) demandDocument(claim, 'status-change-proof', report.document);
      const reportedInTime = report !== undefined && report.filedOn <= lastDay.report(claim, date);
      return proposeEnd(claim, { by: actor.subject, on: today, end: { ground, date, reportedInTime }, findings });
    },
  },
  takeBack: {
    title: { en: 'Take a proposed termination back', vi: 'Rút đề xuất chấm dứt' },
    produces: ['terminationTakenBack'],
    basis: 'D28 21; D374 19',
    decide: (_claim, _proposal, reason) => [happened('terminationTakenBack', { reason })],
  },
});

/** Reports, proposals and the signature that end a running benefit. */
export const endingCommands = {
  reportStatusChange: command({
    title: { en: 'Report a change of status', vi: 'Thông báo thay đổi tình trạng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['statusChangeReported', 'decisionProposed'],
    input: form({
      kind: field(changeKind([...changes, 'pension']), z.enum([...changes, 'pension'])),
      from: aDay({ en: 'From', vi: 'Từ ngày' }),
      ...reported,
    }),
    basis: 'D28 21.2; C28-23; L25 41.5; D374 8.3; D374 19.2; D374 form 17',
    example: { kind: 'job', from: '2026-12-10', months: 12 },
    decide: (claim, { kind, document, commitment: promised, ...change }, { actor, filedOn, today }) => {
      const { from } = change;
      within(claim, kind, from);
      mustEnd(claim, kind, change);
      mayCommit(claim, promised, { kind, document, from });
      if (document !== undefined) demandDocument(claim, 'status-change-proof', document);
      // Whoever enters something may not sign what follows from it.
      const by = actor.subject;
      const byClaimant = isClaimant(claim, actor) || document !== undefined;
      const ground = kind === 'pension' ? kind : groundOfChange(claim, { kind, ...change });
      const end = { ground, date: from, reportedInTime: reportedInTime(claim, from, { byClaimant, filedOn }) };
      return [
        happened('statusChangeReported', {
          change: { kind, ...change } as StatusChange,
          on: filedOn,
          report: { ...end, by },
          ...committed(promised),
        }),
        ...proposeEnd(claim, { by, on: today, end }),
      ];
    },
  }),
  requestOwnTermination: command({
    title: { en: 'Ask for the end of the benefit', vi: 'Đề nghị chấm dứt hưởng' },
    roles: ['claimant'],
    from: running,
    produces: ['decisionProposed'],
    input: nothing,
    basis: 'L25 41.4.n; D374 19.1.n',
    example: {},
    guard: (claim, { today }) => {
      within(claim, 'own-request', today);
      const end = pendingOf(claim, 'termination')?.end;
      if (end !== undefined) throw refusal('END_PROPOSED', { ground: end.ground, date: end.date });
    },
    decide: (claim, _input, { actor, today }) =>
      proposeEnd(claim, {
        by: actor.subject,
        on: today,
        end: { ground: 'own-request', date: today, reportedInTime: true },
      }),
  }),
  proposeTermination: termination.propose,
  takeBackTermination: termination.takeBack,
  decideTermination: termination.sign,
};
