import { Migration } from '@mikro-orm/migrations';

/** The read model, the ledger, receipts, open slots, numbers and the access log. */
export class ReadModelMigration extends Migration {
  override name = 'Migration20261123091000_read_model';

  override up(): void {
    this.addSql(`create table hoso.dossier (
      number text primary key,
      type text not null,
      status text not null,
      phase text not null,
      sequence int not null,
      office text not null,
      claimant text not null,
      employer text,
      assignee text,
      opened_on date,
      closed_on date,
      due date,
      display_name text,
      waiting json not null,
      links json not null,
      state json not null
    ) with (fillfactor = 80)`);
    // Lists ask for each dossier type separately, so one index serves with and without the filter by type.
    this.addSql(`create index dossier_queue on hoso.dossier (office, type, (coalesce(due, 'infinity'::date)), number)
      where closed_on is null`);
    this.addSql('create index dossier_status on hoso.dossier (office, type, status, number)');
    this.addSql('create index dossier_claimant on hoso.dossier (claimant, number)');
    this.addSql('create index dossier_employer on hoso.dossier (employer, number) where employer is not null');

    // The read model as of a position of the stream, built from events (`npm run -s hoso -- readmodel rebuild`).
    this.addSql(`create unlogged table hoso.dossier_shadow (
      position bigint not null,
      number text primary key,
      sequence int not null,
      hash bytea not null,
      contents json not null
    )`);

    this.addSql(`create table hoso.ledger (
      dossier text not null,
      month int not null,
      kind text not null,
      sequence int not null,
      amount_vnd bigint not null,
      reference text not null,
      recorded_at timestamptz not null,
      primary key (dossier, month, kind),
      constraint ledger_reference unique (reference, kind)
    )`);

    this.addSql(`create table hoso.receipt (
      subject text not null,
      key text not null,
      update_id text not null,
      body_hash text not null,
      dossier text not null,
      sequence int not null,
      answer json not null,
      recorded_at timestamptz not null,
      primary key (subject, key)
    )`);
    this.addSql('create index receipt_dossier on hoso.receipt (dossier, sequence)');

    this.addSql(`create table hoso.open_slot (
      type text not null,
      claimant text not null,
      number text not null unique,
      subject text not null,
      key text not null,
      claimed_at timestamptz not null default clock_timestamp(),
      primary key (type, claimant)
    )`);
    // A PostgreSQL sequence for each prefix and year. A counter row would hold a lock until commit, and max + 1 could give
    // a number twice. The price: when a transaction fails, its number is lost.
    this.addSql(`create function hoso.next_number(prefix text, year int) returns text
      language plpgsql security definer set search_path = pg_catalog as $$
      declare
        name text := format('hoso.number_%s_%s', lower(prefix), year);
        serial bigint;
      begin
        if prefix !~ '^[A-Z]{2,8}$' or year not between 1990 and 2999 then
          raise exception 'no dossier number for prefix % and year %', prefix, year;
        end if;
        if to_regclass(name) is null then
          perform pg_advisory_xact_lock(hashtext(name));
          execute format('create sequence if not exists %s cache 1', name);
        end if;
        serial := nextval(name::regclass);
        return format('%s-%s-%s', prefix, year, lpad(serial::text, greatest(7, length(serial::text)), '0'));
      end $$`);

    this.addSql(`create table hoso.access_log (
      id bigint generated always as identity primary key,
      subject text not null,
      purpose text not null,
      dossiers text[] not null,
      request_id text,
      accessed_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql('create index access_log_dossiers on hoso.access_log using gin (dossiers)');
    this.addSql('create index access_log_subject on hoso.access_log (subject, accessed_at)');
  }

  override down(): void {
    for (const table of ['access_log', 'open_slot', 'receipt', 'ledger', 'dossier_shadow', 'dossier'])
      this.addSql(`drop table hoso.${table}`);
    this.addSql('drop function hoso.next_number(text, int)');
  }
}
