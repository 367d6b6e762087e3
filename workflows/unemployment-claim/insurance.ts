import { required } from '../../libs/dossier/index.js';
import { type LiveDossier, tellerOf } from '../kernel/index.js';
import { awardNoted, endNoted } from './by-itself.js';
import { insured } from './form.js';
import { awardPeriod, monthsCounted } from './law.js';
import { insuranceRecords } from './registries.js';
import type { ClaimState } from './state.js';
import { insuranceTold } from './told.js';

type LiveClaim = LiveDossier<ClaimState>;

/** Common part of every effect on the insurance records; the name is the idempotency key. */
export const effect = (claim: LiveClaim, name: string) => ({
  ...insured(required(claim.data.personal?.form, 'form')),
  dossier: claim.state.number,
  reference: `${claim.state.number}:${name}`,
  asOf: claim.today(),
});

/** The insurance agency notes the award and issues the health insurance card (D28 18.1, 23). */
export async function noteAward(claim: LiveClaim): Promise<void> {
  const [from, validTo] = awardPeriod(claim.state);
  const { awardMonths: months } = required(claim.data.award, 'award');
  // Contributions paid after the look-up, or for later work, are not used up by this award.
  const contributed = monthsCounted(claim.state);
  const mark = () => insuranceRecords.markBenefit({ ...effect(claim, 'award'), from, months, contributed });
  const card = () => insuranceRecords.issueHealthCard({ ...effect(claim, 'health-card'), validFrom: from, validTo });
  await Promise.all([claim.ask('insurance-records', mark), claim.ask('insurance-records', card)]);
  await claim.happen('procedure', 'awardNoted', (dossier) =>
    dossier.data.marked ? [] : awardNoted(dossier, claim.today()),
  );
}

/** Notes the end in the insurance records: months kept, the health card. Overpaid money is shown. */
export async function noteEnd(claim: LiveClaim): Promise<void> {
  const { on, ground, reservedMonths: months } = required(claim.data.ended, 'end');
  const [from] = awardPeriod(claim.state);
  const reservation = () => insuranceRecords.reserveMonths({ ...effect(claim, 'reservation'), months });
  const stop = () =>
    insuranceRecords.stopHealthCard({ ...effect(claim, 'health-card-end'), stopOn: on < from ? from : on });
  await Promise.all([
    claim.ask('insurance-records', reservation),
    ...(ground === 'exhausted' ? [] : [claim.ask('insurance-records', stop)]),
  ]);
  await claim.happen('procedure', 'reservation', (dossier) => (dossier.data.reserved ? [] : endNoted(dossier)));
}

/**
 * Tells the insurance agency at once of a missed notice and of an end before it is signed (D28 34.3a), and of signed
 * suspensions and resumptions (D28 19.2, 20.1).
 */
export const insuranceTeller = (claim: LiveClaim) =>
  tellerOf(claim, insuranceTold, ({ about, month }, name) =>
    insuranceRecords.noteBenefit({ ...effect(claim, name), about, ...(month !== undefined && { month }) }),
  );
