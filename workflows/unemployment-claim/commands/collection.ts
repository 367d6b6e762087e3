import { fields, form, nothing, refusal, required, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { standingReport } from '../proposals.js';
import type { ClaimState } from '../state.js';

const { command, signature } = wordsOf<ClaimState>();

/** The cancellation of an award that nobody collected on the days of the slip, which is what proposes it. */
const cancellation = signature({
  kind: 'cancellation',
  title: { en: 'Cancel the uncollected award', vi: 'Hủy quyết định hưởng' },
  roles: ['director'],
  from: ['awarded'],
  produces: ['awardCancelled'],
  basis: 'D28 18.3; D61-02; D374 16.3; D374 form 08',
  bulk: true,
  proposal: ({ data }) => (data.cancellationProposedOn === undefined ? undefined : { by: 'system' }),
  // Nothing was enjoyed, so every contribution is kept (D28 18.5; C28 9.2.a).
  decide: ({ data: { award } }, _proposal, { today }) => [
    happened('awardCancelled', {
      ended: { on: today, ground: 'cancelled', reservedMonths: required(award, 'award').contributionMonths },
    }),
  ],
  refuse: {
    title: { en: 'Refuse to cancel the award', vi: 'Không ký quyết định hủy' },
    produces: ['cancellationDeclined'],
    basis: 'D28 18.3; D374 16.3',
    decide: (_claim, _proposal, reason) => [happened('cancellationDeclined', { reason })],
  },
});

/**
 * What follows from the slip: the decision is collected on its days or it is explained why not, else the award is
 * cancelled (D28 18.3). What an office records late counts by the day on which it was done.
 */
export const collectionCommands = {
  collectDecision: command({
    title: { en: 'Collect the decision', vi: 'Nhận quyết định hưởng' },
    roles: ['claimant', 'officer'],
    from: ['awarded'],
    produces: ['decisionCollected', 'decisionProposed'],
    input: nothing,
    basis: 'D28 18.3; D374 14.2.c',
    example: {},
    guard: ({ data: { slip, nonCollectionReason } }, { filedOn }) => {
      if (slip === undefined) throw refusal('NOT_YET_NOTED');
      // Who told in time why it could not be collected may come later (D28 18.3).
      if (filedOn > slip[1] && nonCollectionReason !== true) throw refusal('NOT_ON_SLIP_DAYS', { slip });
    },
    decide: (claim, _input, { filedOn, today }) => {
      const slip = required(claim.data.slip, 'slip');
      if (filedOn < slip[0]) throw refusal('NOT_ON_SLIP_DAYS', { slip });
      // What was reported while the decision lay ready ends the benefit now that it runs (L13 53.3; L25 41.4).
      return [happened('decisionCollected', { on: filedOn }), ...standingReport(claim, today)];
    },
  }),
  explainNonCollection: command({
    title: { en: 'Explain why the decision is not collected', vi: 'Nêu lý do chưa nhận quyết định' },
    roles: ['claimant', 'officer'],
    from: ['awarded'],
    produces: ['nonCollectionExplained'],
    input: form({ reason: fields.reason(500) }),
    basis: 'D28 18.3; D374 16.3',
    example: { reason: 'In hospital' },
    guard: ({ data: { slip } }, { filedOn }) => {
      if (slip !== undefined && filedOn > slip[1]) throw refusal('NOT_ON_SLIP_DAYS', { slip });
    },
    decide: (_claim, { reason }) => [happened('nonCollectionExplained', { reason })],
  }),
  cancelAward: cancellation.sign,
  declineCancellation: cancellation.refuse,
};
