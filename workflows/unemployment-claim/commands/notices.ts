import { z } from 'zod';
import { plainLines, refusal, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { awaitedMonth, type Claim, windowOfMonth } from '../law.js';
import { afterNotices } from '../proposals.js';
import type { ClaimState } from '../state.js';

const { command } = wordsOf<ClaimState>();
const running = ['active', 'suspended'];

/**
 * The month of the next notice. It may be given although an end is proposed: the proposal may yet be refused.
 * @throws Refusal NOTHING_TO_NOTIFY
 */
export const awaited = (claim: Claim): number => {
  const month = awaitedMonth(claim);
  if (month === undefined) throw refusal('NOTHING_TO_NOTIFY');
  return month;
};

/** The monthly notice. */
export const noticeCommands = {
  checkIn: command({
    title: { en: 'Give the monthly notice of job search', vi: 'Thông báo tìm kiếm việc làm hằng tháng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['checkedIn', 'decisionProposed'],
    input: z.strictObject({ jobSearch: plainLines(2000) }),
    basis: 'L13 52; C28 10; L25 40; D374 21',
    example: { jobSearch: 'Two applications in accounting' },
    guard: (claim) => {
      awaited(claim);
    },
    decide: (claim, { jobSearch }, context) => {
      const month = awaited(claim);
      const [opens, closes] = windowOfMonth(claim, month);
      if (context.filedOn < opens || context.filedOn > closes)
        throw refusal('CHECK_IN_WINDOW_CLOSED', { month, opens, closes });
      return [
        happened('checkedIn', { month, on: context.filedOn, jobSearch }),
        ...afterNotices(claim, [...claim.data.notices, 'notified'], month, context.today, context.actor.subject),
      ];
    },
  }),
};
