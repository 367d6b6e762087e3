import { fields, form, nothing, refusal, required, wordsOf } from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { type Claim } from '../law.js';
import { standingReport } from '../proposals.js';
import type { ClaimState } from '../state.js';

const { command, signature } = wordsOf<ClaimState>();

/** That nobody came on the days of the slip proposes the cancellation. */
const cancellation = ({ data }: Claim) => (data.cancellationProposedOn === undefined ? undefined : { by: 'system' });

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
  cancelAward: signature({
    kind: 'cancellation',
    title: { en: 'Cancel the uncollected award', vi: 'Hủy quyết định hưởng' },
    roles: ['director'],
    from: ['awarded'],
    produces: ['awardCancelled'],
    basis: 'D28 18.3; D61-02; D374 16.3; D374 form 08',
    bulk: true,
    proposal: cancellation,
    // Nothing was enjoyed, so every contribution is kept (D28 18.5; C28 9.2.a).
    decide: ({ data: { award } }, _proposal, { today }) => [
      happened('awardCancelled', {
        ended: { on: today, ground: 'cancelled', reservedMonths: required(award, 'award').contributionMonths },
      }),
    ],
  }).sign,
  declineCancellation: command({
    title: { en: 'Refuse to cancel the award', vi: 'Không ký quyết định hủy' },
    roles: ['director'],
    from: ['awarded'],
    produces: ['cancellationDeclined'],
    input: form({ reason: fields.reason() }),
    basis: 'D28 18.3; D374 16.3',
    decision: true,
    example: { reason: 'The hospital had called on the last day of the slip' },
    guard: (claim) => {
      if (cancellation(claim) === undefined) throw refusal('NO_SUCH_PROPOSAL', { proposal: 'cancellation' });
    },
    decide: (_claim, { reason }) => [happened('cancellationDeclined', { reason })],
  }),
};
