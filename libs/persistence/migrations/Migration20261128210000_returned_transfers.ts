import { Migration } from '@mikro-orm/migrations';

/**
 * A payment that came back is paid again (docs/adr/0022). A month has one payment, and another one only after a return. The
 * database enforces this order of ledger lines: payment, return, payment. Lines of the bank's statement are kept until their
 * dossier knows them.
 */
export class ReturnedTransfersMigration extends Migration {
  override name = 'Migration20261128210000_returned_transfers';

  override up(): void {
    this.addSql(`alter table hoso.ledger
      add column follows text,
      add column follows_kind text,
      drop constraint ledger_pkey,
      add constraint ledger_month unique nulls not distinct (dossier, month, kind, follows),
      add constraint ledger_follows foreign key (follows, follows_kind) references hoso.ledger (reference, kind),
      add constraint ledger_return check (kind <> 'return' or follows is not null),
      add constraint ledger_follows_kind check (follows_kind is not distinct from case
        when follows is null then null when kind = 'return' then 'payment' when kind = 'payment' then 'return' end)`);
    this.addSql(`create table hoso.returned_transfer (
      line bigint primary key,
      reference text not null,
      amount_vnd bigint not null,
      returned_on date not null,
      read_at timestamptz not null default clock_timestamp(),
      outcome text check (outcome in ('taken', 'closed', 'unknown', 'refused')),
      told_at timestamptz
    )`);
    this.addSql('create index returned_transfer_untold on hoso.returned_transfer (line) where outcome is null');
    this.addSql(`create table hoso.statement_reading (
      account text primary key,
      began_at timestamptz not null,
      ended_at timestamptz
    )`);
  }

  override down(): void {
    this.addSql('drop table hoso.statement_reading');
    this.addSql('drop table hoso.returned_transfer');
    this.addSql(`alter table hoso.ledger
      drop constraint ledger_return, drop constraint ledger_follows_kind, drop constraint ledger_follows,
      drop constraint ledger_month,
      add primary key (dossier, month, kind), drop column follows_kind, drop column follows`);
  }
}
