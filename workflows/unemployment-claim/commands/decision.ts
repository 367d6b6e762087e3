import {
  type CommandContext,
  fields,
  form,
  refusal,
  required,
  type Text,
  wordsOf,
} from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { checked, isHeard, needsVerification, outdated } from './examined.js';
import { awardOf, type Claim, contributionCounted, scheduleOn, separationOf } from '../law.js';
import { asText, unmetInWords, unmetOf } from '../unmet.js';
import type { ClaimState, Proposal } from '../state.js';

const { signature } = wordsOf<ClaimState>();

/** What must be known before anything may be proposed. */
const examined = (claim: Claim): void => {
  checked(claim);
  const { separationAnswer: answer, verified, mergingSince, books = [] } = claim.data;
  if (mergingSince !== undefined) throw refusal('BOOKS_MERGING', { since: mergingSince });
  if (books.some(({ acceptedOn }) => acceptedOn === undefined)) throw refusal('BOOK_NOT_EXAMINED');
  if (answer === undefined) throw refusal('EMPLOYER_NOT_HEARD');
  if (!verified && needsVerification(claim)) throw refusal('NOT_VERIFIED', { answer });
};

const awardable = (claim: Claim, context: CommandContext): void => {
  examined(claim);
  const { identity } = claim.data;
  if (identity?.match !== 'match') throw refusal('IDENTITY_DIFFERS', { differs: identity?.differs ?? [] });
  if (contributionCounted(claim)?.found !== true) throw refusal('RECORD_MISSING');
  if (separationOf(claim) === undefined) throw refusal('SEPARATION_UNKNOWN');
  const { lastWaitingDay } = scheduleOn(claim, context.today);
  if (context.today <= lastWaitingDay) throw refusal('WAITING_PERIOD', { lastWaitingDay });
  const unmet = unmetInWords(claim, context.today);
  if (unmet.length === 0) return;
  const reasons = unmet.map(({ condition, short }) => ({ condition, ...short }));
  throw refusal('NOT_ELIGIBLE', { unmet: unmet.map(({ condition }) => condition), reasons, detail: asText(unmet) });
};

/**
 * What is signed still holds. The law of 2025 takes over what is undecided on its first day (L25 55.4): what was proposed
 * under the law before it is proposed anew, and so is what other facts have come to contradict.
 */
const stillSo = (claim: Claim, proposal: Proposal, context: CommandContext): void => {
  checked(claim);
  if (!isHeard(claim)) throw refusal('PROPOSAL_OUTDATED', { reason: 'separation' });
  const unmet = unmetOf(claim, context.today);
  const changed = same(proposal.refusal?.unmet ?? [], unmet) ? undefined : 'conditions';
  const laws = [proposal.on, context.today].map((day) => scheduleOn(claim, day).regime);
  const reason = laws[0] === laws[1] ? changed : 'law';
  if (reason !== undefined) throw refusal('PROPOSAL_OUTDATED', { reason, unmet });
};

/** Both are made by the same steps, in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The proposal that waits, if it is to award, or to refuse. */
const proposed =
  (what: 'award' | 'refusal') =>
  ({ data: { proposal } }: Claim): Proposal | undefined =>
    proposal?.[what] === undefined ? undefined : proposal;

/** A proposal cannot be signed while an employer's later answer is not examined. */
const toDecide = (claim: Claim): Text =>
  !isHeard(claim)
    ? {
        en: "send the proposal back: the employer's answer has changed",
        vi: 'trả lại đề xuất: người sử dụng lao động đã trả lời khác',
      }
    : { en: 'decide', vi: 'quyết định' };

/** One command sends back, and one takes back, what is proposed: an award or a refusal. */
const either = {
  basis: 'D28 18.1; D374 16.1',
  proposal: ({ data: { proposal } }: Claim): Proposal | undefined => proposal,
};

/** The award, proposed by an officer and signed by a director. */
export const award = signature({
  title: { en: 'Sign the award', vi: 'Ký quyết định hưởng' },
  roles: ['director'],
  from: ['proposed'],
  produces: ['awarded'],
  basis: 'D28 18.1; D374 16.1',
  owed: toDecide,
  bulk: true,
  proposal: proposed('award'),
  outdated,
  guard: stillSo,
  decide: (claim, proposal, { today }) => {
    const award = required(proposal.award, 'proposed award');
    // Rates and calendar may have changed since: what is signed is what the law gives today.
    if (!same(award, awardOf(claim, today).award)) throw refusal('PROPOSAL_OUTDATED', { reason: 'amounts' });
    return [happened('awarded', { award })];
  },
  propose: {
    title: { en: 'Propose the award', vi: 'Trình quyết định hưởng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['awardProposed'],
    guard: awardable,
    decide: (claim, _input, { actor, today }) => {
      const { award, explanations } = awardOf(claim, today);
      return [happened('awardProposed', { proposal: { by: actor.subject, on: today, award }, explanations })];
    },
  },
  sendBack: {
    ...either,
    produces: ['proposalSentBack'],
    cameBack: ({ data: { sentBackOn: on, sentBackTo: by } }) => (on === undefined ? undefined : { on, by }),
    decide: (_claim, _proposal, reason) => [happened('proposalSentBack', { reason })],
  },
  takeBack: {
    ...either,
    produces: ['proposalTakenBack'],
    undoes: ['proposeRefusal'],
    decide: (_claim, _proposal, reason) => [happened('proposalTakenBack', { reason })],
  },
});

/** The refusal of a claim whose conditions are not met. */
export const claimRefusal = signature({
  title: { en: 'Sign the refusal', vi: 'Ký thông báo không giải quyết' },
  roles: ['director'],
  from: ['proposed'],
  produces: ['claimRefused'],
  basis: 'D28 18.1; C28-22; D374 16.1; D374 form 06',
  owed: toDecide,
  ground: 'D28 18.1; D374 16.1',
  proposal: proposed('refusal'),
  outdated,
  guard: stillSo,
  decide: ({ data: { personal } }, proposal) => [
    happened('claimRefused', {
      refusal: required(proposal.refusal, 'proposed refusal'),
      reason: personal?.refusalReason,
    }),
  ],
  propose: {
    title: { en: 'Propose a refusal', vi: 'Trình không giải quyết hưởng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['refusalProposed'],
    input: form({ reason: fields.reason() }),
    example: { reason: 'Filed after the last day' },
    guard: (claim, context) => {
      examined(claim);
      if (unmetOf(claim, context.today).length === 0) throw refusal('ELIGIBLE');
    },
    decide: (claim, { reason }, { actor, today }) => {
      const explanations = unmetInWords(claim, today);
      const proposal = { by: actor.subject, on: today, refusal: { unmet: unmetOf(claim, today) } };
      return [happened('refusalProposed', { proposal, reason, explanations })];
    },
  },
});

/** Proposal by an officer, decision by a director who is not the proposer. */
export const decisionCommands = {
  proposeAward: award.propose,
  proposeRefusal: claimRefusal.propose,
  decideAward: award.sign,
  refuseClaim: claimRefusal.sign,
  sendBack: award.sendBack,
  takeBackProposal: award.takeBack,
};
