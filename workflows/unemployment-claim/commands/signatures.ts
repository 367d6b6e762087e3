import { z } from 'zod';
import type { CivilDate } from '../../../libs/calendar/index.js';
import { field, fields, form, optional, refusal, required, wordsOf, wrongInput } from '../../../libs/dossier/index.js';
import { labelsOf, type NoticeStatus } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import { type Claim, keptWith, mayBeSpared, running, skippedMonths } from '../law.js';
import { afterRejection, pendingOf, waitingOf } from '../proposals.js';
import { pendingDecision } from '../shown.js';
import type { ClaimState, PendingDecision } from '../state.js';

const { command, signature } = wordsOf<ClaimState>();

const given = ['notified', 'excused', 'exempt'] as const;
type Given = (typeof given)[number];

/** What the notice that brought a proposal came to, when the director finds that it was given after all, or was not. */
const corrected = (
  claim: Claim,
  month: number,
  { kind }: PendingDecision,
  outcome: Given | undefined,
): NoticeStatus => {
  if (kind === 'resumption') return 'missed';
  if (outcome === undefined)
    throw wrongInput('/outcome', {
      en: 'State what the notice came to instead of missed',
      vi: 'Nêu kết quả thông báo thay cho "không thông báo"',
    });
  if (outcome !== 'notified' && !mayBeSpared(claim, month)) throw refusal('NOBODY_EXEMPT');
  return outcome;
};

/** Outcomes from the corrected month on, or those of months that were not asked for while the end was proposed. */
const outcomesAfter = (claim: Claim, decision: PendingDecision, outcome: Given | undefined, today: CivilDate) => {
  const { notices } = claim.data;
  const { month } = decision;
  if (month !== undefined)
    return { from: month, outcomes: [corrected(claim, month, decision, outcome), ...notices.slice(month)] };
  if (outcome !== undefined)
    throw wrongInput('/outcome', {
      en: 'No notice brought this proposal',
      vi: 'Đề xuất này không xuất phát từ kỳ thông báo nào',
    });
  if (decision.kind === 'reservation') return { from: notices.length + 1, outcomes: [] };
  return { from: notices.length + 1, outcomes: skippedMonths(claim, today).map((): NoticeStatus => 'excused') };
};

/** The suspension after a missed notice. */
export const suspension = signature({
  kind: 'suspension',
  title: { en: 'Sign the suspension', vi: 'Ký quyết định tạm dừng hưởng' },
  roles: ['director'],
  from: ['active'],
  produces: ['benefitSuspended'],
  basis: 'L13 53.1; D28 19; C28-06; L25 41.2; D374 17; D374 form 15',
  owed: { en: 'sign the suspension', vi: 'ký quyết định tạm dừng' },
  ground: 'D28 19; D374 17',
  bulk: true,
  proposal: (claim) => pendingOf(claim, 'suspension'),
  decide: (_claim, { month }) => [happened('benefitSuspended', { month: required(month, 'suspended month') })],
});

/** The resumption once a notice was given again. */
export const resumption = signature({
  kind: 'resumption',
  title: { en: 'Sign the resumption', vi: 'Ký quyết định tiếp tục hưởng' },
  roles: ['director'],
  from: ['suspended'],
  produces: ['benefitResumed'],
  basis: 'L13 53.2; D28 20; C28-07; L25 41.3; D374 18; D374 form 16',
  owed: { en: 'sign the resumption', vi: 'ký quyết định tiếp tục' },
  ground: 'D28 20; D374 18',
  bulk: true,
  proposal: (claim) => pendingOf(claim, 'resumption'),
  decide: (_claim, { month }) => [happened('benefitResumed', { month: required(month, 'resumed month') })],
});

/** The reservation of months whose money nobody collected. */
export const reservation = signature({
  kind: 'reservation',
  title: { en: 'Sign the reservation of uncollected months', vi: 'Ký quyết định bảo lưu' },
  roles: ['director'],
  from: ['terminated', 'exhausted'],
  produces: ['moneyGivenUp'],
  basis: 'D28 18.6; C28 9.2.b; C28-15; D374 8.4; D374 16.4; D374 form 14',
  owed: { en: 'sign the reservation of uncollected months', vi: 'ký quyết định bảo lưu' },
  ground: 'D28 18.6; D374 16.4',
  bulk: true,
  proposal: (claim) => pendingOf(claim, 'reservation'),
  decide: (claim, proposal) => {
    const months = required(proposal.months, 'uncollected months');
    return [happened('moneyGivenUp', { months, reservedMonths: keptWith(claim, months) })];
  },
});

/** Signatures under what was proposed, and their refusal. */
export const signatureCommands = {
  decideSuspension: suspension.sign,
  decideResumption: resumption.sign,
  decideReservation: reservation.sign,
  rejectProposal: command({
    title: { en: 'Refuse to sign a proposed decision', vi: 'Không ký quyết định được trình' },
    roles: ['director'],
    from: [...running, 'terminated', 'exhausted'],
    produces: ['proposalRejected', 'decisionProposed'],
    input: form({
      proposal: field(
        {
          title: { en: 'Decision that is not signed', vi: 'Quyết định không ký' },
          labels: {
            suspension: { en: 'suspension', vi: 'tạm dừng hưởng' },
            resumption: { en: 'resumption', vi: 'tiếp tục hưởng' },
            termination: { en: 'termination', vi: 'chấm dứt hưởng' },
            reservation: { en: 'reservation', vi: 'bảo lưu' },
          },
        },
        pendingDecision.shape.kind,
      ),
      reason: fields.reason(),
      outcome: optional(
        field(
          {
            title: { en: 'What the notice came to', vi: 'Kết quả kỳ thông báo' },
            help: {
              en: 'Where a notice that was said to be missed brought the proposal',
              vi: 'Nêu khi đề xuất xuất phát từ một kỳ được coi là không thông báo',
            },
            labels: labelsOf(given),
          },
          z.enum(given),
        ),
      ),
    }),
    basis: 'D28 18.6; D28 19; D28 20; D28 21; D374 16.4; D374 17; D374 18; D374 19',
    decision: true,
    example: { proposal: 'termination' as const, reason: 'The contract has not taken effect' },
    guard: ({ data: { pending } }, { actor }) => {
      if (pending.length === 0) throw refusal('NO_SUCH_PROPOSAL');
      if (pending.every(({ by }) => by === actor.subject)) throw refusal('SAME_PERSON');
    },
    decide: (claim, { proposal, reason, outcome }, { actor, today }) => {
      const decision = waitingOf(claim, proposal);
      if (decision.by === actor.subject) throw refusal('SAME_PERSON');
      const refused = { proposal, reason, ...outcomesAfter(claim, decision, outcome, today) };
      return afterRejection(claim, refused, today, actor.subject);
    },
  }),
};
