import { condition } from '@temporalio/workflow';
import type { LiveDossier } from '../kernel/index.js';
import { awardNoted, endNoted } from './by-itself.js';
import { happened } from './events/index.js';
import { insured } from './form.js';
import { awardPeriod, known, monthsCounted } from './law.js';
import { insuranceRecords } from './registries.js';
import type { ClaimState, Telling } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/** What every effect on the insurance records carries; the same name is the same effect. */
export const effect = (claim: LiveClaim, name: string) => ({
  ...insured(known(claim.data.personal?.form, 'form')),
  dossier: claim.state.number,
  reference: `${claim.state.number}:${name}`,
  asOf: claim.today(),
});

/** The insurance agency notes the award and issues the health insurance card (D28 18.1, 23). */
export async function noteAward(claim: LiveClaim): Promise<void> {
  const [from, validTo] = awardPeriod(claim.state);
  const { awardMonths: months } = known(claim.data.award, 'award');
  // What was paid after the look-up, or for work since, is not used up by this award.
  const contributed = monthsCounted(claim.state);
  const mark = () => insuranceRecords.markBenefit({ ...effect(claim, 'award'), from, months, contributed });
  const card = () => insuranceRecords.issueHealthCard({ ...effect(claim, 'health-card'), validFrom: from, validTo });
  await Promise.all([claim.ask('insurance-records', mark), claim.ask('insurance-records', card)]);
  await claim.happen('procedure', 'awardNoted', (dossier) =>
    dossier.data.marked ? [] : awardNoted(dossier, claim.today()),
  );
}

/** The end stands in the insurance records: months kept, the health card; what was paid too much is shown. */
export async function noteEnd(claim: LiveClaim): Promise<void> {
  const { on, ground, reservedMonths: months } = known(claim.data.ended, 'end');
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

const isSame = (one: Telling | undefined, other: Telling): boolean =>
  one?.about === other.about && one.on === other.on && one.month === other.month;

/**
 * Tells the insurance agency at once of a missed notice and of an end before it is signed (D28 34.3a), and of signed
 * suspensions and resumptions (D28 19.2, 20.1): one after the other, beside everything else, which does not wait for it.
 */
export class Messenger {
  constructor(private readonly claim: LiveClaim) {
    void this.tell();
  }

  /** Nothing is left to tell. */
  get atRest(): boolean {
    return this.claim.data.untold.length === 0;
  }

  private async tell(): Promise<void> {
    for (;;) {
      // No wait of the procedure: a new run may begin at any of those, and begins with a messenger of its own.
      await condition(() => !this.atRest);
      const telling = known(this.claim.data.untold[0], 'telling');
      const { about, on, month } = telling;
      const name = ['told', about, on, ...(month === undefined ? [] : [month])].join(':');
      const notice = { about, ...(month !== undefined && { month }) };
      await this.claim.ask('insurance-records', () =>
        insuranceRecords.noteBenefit({ ...effect(this.claim, name), ...notice }),
      );
      await this.claim.happen('procedure', `told:${about}`, ({ data: { untold } }) =>
        isSame(untold[0], telling) ? [happened('insuranceTold', telling)] : [],
      );
    }
  }
}
