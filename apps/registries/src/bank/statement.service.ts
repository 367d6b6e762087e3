import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Transfer } from './bank.entities.js';
import type { ReturnedTransfers, ReturnsQuestion, Statement, StatementQuestion } from './bank.schemas.js';

/** What came to an account and what went back, for reconciliation. */
@Injectable()
export class StatementService {
  constructor(private readonly orm: MikroORM) {}

  /** Entries from `from` to `to`, both included, by date and reference. */
  async statement({ number, bankCode, from, to }: StatementQuestion): Promise<Statement> {
    const transfers = await this.orm.em.fork().find(Transfer, { number, bankCode, rejection: null });
    const entries = transfers
      .flatMap(({ reference, amountVnd, bookedOn, returnedOn }): Statement['entries'] => [
        { reference, kind: 'credit', amountVnd, date: bookedOn },
        ...(returnedOn === null ? [] : [{ reference, kind: 'return' as const, amountVnd, date: returnedOn }]),
      ])
      .filter(({ date }) => from <= date && date <= to)
      .sort((one, other) => `${one.date} ${one.reference}`.localeCompare(`${other.date} ${other.reference}`));
    const totalVnd = entries.reduce(
      (sum, { kind, amountVnd }) => sum + (kind === 'credit' ? amountVnd : -amountVnd),
      0,
    );
    return { entries, totalVnd };
  }

  /** Lines above `after`, in their order. */
  async returned({ after, limit }: ReturnsQuestion): Promise<ReturnedTransfers> {
    const transfers = await this.orm.em
      .fork()
      .find(Transfer, { returnLine: { $gt: after } }, { orderBy: { returnLine: 'asc' }, limit });
    const lines = transfers.flatMap(({ returnLine: line, reference, amountVnd, returnedOn }) =>
      line === null || returnedOn === null ? [] : [{ line, reference, amountVnd, returnedOn }],
    );
    return { after, lines };
  }
}
