import { Migration } from '@mikro-orm/migrations';

/** Sessions of browsers, and sign-ins in progress (docs/adr/0043-sessions-of-browsers.md). */
export class SessionsMigration extends Migration {
  override name = 'Migration20261129080000_sessions';

  override up(): void {
    this.addSql(`create table hoso.sign_in (
      state text primary key,
      browser text not null,
      master_key text not null,
      sealed bytea not null,
      until timestamptz not null
    )`);
    this.addSql('create index sign_in_until on hoso.sign_in (until)');
    this.addSql(`create table hoso.session (
      id text primary key,
      subject text not null,
      acr text,
      standing text,
      master_key text not null,
      sealed bytea,
      version int not null default 1,
      refreshing_until timestamptz,
      began_at timestamptz not null default clock_timestamp(),
      idle_until timestamptz not null,
      until timestamptz not null,
      ended_at timestamptz,
      check ((sealed is null) = (ended_at is not null))
    )`);
    this.addSql('create index session_subject on hoso.session (subject) where ended_at is null');
    this.addSql('create index session_over on hoso.session (least(idle_until, until)) where ended_at is null');
    this.addSql('create index session_ended on hoso.session (ended_at) where ended_at is not null');
  }

  override down(): void {
    this.addSql('drop table hoso.session');
    this.addSql('drop table hoso.sign_in');
  }
}
