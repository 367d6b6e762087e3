import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import { msOptionalToNumber } from '@temporalio/common/lib/time.js';
import type { AccountAnswer, AccountCheck, BankPort, TransferOrder, TransferStatus } from './bank.port.js';
import type { RegistryErrorCode } from '../../libs/ports/index.js';

/** How long we wait for a rate-limiting bank between lookup and order, in milliseconds. */
const SOON_MS = 2_000;

/**
 * Milliseconds until a rate-limiting bank accepts the next call; undefined for other errors, or if that is too long.
 */
const soon = (error: unknown): number | undefined => {
  const isLimit =
    error instanceof ApplicationFailure && error.type === ('REGISTRY_RATE_LIMITED' satisfies RegistryErrorCode);
  const ms = isLimit ? msOptionalToNumber(error.nextRetryDelay ?? undefined) : undefined;
  return ms !== undefined && ms <= SOON_MS ? ms : undefined;
};

/** What a dossier asks of the bank. */
export class BankActivities {
  constructor(private readonly bank: BankPort) {}

  /** Whether an account exists, is open and bears the claimant's name. */
  readonly checkAccount = (check: AccountCheck): Promise<AccountAnswer> => this.bank.checkAccount(check);

  /**
   * Pays once by reference (idempotent). It looks up the reference before it sends: an earlier attempt may have been
   * paid although its answer was lost, in this run of the workflow or in one that was reset.
   * @throws ApplicationFailure REGISTRY_REFERENCE_REUSED when the reference was paid with another amount
   */
  readonly pay = async (order: TransferOrder): Promise<TransferStatus> => {
    const { reference, amountVnd, asOf } = order;
    const known = await this.bank.findTransfer({ reference, asOf });
    if (known === null) return this.send(order);
    if (known.amountVnd === amountVnd) return known;
    const type: RegistryErrorCode = 'REGISTRY_REFERENCE_REUSED';
    throw ApplicationFailure.nonRetryable('bank: this reference was paid with another amount', type);
  };

  /**
   * Lookup and transfer are two calls. A bank that takes one a second rejects the second call, and a retry would repeat
   * the lookup; so wait up to 2 s and send.
   */
  private async send(order: TransferOrder): Promise<TransferStatus> {
    try {
      return await this.bank.transfer(order);
    } catch (error) {
      const ms = soon(error);
      if (ms === undefined) throw error;
      await sleep(ms);
      return this.bank.transfer(order);
    }
  }
}
