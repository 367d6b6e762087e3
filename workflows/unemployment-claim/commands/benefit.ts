import { z } from 'zod';
import { type CommandContext, type NewEvent, refusal, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { mayBeGivenUp } from '../deadlines.js';
import { account, day } from '../form.js';
import { awardPeriod, type Claim, known, lastDay, requiredMonth, windowOfMonth } from '../law.js';
import type { ClaimState, PendingDecision } from '../state.js';

const { command } = wordsOf<ClaimState>();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const nothing = z.strictObject({});
const running = ['active', 'suspended'];

const awaited = (claim: Claim): number => {
  const month = requiredMonth(claim);
  if (month === undefined) throw refusal('NOTHING_TO_NOTIFY');
  return month;
};

/** A decision that waits for its signature. */
export const pendingOf = (claim: Claim, kind: PendingDecision['kind']): PendingDecision | undefined =>
  claim.data.pending.find((decision) => decision.kind === kind);

/** Throws unless such a decision waits. */
export const waitsFor =
  (kind: PendingDecision['kind']) =>
  (claim: Claim): void => {
    if (pendingOf(claim, kind) === undefined) throw refusal('NO_SUCH_PROPOSAL', { proposal: kind });
  };

/** A notice given after a suspension, signed or still to be signed, brings the proposal to resume (L13 53.2; L25 41.3). */
const resumption = (claim: Claim, month: number, { today }: CommandContext): readonly NewEvent[] => {
  const waiting = claim.status === 'suspended' || pendingOf(claim, 'suspension') !== undefined;
  if (!waiting || pendingOf(claim, 'resumption') !== undefined) return [];
  return [happened('decisionProposed', { kind: 'resumption', by: 'system', on: today, month })];
};

/** Monthly notices, suspension and resumption, and where the money goes. */
export const benefitCommands = {
  checkIn: command({
    title: { en: 'Give the monthly notice of job search', vi: 'Thông báo tìm kiếm việc làm hằng tháng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['checkedIn', 'decisionProposed'],
    input: z.strictObject({ jobSearch: text(2000) }),
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
      return [happened('checkedIn', { month, on: context.filedOn, jobSearch }), ...resumption(claim, month, context)];
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
      return [happened('excuseAccepted', { month, on: context.filedOn, cause }), ...resumption(claim, month, context)];
    },
  }),
  decideSuspension: command({
    title: { en: 'Sign the suspension', vi: 'Ký quyết định tạm dừng hưởng' },
    roles: ['director'],
    from: ['active'],
    produces: ['benefitSuspended'],
    input: nothing,
    basis: 'L13 53.1; L25 41.2; D28 19; C28-06',
    decision: true,
    bulk: true,
    example: {},
    notBy: (claim) => pendingOf(claim, 'suspension')?.by,
    guard: waitsFor('suspension'),
    decide: (claim) => [
      happened('benefitSuspended', { month: known(pendingOf(claim, 'suspension')?.month, 'suspended month') }),
    ],
  }),
  decideResumption: command({
    title: { en: 'Sign the resumption', vi: 'Ký quyết định tiếp tục hưởng' },
    roles: ['director'],
    from: ['suspended'],
    produces: ['benefitResumed'],
    input: nothing,
    basis: 'L13 53.2; L25 41.3; D28 20; C28-07',
    decision: true,
    bulk: true,
    example: {},
    notBy: (claim) => pendingOf(claim, 'resumption')?.by,
    guard: waitsFor('resumption'),
    decide: (claim) => [
      happened('benefitResumed', { month: known(pendingOf(claim, 'resumption')?.month, 'resumed month') }),
    ],
  }),
  rejectProposal: command({
    title: { en: 'Refuse to sign a proposed decision', vi: 'Không ký quyết định được trình' },
    roles: ['director'],
    from: running,
    produces: ['proposalRejected'],
    input: z.strictObject({ proposal: z.enum(['suspension', 'resumption', 'termination']), reason: text(1000) }),
    basis: 'D28 19; D28 20; D28 21',
    decision: true,
    example: { proposal: 'termination' as const, reason: 'The contract has not taken effect' },
    guard: ({ data: { pending } }) => {
      if (pending.length === 0) throw refusal('NO_SUCH_PROPOSAL');
    },
    decide: (claim, { proposal, reason }) => {
      waitsFor(proposal)(claim);
      return [happened('proposalRejected', { proposal, reason })];
    },
  }),
  changeAccount: command({
    title: { en: 'Name another account', vi: 'Đổi tài khoản nhận tiền' },
    roles: ['claimant', 'officer'],
    from: [...running, 'terminated', 'exhausted'],
    produces: ['accountChanged'],
    input: z.strictObject({ account }),
    basis: 'D28 18.4',
    example: { account: { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' } },
    decide: (_claim, input) => [happened('accountChanged', { account: input.account })],
  }),
  claimUncollectedMoney: command({
    title: { en: 'Write that uncollected money is wanted', vi: 'Thông báo có nhu cầu nhận số tiền chưa lĩnh' },
    roles: ['claimant', 'officer'],
    from: ['terminated', 'exhausted'],
    produces: ['moneyWanted'],
    input: nothing,
    basis: 'D28 18.6',
    example: {},
    guard: (claim) => {
      if (!mayBeGivenUp(claim)) throw refusal('NOTHING_UNCOLLECTED');
    },
    decide: () => [happened('moneyWanted', {})],
  }),
  recordCashPayment: command({
    title: { en: 'Record a month handed out in cash', vi: 'Ghi nhận đã chi trả tiền mặt' },
    roles: ['payment-officer'],
    from: [...running, 'terminated', 'exhausted'],
    produces: ['paid'],
    input: z.strictObject({ month: z.int().min(1).max(12) }),
    basis: 'D28 18.4',
    example: { month: 1 },
    guard: ({ data: { money } }) => {
      if (!Object.values(money).some(({ state }) => state === 'at-counter')) throw refusal('NOT_AT_COUNTER');
    },
    decide: (claim, { month }, { filedOn }) => {
      const money = claim.data.money[month];
      if (money?.state !== 'at-counter') throw refusal('NOT_AT_COUNTER', { month, awarded: awardPeriod(claim) });
      return [happened('paid', { month, amountVnd: money.amountVnd, reference: money.reference, on: filedOn })];
    },
  }),
};
