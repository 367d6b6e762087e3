import { Migration } from '@mikro-orm/migrations';

/** Requests in progress, receipts by dossier, searches in the access log. Reasons: docs/adr/0010-one-key-one-act.md. */
export class RequestsMigration extends Migration {
  override name = 'Migration20261125200000_requests';

  override up(): void {
    // Unlogged: every command writes it, and it must not wait for the disk. A row is needed only while a request is in
    // progress; afterwards the receipt is in the record.
    this.addSql(`create unlogged table hoso.request (
      subject text not null,
      key text not null,
      body_hash text not null,
      reserved_at timestamptz not null default clock_timestamp(),
      primary key (subject, key)
    )`);
    this.addSql('create index request_age on hoso.request using brin (reserved_at)');
    // If two dossiers ever answer under one key, each keeps the receipt by which it is found.
    this.addSql(`alter table hoso.receipt drop constraint receipt_pkey, add primary key (subject, key, dossier)`);
    this.addSql('alter table hoso.access_log add column party text');
  }

  override down(): void {
    this.addSql('alter table hoso.access_log drop column party');
    this.addSql('alter table hoso.receipt drop constraint receipt_pkey, add primary key (subject, key)');
    this.addSql('drop table hoso.request');
  }
}
