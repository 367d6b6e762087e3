import { ApplicationFailure } from '@temporalio/common';
import type {
  AccountAnswer,
  AccountCheck,
  BankPort,
  RegistryErrorCode,
  TransferOrder,
  TransferStatus,
} from '../../libs/ports/index.js';

/** What a dossier asks of the bank. */
export class BankActivities {
  constructor(private readonly bank: BankPort) {}

  /** Whether an account exists, is open and bears the claimant's name. */
  readonly checkAccount = (check: AccountCheck): Promise<AccountAnswer> => this.bank.checkAccount(check);

  /**
   * Pays once by reference. It asks before it sends: an earlier attempt may have been paid and its answer lost, in
   * this run of the workflow or in one that was reset.
   * @throws ApplicationFailure REGISTRY_REFERENCE_REUSED when the reference was paid with another amount
   */
  readonly pay = async (order: TransferOrder): Promise<TransferStatus> => {
    const { reference, amountVnd, asOf } = order;
    const known = await this.bank.findTransfer({ reference, asOf });
    if (known === null) return this.bank.transfer(order);
    if (known.amountVnd === amountVnd) return known;
    const type: RegistryErrorCode = 'REGISTRY_REFERENCE_REUSED';
    throw ApplicationFailure.nonRetryable('bank: this reference was paid with another amount', type);
  };
}
