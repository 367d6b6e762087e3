import { required } from '../../libs/dossier/index.js';
import { beside, type LiveDossier } from '../kernel/index.js';
import { entitledTo, moneyUncollected } from './by-itself.js';
import { deemedUnwanted, mayBeGivenUp, uncollected } from './deadlines.js';
import { happened } from './events/index.js';
import { monthsDue, monthsUnpaid } from './law.js';
import { bank } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

const accountOf = (claim: LiveClaim) => {
  const payment = claim.data.personal?.form?.payment;
  if (payment?.by !== 'account') throw new Error('the claim names no account');
  return payment.account;
};

/**
 * The entitlement is in the ledger before any money moves; the order to the bank is idempotent by reference. Another
 * account may be named while the bank does not answer; then the order is made anew.
 */
const order = async (claim: LiveClaim, month: number): Promise<void> => {
  const { amountVnd, reference, returned: follows } = required(claim.data.money[month], 'entitlement');
  const account = accountOf(claim);
  const another = () => accountOf(claim).number !== account.number || accountOf(claim).bankCode !== account.bankCode;
  const pay = () => bank.pay({ reference, amountVnd, account, asOf: claim.today() });
  const answer = await claim.ask('bank', pay, another);
  if (answer === undefined) return;
  const event =
    answer.status === 'accepted'
      ? happened('paid', {
          month,
          amountVnd,
          reference,
          on: answer.bookedOn,
          ...(follows !== undefined && { follows }),
        })
      : happened('paymentRejected', {
          month,
          reference,
          reason: answer.status === 'rejected' ? answer.reason : 'RETURNED',
          // Another account was named meanwhile: order again at once.
          again: another(),
        });
  // Not if the statement reported its return meanwhile, and it was ordered under another reference.
  await claim.happen('procedure', `month:${month}:payment`, ({ data: { money } }) =>
    money[month]?.state === 'entitled' && money[month].reference === reference ? [event] : [],
  );
};

const entitledMonths = (claim: LiveClaim): readonly number[] =>
  Object.entries(claim.data.money)
    .filter(([, { state }]) => state === 'entitled')
    .map(([month]) => Number(month));

/** Money is owed to an account that an office entered: a second person must confirm the account first. */
const awaitsAccount = (claim: LiveClaim): boolean =>
  claim.data.accountEntered !== undefined && entitledMonths(claim).length > 0;

/** Months with an entitlement and no order that stands: those whose account was changed, or has been confirmed. */
const ordered = (claim: LiveClaim): readonly number[] =>
  claim.data.accountEntered === undefined ? entitledMonths(claim) : [];

/** Whether money of this claim is to be moved now. */
export const owesMoney = (claim: LiveClaim): boolean =>
  ordered(claim).length > 0 || monthsDue(claim.state, claim.today()).length > 0;

/** Pays what is due today, month by month, and what is to be ordered again. */
const payDue = async (claim: LiveClaim): Promise<void> => {
  for (;;) {
    const again = ordered(claim)[0];
    const month = again ?? monthsDue(claim.state, claim.today())[0];
    if (month === undefined) return;
    if (again === undefined) {
      await claim.happen('procedure', `month:${month}:entitled`, (dossier) =>
        monthsDue(dossier, claim.today())[0] === month ? entitledTo(dossier, month) : [],
      );
    }
    if (ordered(claim).includes(month)) await order(claim, month);
  }
};

/**
 * Pays what is due. While the bank does not answer, this continues in the background, so that no claimant's days are
 * lost.
 */
export class Till {
  private paying = false;
  private failure: unknown;

  constructor(private readonly claim: LiveClaim) {}

  /** No order is under way. */
  get atRest(): boolean {
    return !this.paying;
  }

  /** Returns when what is due is paid, or is known to wait for the bank. */
  async pay(): Promise<void> {
    if (owesMoney(this.claim)) void this.work();
    await this.claim.until(() => this.atRest || this.claim.state.outages['bank'] !== undefined);
    this.orFail();
  }

  /** Returns when nothing is in progress any more, however long the bank takes. */
  async rest(): Promise<void> {
    await this.pay();
    await this.claim.until(() => this.atRest);
    this.orFail();
  }

  /** A failure in the background is rethrown in the procedure. */
  private orFail(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure as Error;
  }

  private async work(): Promise<void> {
    if (this.paying) return;
    this.paying = true;
    try {
      await payDue(this.claim);
    } catch (error) {
      this.failure = error;
    }
    this.paying = false;
  }
}

/** The till of a claim: one in a run, so that no order is given twice when the procedure runs again. */
export const tillOf = beside((claim: LiveClaim) => new Till(claim));

/** Pays every month that is left, each on its day. */
const payLeft = async (claim: LiveClaim, till: Till): Promise<void> => {
  for (;;) {
    await till.rest();
    if (awaitsAccount(claim)) await claim.until(() => !awaitsAccount(claim));
    if (owesMoney(claim)) continue;
    const month = monthsUnpaid(claim.state)[0];
    if (month === undefined) return;
    await claim.untilMoment('payment', () => owesMoney(claim) || monthsUnpaid(claim.state)[0] !== month);
  }
};

/** After the end: what the claimant has not collected waits for its time limit (D28 18.6); then the director reserves its months. */
export const leftMoney = async (claim: LiveClaim, till: Till): Promise<void> => {
  await payLeft(claim, till);
  while (uncollected(claim.state).length > 0) {
    const changed = () => !mayBeGivenUp(claim.state) || owesMoney(claim);
    if (await claim.until(changed, 'uncollectedMoney')) {
      // Money that is wanted waits for its claimant, however long.
      await claim.until(() => uncollected(claim.state).length === 0 || owesMoney(claim));
    } else {
      await claim.happen('deadline', 'uncollectedMoney', (dossier) =>
        !mayBeGivenUp(dossier) || owesMoney(claim) ? [] : moneyUncollected(dossier, claim.today()),
      );
      await claim.until(() => !deemedUnwanted(claim.state));
    }
    await payLeft(claim, till);
  }
};
