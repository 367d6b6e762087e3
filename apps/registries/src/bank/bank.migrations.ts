import { Migration } from '@mikro-orm/migrations';
import type { MigrationObject } from '@mikro-orm/postgresql';

class CreateBank extends Migration {
  override up(): void {
    this.addSql(`
      create table registry_bank.account (
        bank_code text not null,
        number text not null,
        holder text not null,
        status text not null check (status in ('open', 'closed')),
        primary key (bank_code, number)
      )`);
    this.addSql(`
      create table registry_bank.transfer (
        reference text primary key,
        bank_code text not null,
        number text not null,
        holder text not null,
        amount_vnd bigint not null check (amount_vnd > 0),
        booked_on date not null,
        rejection text,
        returned_on date,
        check (rejection is null or returned_on is null)
      )`);
    this.addSql('create index on registry_bank.transfer (bank_code, number, booked_on)');
  }
}

class NumberReturns extends Migration {
  override up(): void {
    this.addSql('alter table registry_bank.transfer add column return_line bigint unique');
    this.addSql(`update registry_bank.transfer t set return_line = n.line
      from (select reference, row_number() over (order by returned_on, reference) as line
        from registry_bank.transfer where returned_on is not null) n where n.reference = t.reference`);
    this.addSql('create sequence registry_bank.return_line');
    this.addSql(`select setval('registry_bank.return_line', coalesce(max(return_line), 0) + 1, false)
      from registry_bank.transfer`);
  }
}

export const bankMigrations: MigrationObject[] = [
  { name: '2026-11-23-bank', class: CreateBank },
  { name: '2026-11-28-returns', class: NumberReturns },
];
