import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  type Actor,
  demandDocument,
  documentId,
  type NewEvent,
  refusal,
  rolesTowards,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import type { StatusChange } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { day } from '../form.js';
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
  /** Length of the contract or course, months. */
  months: z.int().min(0).max(600).nullish(),
  compulsoryInsurance: z.boolean().nullish(),
  purpose: z.enum(['settle', 'work', 'other']).nullish(),
};

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
    input: z.strictObject({
      kind: z.enum(changes).default('job'),
      from: day,
      ...measured,
      /** Form 23 with its proof, as it stands on the dossier. What an office enters without it is no report. */
      document: documentId.optional(),
      /** There is no copy of the contract yet. */
      commitment: commitment.optional(),
    }),
    basis: 'L13 49.4; L25 38.1.d; D28 21.2; L25 41.5; D28 30.8; D374 8.3; D374 30.7',
    example: { kind: 'job', from: '2026-11-10' },
    decide: (claim, { document, commitment: promised, ...change }, { actor, filedOn, today }) => {
      const ended = separationOf(claim)?.date;
      // Work that was there before the contract ended is not found while waiting.
      if (ended !== undefined && change.from < ended)
        throw wrongInput('/from', {
          en: `The employment ended on ${ended}`,
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
