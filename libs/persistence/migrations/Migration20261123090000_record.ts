import { Migration } from '@mikro-orm/migrations';

/** The record: events, their publication, personal data apart. Reasons: docs/adr/0002-the-record.md. */
export class RecordMigration extends Migration {
  override name = 'Migration20261123090000_record';

  override up(): void {
    this.addSql('create schema if not exists hoso');

    // `json`, not `jsonb`: the text stays exactly as it was hashed, writing is cheaper, and nothing queries into it.
    this.addSql(`create table hoso.event (
      dossier text not null,
      sequence int not null check (sequence > 0),
      kind text not null,
      version int not null,
      data json not null,
      personal_digest bytea,
      cause_kind text not null,
      cause_id text not null,
      cause_name text not null,
      author text not null,
      on_behalf_of text,
      channel text not null,
      filed_on date not null,
      business_at timestamptz not null,
      recorded_at timestamptz not null,
      previous_hash bytea not null,
      hash bytea not null,
      primary key (dossier, sequence)
    )`);
    this.addSql(`create function hoso.event_is_never_edited() returns trigger language plpgsql as $$
      begin
        raise exception 'an event is never edited: % %', old.dossier, old.sequence;
      end $$`);
    this.addSql(`create trigger event_is_never_edited before update on hoso.event
      for each row execute function hoso.event_is_never_edited()`);

    this.addSql(`create table hoso.head (
      dossier text primary key,
      type text not null,
      sequence int not null,
      hash bytea not null,
      seal bytea not null,
      run int not null,
      history_length int not null,
      workflow_time bigint not null,
      acknowledged int not null default 0,
      published int not null default 0,
      erased boolean not null default false,
      recorded_at timestamptz not null
    ) with (fillfactor = 70)`);
    this.addSql('create index head_unpublished on hoso.head (recorded_at) where published < sequence');

    this.addSql(`create table hoso.stream (
      position bigint primary key,
      dossier text not null,
      sequence int not null,
      unique (dossier, sequence)
    )`);
    this.addSql(`create table hoso.stream_end (
      singleton boolean primary key default true check (singleton),
      position bigint not null
    )`);
    this.addSql('insert into hoso.stream_end (position) values (0)');

    this.addSql(`create table hoso.personal_data (
      dossier text not null,
      sequence int not null,
      ciphertext bytea not null,
      primary key (dossier, sequence)
    )`);
    this.addSql(`create table hoso.dossier_key (
      dossier text primary key,
      master_key text not null,
      wrapped bytea not null
    )`);
    this.addSql(`create table hoso.erasure (
      id bigint generated always as identity primary key,
      dossier text not null,
      reason text not null,
      erased_by text not null,
      erased_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create table hoso.replaced_tail (
      id bigint generated always as identity primary key,
      dossier text not null,
      from_sequence int not null,
      to_sequence int not null,
      causes_before json not null,
      causes_after json not null,
      replaced_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql('create index replaced_tail_dossier on hoso.replaced_tail (dossier)');
  }

  override down(): void {
    this.addSql('drop schema hoso cascade');
  }
}
