import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const job = bothLaws(
  {
    id: 'termination.job-day',
    topic: 'termination',
    title: { vi: 'Ngày được xác định có việc làm', en: 'When somebody has a job' },
    words: {
      short: {
        vi: '{isJob?Người lao động có việc làm từ ngày {date}|Người lao động chưa được xác định có việc làm}.',
        en: '{isJob?The worker has a job from {date}|The worker has no job yet}.',
      },
      long: {
        vi: 'Loại việc làm: {kind}; thời hạn hợp đồng {contractMonths} tháng (từ đủ {least} tháng): {isJob?có việc làm từ ngày {date}|không được tính là có việc làm}; căn cứ: {ground}.',
        en: 'Kind of work: {kind}; contract of {contractMonths} months (from {least} on): {isJob?a job from {date}|not counted as a job}; ground: {ground}.',
      },
    },
  },
  { articles: ['D28 21.1.b', 'D28 21.1.g'] },
  { articles: ['D374 19.1.a', 'L25 41.4.a'] },
);

export const jobDayRules = pairsOf(job);

/** Work that somebody took up, by the paper that shows it. */
export type Work =
  | { readonly kind: 'contract'; readonly contractMonths: number | null; readonly effective: CivilDate }
  | { readonly kind: 'appointment'; readonly inDecision: CivilDate }
  /** `toldStart`: day on which the owner told the centre that business begins, null before. */
  | { readonly kind: 'business-owner'; readonly registered: boolean; readonly toldStart: CivilDate | null }
  | { readonly kind: 'abroad-under-contract'; readonly exit: CivilDate };

export interface JobDay {
  readonly isJob: boolean;
  /** Ground of termination, null when there is none. */
  readonly ground: 'job' | 'abroad' | null;
  readonly date: CivilDate | null;
}

/** Months from which a contract is a job. */
const LEAST = 1;

/**
 * Whether work is a job that ends the benefit, and from which day: a contract of a month or more from its effect, an
 * appointment from the day in the decision, a registered business from the day on which the owner tells the centre that
 * it starts. Contract work abroad is a job since 2026 and a ground of its own before, from the exit.
 * @example jobDay({ regime: '2025', work: { kind: 'contract', contractMonths: 1, effective: civilDate('2026-04-20') } }, law).value.isJob // true
 * @throws PolicyError `NOT_A_COUNT` unless the length is a whole number of months from 0 to 1200.
 */
export function jobDay(
  { regime, work }: { readonly regime: Regime; readonly work: Work },
  _law: LawData,
): Explained<JobDay> {
  const contractMonths = work.kind === 'contract' ? work.contractMonths : null;
  if (contractMonths !== null) checkCount('contractMonths', contractMonths, 0, 1200);
  return explained(dayOf(regime, work), job[regime], {
    facts: { kind: work.kind, contractMonths },
    figures: { least: LEAST },
  });
}

const NO_JOB: JobDay = { isJob: false, ground: null, date: null };

function dayOf(regime: Regime, work: Work): JobDay {
  switch (work.kind) {
    case 'contract': {
      const long = work.contractMonths === null || work.contractMonths >= LEAST;
      return long ? { isJob: true, ground: 'job', date: work.effective } : NO_JOB;
    }
    case 'appointment':
      return { isJob: true, ground: 'job', date: work.inDecision };
    case 'business-owner': {
      const begun = work.registered && work.toldStart !== null;
      return begun ? { isJob: true, ground: 'job', date: work.toldStart } : NO_JOB;
    }
    case 'abroad-under-contract':
      return regime === '2013'
        ? { isJob: false, ground: 'abroad', date: work.exit }
        : { isJob: true, ground: 'job', date: work.exit };
  }
}
