import type { LiveDossier } from '../kernel/index.js';
import { mayBeGivenUp, uncollected } from './deadlines.js';
import { happened } from './events/index.js';
import { keptWith, known, monthsDue } from './law.js';
import { bank } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/** The entitlement stands in the ledger before any money moves; the bank is asked for it once, by reference. */
const order = async (claim: LiveClaim, month: number): Promise<void> => {
  const { amountVnd, reference } = known(claim.data.money[month], 'entitlement');
  const payment = claim.data.personal?.form?.payment;
  if (payment?.by !== 'account') throw new Error(`month ${month} has no account`);
  const { account } = payment;
  const answer = await claim.ask('bank', () => bank.pay({ reference, amountVnd, account, asOf: claim.today() }));
  const event =
    answer.status === 'accepted'
      ? happened('paid', { month, amountVnd, reference, on: answer.bookedOn })
      : happened('paymentRejected', {
          month,
          reference,
          reason: answer.status === 'rejected' ? answer.reason : 'RETURNED',
        });
  await claim.happen('procedure', `month:${month}:payment`, event);
};

/** Months with an entitlement and no order that stands: those whose account was changed. */
const ordered = (claim: LiveClaim): readonly number[] =>
  Object.entries(claim.data.money)
    .filter(([, { state }]) => state === 'entitled')
    .map(([month]) => Number(month));

/** Whether money of this claim is to be moved now. */
export const owesMoney = (claim: LiveClaim): boolean =>
  ordered(claim).length > 0 || monthsDue(claim.state, claim.today()).length > 0;

/** Pays what is due today, month by month, and what is to be ordered again. */
export const payDue = async (claim: LiveClaim): Promise<void> => {
  for (;;) {
    const again = ordered(claim)[0];
    const month = again ?? monthsDue(claim.state, claim.today())[0];
    if (month === undefined) return;
    if (again === undefined) {
      const amountVnd = known(claim.data.award, 'award').monthlyBenefitVnd;
      const reference = `${claim.state.number}:${month}:benefit`;
      const atCounter = claim.data.personal?.form?.payment.by === 'cash';
      await claim.happen(
        'procedure',
        `month:${month}:entitled`,
        happened('entitled', { month, amountVnd, reference, atCounter }),
      );
    }
    if (claim.data.money[month]?.state === 'entitled') await order(claim, month);
  }
};

/** After the end: what the claimant has not collected waits for its time limit (D28 18.6), then it is given up. */
export const leftMoney = async (claim: LiveClaim): Promise<void> => {
  await payDue(claim);
  while (uncollected(claim.state).length > 0) {
    const changed = () => !mayBeGivenUp(claim.state) || owesMoney(claim);
    if (await claim.until(changed, 'uncollectedMoney')) {
      // Money that is wanted waits for its claimant, however long.
      await claim.until(() => uncollected(claim.state).length === 0 || owesMoney(claim));
    } else {
      const months = uncollected(claim.state);
      const reservedMonths = keptWith(claim.state, months);
      await claim.happen('deadline', 'uncollectedMoney', happened('moneyGivenUp', { months, reservedMonths }));
    }
    await payDue(claim);
  }
};
