import { Migration } from '@mikro-orm/migrations';

/** Subscriptions of other programs to the record, and the log of what was sent to them (docs/adr/0027-webhooks.md). */
export class WebhooksMigration extends Migration {
  override name = 'Migration20261129050000_webhooks';

  override up(): void {
    this.addSql(`create table hoso.webhook (
      id text primary key,
      subject text not null,
      actor json not null,
      url text not null,
      types text[],
      kinds text[],
      master_key text not null,
      secret bytea not null,
      former_master_key text,
      former_secret bytea,
      former_until timestamptz,
      rotated_by text,
      created_at timestamptz not null default clock_timestamp(),
      paused_at timestamptz,
      pause_reason text,
      check ((former_secret is null) = (former_until is null) and (former_secret is null) = (former_master_key is null)),
      check ((paused_at is null) = (pause_reason is null))
    )`);
    this.addSql('create index webhook_subject on hoso.webhook (subject)');
    this.addSql(`create table hoso.webhook_delivery (
      id bigint generated always as identity primary key,
      webhook text not null references hoso.webhook (id) on delete cascade,
      position bigint not null,
      dossier text not null,
      sequence int not null,
      kind text not null,
      attempted_at timestamptz not null default clock_timestamp(),
      status int,
      milliseconds int not null,
      fault text
    )`);
    this.addSql('create index webhook_delivery_of on hoso.webhook_delivery (webhook, id)');
  }

  override down(): void {
    this.addSql('drop table hoso.webhook_delivery');
    this.addSql('drop table hoso.webhook');
  }
}
