import { z } from 'zod';
import { refusal, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { day } from '../form.js';
import { awaitedMonth, type Claim, lastDay, windowOfMonth } from '../law.js';
import { afterNotices } from '../proposals.js';
import type { ClaimState } from '../state.js';

const { command } = wordsOf<ClaimState>();
const running = ['active', 'suspended'];

/** The month of the next notice. It may be given although an end is proposed: the proposal may yet be refused. */
const awaited = (claim: Claim): number => {
  const month = awaitedMonth(claim);
  if (month === undefined) throw refusal('NOTHING_TO_NOTIFY');
  return month;
};

/** Monthly notices, and why one need not be given or was not. */
export const noticeCommands = {
  checkIn: command({
    title: { en: 'Give the monthly notice of job search', vi: 'Thông báo tìm kiếm việc làm hằng tháng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['checkedIn', 'decisionProposed'],
    input: z.strictObject({ jobSearch: z.string().trim().min(1).max(2000) }),
    basis: 'L13 52; L25 40; C28 10',
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
        ...afterNotices(claim, [...claim.data.notices, 'notified'], month, context.today),
      ];
    },
  }),
  declareExemption: command({
    title: { en: 'Declare an exemption from the notice', vi: 'Khai báo miễn thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['exemptionDeclared'],
    input: z
      .strictObject({
        ground: z.enum(['long-term-illness', 'maternity', 'training', 'short-contract']),
        from: day,
        to: day,
      })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' }),
    basis: 'C28 10.2',
    example: { ground: 'training', from: '2026-12-01', to: '2027-02-28' } as never,
    decide: (claim, { ground, from, to }, { filedOn }) => {
      const until = lastDay.exemption(claim, from);
      if (filedOn > until) throw refusal('EXEMPTION_TOO_LATE', { until });
      return [happened('exemptionDeclared', { ground, during: [from, to] })];
    },
  }),
  submitExcuse: command({
    title: { en: 'Prove why the notice was not given', vi: 'Chứng minh lý do không thông báo' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['excuseAccepted', 'decisionProposed'],
    input: z.strictObject({ cause: z.enum(['illness', 'accident', 'disaster', 'family-death', 'wedding', 'other']) }),
    basis: 'C28 10.3; L25 40.2',
    example: { cause: 'illness' },
    guard: ({ data: { held } }) => {
      if (!held) throw refusal('NOTHING_TO_EXCUSE');
    },
    decide: (claim, { cause }, context) => {
      const month = awaited(claim);
      const until = lastDay.excuse(claim, windowOfMonth(claim, month)[1]);
      if (context.filedOn > until) throw refusal('EXCUSE_TOO_LATE', { until });
      return [
        happened('excuseAccepted', { month, on: context.filedOn, cause }),
        ...afterNotices(claim, [...claim.data.notices, 'excused'], month, context.today),
      ];
    },
  }),
};
