import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  type Actor,
  demandDocument,
  documentId,
  field,
  form,
  type NewEvent,
  optional,
  refusal,
  rolesTowards,
  englishDay,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import { labelsOf, type StatusChange } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { aDay } from '../form.js';
import {
  awardPeriod,
  bars,
  changeCounts,
  type Claim,
  groundOfChange,
  lastDay,
  scheduleOn,
  separationOf,
} from '../law.js';
import type { ClaimState } from '../state.js';
import { commitment, committed, mayCommit } from './contract.js';

const { command } = wordsOf<ClaimState>();

/** Changes with which the table of thresholds deals. */
export const changes = ['job', 'military', 'study', 'compulsory-institution', 'detention', 'abroad', 'death'] as const;

/** What is stated of a change that counts only from a certain length, or with a certain purpose. */
export const measured = {
  months: field(
    {
      title: { en: 'Length of the contract or course', vi: 'Thời hạn hợp đồng, khóa học' },
      unit: { en: 'months', vi: 'tháng' },
    },
    z.int().min(0).max(600).nullish(),
  ),
  compulsoryInsurance: field(
    { title: { en: 'With compulsory social insurance', vi: 'Thuộc diện đóng bảo hiểm xã hội bắt buộc' } },
    z.boolean().nullish(),
  ),
  purpose: field(
    {
      title: { en: 'Purpose of going abroad', vi: 'Mục đích ra nước ngoài' },
      labels: {
        settle: { en: 'to settle', vi: 'định cư' },
        work: { en: 'to work', vi: 'làm việc' },
        other: { en: 'other', vi: 'khác' },
      },
    },
    z.enum(['settle', 'work', 'other']).nullish(),
  ),
};

/** The report of a change as the claimant gives it, with its proof, or with a commitment in place of a contract. */
export const reported = {
  ...measured,
  document: optional(
    field(
      {
        title: { en: 'Report, form 23, with its proof', vi: 'Thông báo (mẫu 23) kèm giấy tờ' },
        help: {
          en: 'What an office enters without it is no report',
          vi: 'Cán bộ nhập mà không có giấy này thì không phải là thông báo của người lao động',
        },
      },
      documentId,
    ),
  ),
  commitment: optional(
    field(
      {
        title: { en: 'Commitment', vi: 'Cam kết' },
        help: { en: 'Where there is no copy of the contract yet', vi: 'Khi chưa có bản sao hợp đồng' },
      },
      commitment,
    ),
  ),
};
/** Which change it is. */
export const changeKind = <K extends string>(kinds: readonly [K, ...K[]]) => ({
  title: { en: 'Change', vi: 'Thay đổi' },
  labels: labelsOf(kinds),
});

/** Whether somebody acts as the one whose claim it is. */
export const isClaimant = (claim: Claim, actor: Actor): boolean =>
  rolesTowards(actor, claim.parties).includes('claimant');

/** How something was told: by whom, on which day, and whether it is the claimant's word. */
interface Told {
  readonly by: string;
  readonly filedOn: CivilDate;
  readonly byClaimant: boolean;
}

/**
 * Whether an act of this person on this day is a report in time: the duty is the claimant's, so that what an officer
 * enters from data or hearsay without the paper is none (D28 21.2; L25 41.5).
 */
export const reportedInTime = (
  claim: Claim,
  from: CivilDate,
  { byClaimant, filedOn }: Pick<Told, 'byClaimant' | 'filedOn'>,
): boolean => byClaimant && filedOn <= lastDay.report(claim, from);

/**
 * What follows from a change that is told before the decision is collected. In the waiting period it bars the claim (L13
 * 49.4; L25 38.1.d); after it, it ends the benefit once that runs, and the day of the report is the day on which it was
 * given (D28 21.2; L25 41.5).
 */
const consequence = (claim: Claim, change: StatusChange, told: Told, today: CivilDate): NewEvent => {
  const { by, filedOn: on } = told;
  if (claim.data.schedule === undefined) return happened('statusChangeReported', { change, on });
  if (claim.data.award === undefined && bars(claim, change, today)) return happened('claimBarred', { change });
  const { lastWaitingDay } = scheduleOn(claim, today);
  if (change.from <= lastWaitingDay || !changeCounts(claim, change, change.from))
    throw refusal('NOT_A_BAR', { lastWaitingDay });
  const ground = groundOfChange(claim, change);
  const end = { ground, date: change.from, reportedInTime: reportedInTime(claim, change.from, told) };
  return happened('statusChangeReported', { change, on, report: { ...end, by } });
};

/** What the claimant tells of a job or another change before the benefit runs. */
export const reportCommands = {
  reportJob: command({
    title: {
      en: 'Report a job or another change before the benefit runs',
      vi: 'Thông báo có việc làm hoặc thay đổi khác trước khi hưởng',
    },
    roles: ['claimant', 'officer'],
    from: ['submitted', 'returned', 'appointed', 'proposed', 'awarded'],
    produces: ['claimBarred', 'statusChangeReported'],
    input: form({
      kind: field(changeKind(changes), z.enum(changes).default('job')),
      from: aDay({ en: 'From', vi: 'Từ ngày' }),
      ...reported,
    }),
    basis: 'L13 49.4; L25 38.1.d; D28 21.2; L25 41.5; D28 30.8; D374 8.3; D374 30.7',
    example: { kind: 'job', from: '2026-11-10' },
    decide: (claim, { document, commitment: promised, ...change }, { actor, filedOn, today }) => {
      const ended = separationOf(claim)?.date;
      // A job that began before the contract ended is not a new job found during the waiting period.
      if (ended !== undefined && change.from < ended)
        throw wrongInput('/from', {
          en: `The employment ended on ${englishDay(ended)}`,
          vi: `Hợp đồng đã chấm dứt ngày ${vietnameseDay(ended)}`,
        });
      if (claim.data.award !== undefined && change.from > awardPeriod(claim)[1])
        throw refusal('BEFORE_BENEFIT', { end: awardPeriod(claim)[1] });
      if (document !== undefined) demandDocument(claim, 'status-change-proof', document);
      mayCommit(claim, promised, { ...change, document });
      const byClaimant = isClaimant(claim, actor) || document !== undefined;
      const event = consequence(claim, change, { byClaimant, filedOn, by: actor.subject }, today);
      // Whose claim is barred by the job has nothing to keep by a paper.
      return [
        event.data['report'] === undefined ? event : { ...event, data: { ...event.data, ...committed(promised) } },
      ];
    },
  }),
};
