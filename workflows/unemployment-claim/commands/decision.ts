import { z } from 'zod';
import { type CommandContext, refusal, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { awardOf, type Claim, eligibilityOf, known, scheduleOn, separationOf, slipOf } from '../law.js';
import type { ClaimState, Proposal } from '../state.js';

const { command } = wordsOf<ClaimState>();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const nothing = z.strictObject({});

/** What must be known before anything may be proposed. */
const examined = (claim: Claim): void => {
  const { separationAnswer: answer, verified } = claim.data;
  if (answer === undefined) throw refusal('EMPLOYER_NOT_HEARD');
  if ((answer === 'disputed' || answer === 'corrected') && !verified) throw refusal('NOT_VERIFIED', { answer });
};

/** Conditions that are not met, those that cannot be judged for want of a record first. */
const unmetOf = (claim: Claim, { today }: CommandContext): readonly string[] => {
  const { contribution, identity } = claim.data;
  const missing = [
    ...(contribution?.found === true ? [] : ['record']),
    ...(separationOf(claim) === undefined ? ['separation'] : []),
    ...(identity?.match === 'match' ? [] : ['identity']),
  ];
  if (contribution?.found !== true || separationOf(claim) === undefined) return missing;
  return [...missing, ...eligibilityOf(claim, today).value.unmet];
};

const awardable = (claim: Claim, context: CommandContext): void => {
  examined(claim);
  const { contribution, identity } = claim.data;
  if (identity?.match !== 'match') throw refusal('IDENTITY_DIFFERS', { differs: identity?.differs ?? [] });
  if (contribution?.found !== true) throw refusal('RECORD_MISSING');
  if (separationOf(claim) === undefined) throw refusal('SEPARATION_UNKNOWN');
  const { lastWaitingDay } = scheduleOn(claim, context.today);
  if (context.today <= lastWaitingDay) throw refusal('WAITING_PERIOD', { lastWaitingDay });
  const unmet = unmetOf(claim, context);
  if (unmet.length > 0) throw refusal('NOT_ELIGIBLE', { unmet });
};

const proposed = (claim: Claim, what: 'award' | 'refusal'): void => {
  if (claim.data.proposal?.[what] === undefined) throw refusal('NO_SUCH_PROPOSAL');
};

const proposer = ({ data: { proposal } }: Claim): string | undefined => proposal?.by;

/** Proposal by an officer, decision by a director who is not the proposer, and what follows from the slip. */
export const decisionCommands = {
  proposeAward: command({
    title: { en: 'Propose the award', vi: 'Trình quyết định hưởng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['awardProposed'],
    input: nothing,
    basis: 'D28 18.1',
    example: {},
    guard: awardable,
    decide: (claim, _input, { actor, today }) => {
      const { award, because } = awardOf(claim, today);
      return [happened('awardProposed', { proposal: { by: actor.subject, on: today, award }, because })];
    },
  }),
  proposeRefusal: command({
    title: { en: 'Propose a refusal', vi: 'Trình không giải quyết hưởng' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['refusalProposed'],
    input: z.strictObject({ reason: text(1000) }),
    basis: 'D28 18.1; C28-22',
    example: { reason: 'Filed after the last day' },
    guard: (claim, context) => {
      examined(claim);
      if (unmetOf(claim, context).length === 0) throw refusal('ELIGIBLE');
    },
    decide: (claim, { reason }, context) => {
      const proposal: Proposal = {
        by: context.actor.subject,
        on: context.today,
        refusal: { unmet: unmetOf(claim, context) },
      };
      return [happened('refusalProposed', { proposal, reason })];
    },
  }),
  decideAward: command({
    title: { en: 'Sign the award', vi: 'Ký quyết định hưởng' },
    roles: ['director'],
    from: ['proposed'],
    produces: ['awarded'],
    input: nothing,
    basis: 'D28 18.1',
    decision: true,
    bulk: true,
    example: {},
    notBy: proposer,
    guard: (claim, context) => {
      proposed(claim, 'award');
      const unmet = unmetOf(claim, context);
      // The law of 2025 takes over what is undecided on its first day: what was proposed before is proposed anew.
      const outdated = scheduleOn(claim, context.today).regime !== claim.data.proposal?.award?.regime;
      if (unmet.length > 0 || outdated) throw refusal('PROPOSAL_OUTDATED', { unmet });
    },
    decide: (claim, _input, { today }) => {
      const award = known(claim.data.proposal?.award, 'proposed award');
      return [happened('awarded', { award, slip: slipOf(claim, today, award.regime) })];
    },
  }),
  refuseClaim: command({
    title: { en: 'Sign the refusal', vi: 'Ký thông báo không giải quyết' },
    roles: ['director'],
    from: ['proposed'],
    produces: ['claimRefused'],
    input: nothing,
    basis: 'D28 18.1; C28-22',
    decision: true,
    example: {},
    notBy: proposer,
    guard: (claim) => {
      proposed(claim, 'refusal');
    },
    decide: ({ data: { proposal, personal } }) => [
      happened('claimRefused', {
        refusal: known(proposal?.refusal, 'proposed refusal'),
        reason: personal?.refusalReason,
      }),
    ],
  }),
  sendBack: command({
    title: { en: 'Send the proposal back', vi: 'Trả lại đề xuất' },
    roles: ['director'],
    from: ['proposed'],
    produces: ['proposalSentBack'],
    input: z.strictObject({ reason: text(1000) }),
    basis: 'D28 18.1',
    example: { reason: "The employer's reply is to be looked at again" },
    decide: (_claim, { reason }) => [happened('proposalSentBack', { reason })],
  }),
  collectDecision: command({
    title: { en: 'Collect the decision', vi: 'Nhận quyết định hưởng' },
    roles: ['claimant', 'officer'],
    from: ['awarded'],
    produces: ['decisionCollected'],
    input: nothing,
    basis: 'D28 18.3',
    example: {},
    guard: ({ data: { marked, cancellationProposedOn } }) => {
      if (!marked) throw refusal('NOT_YET_NOTED');
      if (cancellationProposedOn !== undefined) throw refusal('NOT_ON_SLIP_DAYS', { cancellationProposedOn });
    },
    decide: ({ data: { slip, nonCollectionReason } }, _input, { filedOn }) => {
      const [from, to] = known(slip, 'slip');
      // Who told in time why it could not be collected may come later (D28 18.3).
      if (filedOn < from || (filedOn > to && nonCollectionReason !== true))
        throw refusal('NOT_ON_SLIP_DAYS', { from, to });
      return [happened('decisionCollected', { on: filedOn })];
    },
  }),
  explainNonCollection: command({
    title: { en: 'Explain why the decision is not collected', vi: 'Nêu lý do chưa nhận quyết định' },
    roles: ['claimant', 'officer'],
    from: ['awarded'],
    produces: ['nonCollectionExplained'],
    input: z.strictObject({ reason: text(500) }),
    basis: 'D28 18.3',
    example: { reason: 'In hospital' },
    decide: ({ data: { slip } }, { reason }, { filedOn }) => {
      const [from, to] = known(slip, 'slip');
      if (filedOn > to) throw refusal('NOT_ON_SLIP_DAYS', { from, to });
      return [happened('nonCollectionExplained', { reason })];
    },
  }),
  cancelAward: command({
    title: { en: 'Cancel the uncollected award', vi: 'Hủy quyết định hưởng' },
    roles: ['director'],
    from: ['awarded'],
    produces: ['awardCancelled'],
    input: nothing,
    basis: 'D28 18.3; D61-02',
    decision: true,
    bulk: true,
    example: {},
    guard: ({ data: { cancellationProposedOn } }) => {
      if (cancellationProposedOn === undefined) throw refusal('NO_SUCH_PROPOSAL');
    },
    // Nothing was enjoyed, so every contribution is kept (C28 9.2.a).
    decide: ({ data: { award } }, _input, { today }) => [
      happened('awardCancelled', {
        ended: { on: today, ground: 'cancelled', reservedMonths: known(award, 'award').contributionMonths },
      }),
    ],
  }),
};
