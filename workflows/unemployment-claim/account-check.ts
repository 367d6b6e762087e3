import { condition } from '@temporalio/workflow';
import { beside, type LiveDossier } from '../kernel/index.js';
import { happened } from './events/index.js';
import type { Account } from '../../libs/agency/index.js';
import { bank } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

/** Statuses in which nothing will be paid any more. */
const over = ['withdrawn', 'barred', 'refused', 'cancelled'];

/** The latest account: one that waits for a second person, or that of the form. */
const accountGiven = ({ personal }: ClaimState): Account | undefined => {
  const payment = personal?.form?.payment;
  return personal?.enteredAccount ?? (payment?.by === 'account' ? payment.account : undefined);
};

const key = (account: Account | undefined): string =>
  account === undefined ? '' : `${account.bankCode}:${account.number}`;

/**
 * Asks the bank about every new account: whether it exists, is open and has the claimant's name. This runs in the
 * background. While the bank does not answer, that is shown, and the account is checked later.
 */
class AccountCheck {
  constructor(private readonly claim: LiveClaim) {
    void this.watch();
  }

  private async watch(): Promise<void> {
    for (;;) {
      // A question that is due at once goes into the batch of the intake. Not a wait of the procedure: a new run may
      // begin meanwhile, with a check of its own.
      if (!this.isDue()) await condition(() => this.isDue());
      await this.check();
    }
  }

  private isDue(): boolean {
    const { status, data, closedOn } = this.claim.state;
    return (
      data.accountToCheck === true &&
      closedOn === undefined &&
      !over.includes(status) &&
      accountGiven(data) !== undefined
    );
  }

  private async check(): Promise<void> {
    const { claim } = this;
    const account = accountGiven(claim.data);
    const fullName = claim.data.personal?.form?.person.fullName;
    if (account === undefined || fullName === undefined) return;
    const { number, bankCode } = account;
    const another = () => !this.isDue() || key(accountGiven(claim.data)) !== key(account);
    const ask = () => bank.checkAccount({ holder: fullName, number, bankCode, asOf: claim.today() });
    const answer = await claim.ask('bank', ask, another);
    if (answer === undefined) return;
    await claim.happen('procedure', 'account', () =>
      another() ? [] : [happened('accountChecked', { result: answer.result })],
    );
  }
}

/** See `AccountCheck`: one in a run. */
export const accountCheck = beside((claim: LiveClaim) => new AccountCheck(claim));
