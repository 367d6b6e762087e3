import type { CivilDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';

/** A bank account as stated in the claim. */
export interface BankAccount {
  readonly holder: string;
  readonly number: string;
  readonly bankCode: string;
}

/** Whether an account can be paid into, as known on `asOf`. */
export interface AccountCheck extends BankAccount {
  readonly asOf: CivilDate;
}

/** `holder-differs`: the account exists under another name; names are compared without case, accents or spacing. */
export interface AccountAnswer {
  readonly result: 'ok' | 'unknown' | 'closed' | 'holder-differs';
}

/** `reference` is minted by the workflow, unique per dossier, month and kind; `amountVnd` is whole dong, above 0. */
export interface TransferOrder {
  readonly reference: string;
  readonly amountVnd: Vnd;
  readonly account: BankAccount;
  readonly asOf: CivilDate;
}

/** Why a bank does not carry out an order; nothing was booked. */
export const transferRejections = ['ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'HOLDER_DIFFERS', 'LIMIT_EXCEEDED'] as const;
/** Why the bank did not carry out a transfer; a retry does not help. */
export type TransferRejection = (typeof transferRejections)[number];

/**
 * What the bank knows about a reference: `accepted` (the money has left), `rejected` (it never left, `reason` says
 * why) or `returned` (it left and came back). `bookedOn` is the business date of the order.
 */
export type TransferStatus =
  | { readonly status: 'accepted'; readonly reference: string; readonly amountVnd: Vnd; readonly bookedOn: CivilDate }
  | {
      readonly status: 'rejected';
      readonly reference: string;
      readonly amountVnd: Vnd;
      readonly bookedOn: CivilDate;
      readonly reason: TransferRejection;
    }
  | {
      readonly status: 'returned';
      readonly reference: string;
      readonly amountVnd: Vnd;
      readonly bookedOn: CivilDate;
      readonly returnedOn: CivilDate;
    };

/**
 * A line of the bank's statement: a transfer that it had accepted came back. `line` is the bank's own number of the line,
 * above 0 and rising; it never changes, and no line is inserted before one that was reported.
 */
export interface ReturnedTransfer {
  readonly line: number;
  readonly reference: string;
  readonly amountVnd: Vnd;
  readonly returnedOn: CivilDate;
}

/** Lines above `after`, in their order, at most `limit` of them. */
export interface StatementQuestion {
  readonly after: number;
  readonly limit: number;
}

/** The bank that carries the money. Every method fails with a `RegistryErrorCode` of registry-errors.ts. */
export interface BankPort {
  checkAccount(check: AccountCheck): Promise<AccountAnswer>;

  /**
   * Orders a transfer. Idempotent by reference: a repetition with the same contents gets the first answer, one with
   * other contents fails with REGISTRY_REFERENCE_REUSED.
   */
  transfer(order: TransferOrder): Promise<TransferStatus>;

  /** Status of a reference, as known on `asOf`, or null when the bank has never seen it. */
  findTransfer(question: { readonly reference: string; readonly asOf: CivilDate }): Promise<TransferStatus | null>;

  /** What came back to the paying account: the next lines of its statement, in their order; none when there is none. */
  returnedTransfers(question: StatementQuestion): Promise<readonly ReturnedTransfer[]>;
}
