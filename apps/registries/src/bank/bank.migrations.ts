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

export const bankMigrations: MigrationObject[] = [{ name: '2026-11-23-bank', class: CreateBank }];
