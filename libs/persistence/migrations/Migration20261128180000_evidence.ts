import { Migration } from '@mikro-orm/migrations';

/**
 * Looks and receipts are evidence: each gets a place in a sealed chain (docs/security.md). Those that exist already are chained
 * as they are found. Whom a look searched for is stored as a salted hash, so that it can be erased and the chain still holds.
 * Every verification of everything stores its result.
 */
export class EvidenceMigration extends Migration {
  override name = 'Migration20261128180000_evidence';

  override up(): void {
    this.addSql(`alter table hoso.access_log add column party_salt bytea, add column party_commitment bytea,
      add column refused boolean not null default false`);
    this.addSql(`update hoso.access_log set party_salt = uuid_send(gen_random_uuid()) where party is not null`);
    this.addSql(`update hoso.access_log
      set party_commitment = sha256(party_salt || convert_to(party, 'UTF8')) where party is not null`);
    this.addSql('alter table hoso.receipt add column id bigint generated always as identity');
    this.addSql('create unique index receipt_id on hoso.receipt (id)');
    this.addSql('create index receipt_age on hoso.receipt using brin (recorded_at)');

    this.addSql(`create function hoso.look_digest(look hoso.access_log) returns bytea
      language sql immutable parallel safe return sha256(convert_to(json_build_array(look.id, look.subject, look.purpose,
        look.dossiers, look.request_id, extract(epoch from look.accessed_at),
        encode(look.party_commitment, 'hex'), look.refused)::text, 'UTF8'))`);
    this.addSql(`create function hoso.receipt_digest(kept hoso.receipt) returns bytea
      language sql immutable parallel safe return sha256(convert_to(json_build_array(kept.id, kept.subject, kept.key,
        kept.update_id, kept.body_hash, kept.dossier, kept.sequence, kept.answer::text,
        extract(epoch from kept.recorded_at))::text, 'UTF8'))`);

    this.addSql(`create table hoso.evidence (
      log text not null,
      position bigint not null,
      id bigint not null,
      at timestamptz not null,
      digest bytea not null,
      hash bytea not null,
      primary key (log, position),
      unique (log, id)
    )`);
    this.addSql(`create table hoso.evidence_end (
      log text primary key check (log in ('look', 'receipt')),
      position bigint not null,
      last_id bigint not null,
      hash bytea not null,
      seal bytea
    )`);
    this.addSql(`insert into hoso.evidence_end (log, position, last_id, hash)
      select log, 0, 0, decode(repeat('00', 32), 'hex') from unnest(array['look', 'receipt']) as log`);

    this.addSql(`create table hoso.look_alarm (
      subject text not null,
      hour timestamptz not null,
      dossiers int not null,
      primary key (subject, hour)
    )`);
    this.addSql('create index access_log_time on hoso.access_log using brin (accessed_at)');
    this.addSql(`create table hoso.verification (
      id bigint generated always as identity primary key,
      began_at timestamptz not null default clock_timestamp(),
      ended_at timestamptz,
      findings int,
      report json
    )`);
  }

  override down(): void {
    for (const table of ['verification', 'look_alarm', 'evidence_end', 'evidence'])
      this.addSql(`drop table hoso.${table}`);
    this.addSql('drop function hoso.receipt_digest(hoso.receipt)');
    this.addSql('drop function hoso.look_digest(hoso.access_log)');
    this.addSql('drop index hoso.receipt_age');
    this.addSql('alter table hoso.receipt drop column id');
    this.addSql('drop index hoso.access_log_time');
    this.addSql(
      'alter table hoso.access_log drop column party_salt, drop column party_commitment, drop column refused',
    );
  }
}
