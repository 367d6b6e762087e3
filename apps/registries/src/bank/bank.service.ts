import { LockMode, MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ProblemException, referenceReused, unknownTo } from '../server/problem.js';
import { bankName } from '../shared/names.js';
import { Account, Transfer } from './bank.entities.js';
import type { AccountAnswer, AccountCheck, TransferOrder, TransferStatus } from './bank.schemas.js';

/** The most that one order may move, in dong. */
const LIMIT_VND = 500_000_000;

const rejectionOf = {
  unknown: 'ACCOUNT_UNKNOWN',
  closed: 'ACCOUNT_CLOSED',
  'holder-differs': 'HOLDER_DIFFERS',
} as const;

/** Account checks and transfers, each reference once. */
@Injectable()
export class BankService {
  constructor(private readonly orm: MikroORM) {}

  /** Names are compared as a bank writes them: without case, accents or spacing. */
  async check(question: AccountCheck): Promise<AccountAnswer> {
    const { bankCode, number, holder } = question;
    const account = await this.orm.em.fork().findOne(Account, { bankCode, number });
    if (!account) return { ...question, result: 'unknown' };
    if (account.status === 'closed') return { ...question, result: 'closed' };
    return { ...question, result: bankName(account.holder) === bankName(holder) ? 'ok' : 'holder-differs' };
  }

  /** Books an order, or answers what became of it when its reference is known already. */
  async transfer(reference: string, { amountVnd, account, asOf }: TransferOrder): Promise<TransferStatus> {
    const { result } = await this.check({ ...account, asOf });
    const rejection = amountVnd > LIMIT_VND ? 'LIMIT_EXCEEDED' : result === 'ok' ? null : rejectionOf[result];
    const em = this.orm.em.fork();
    // The database decides which of several simultaneous orders with one reference is the first.
    await em.execute(
      `insert into registry_bank.transfer (reference, bank_code, number, holder, amount_vnd, booked_on, rejection)
       values (?, ?, ?, ?, ?, ?, ?) on conflict (reference) do nothing`,
      [reference, account.bankCode, account.number, account.holder, amountVnd, asOf, rejection],
    );
    const standing = await em.findOneOrFail(Transfer, { reference });
    const same =
      standing.amountVnd === amountVnd && standing.number === account.number && standing.bankCode === account.bankCode;
    if (!same) throw referenceReused();
    return statusOf(standing, asOf);
  }

  /** Throws when the bank has never seen the reference. */
  async find(reference: string, asOf: string): Promise<TransferStatus> {
    const transfer = await this.orm.em.fork().findOne(Transfer, { reference });
    if (!transfer) throw unknownTo('TRANSFER');
    return statusOf(transfer, asOf);
  }

  /** Sends an accepted transfer back, as a receiving bank does weeks later. */
  async return(reference: string, returnedOn: string): Promise<TransferStatus> {
    return this.orm.em.fork().transactional(async (em) => {
      const transfer = await em.findOne(Transfer, { reference }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!transfer) throw unknownTo('TRANSFER');
      if (transfer.rejection !== null) throw new ProblemException(409, 'NOT_ACCEPTED', 'The transfer was rejected');
      if (transfer.returnedOn === null) {
        // One at a time, so that no line comes before one that was told.
        await em.execute('select pg_advisory_xact_lock(727101)');
        const [next] = await em.execute<{ line: string }[]>(`select nextval('registry_bank.return_line') as line`);
        Object.assign(transfer, { returnedOn, returnLine: Number(next?.line) });
      }
      return statusOf(transfer, returnedOn);
    });
  }
}

/** As known on a day: a return after it is not told. */
function statusOf(transfer: Transfer, asOf: string): TransferStatus {
  const { reference, amountVnd, bookedOn, rejection, returnedOn } = transfer;
  const common = { reference, amountVnd, bookedOn };
  if (rejection !== null) return { status: 'rejected', ...common, reason: rejection };
  if (returnedOn !== null && returnedOn <= asOf) return { status: 'returned', ...common, returnedOn };
  return { status: 'accepted', ...common };
}
