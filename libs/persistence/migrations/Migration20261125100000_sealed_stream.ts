import { Migration } from '@mikro-orm/migrations';

/** The stream is chained and sealed, erasures are sealed: docs/adr/0002-the-record.md. */
export class SealedStreamMigration extends Migration {
  override name = 'Migration20261125100000_sealed_stream';

  override up(): void {
    this.addSql(`create function hoso.linked(previous bytea, next bytea) returns bytea
      language sql immutable strict parallel safe return sha256(previous || next)`);
    // Strict, without an initial state: the first value becomes the hash before the first link.
    this.addSql('create aggregate hoso.chained(bytea) (sfunc = hoso.linked, stype = bytea)');

    this.addSql('alter table hoso.stream add column hash bytea');
    this.addSql(`update hoso.stream s set hash = chain.hash from (
      select position, hoso.chained(hash) over (order by position) as hash from (
        select 0 as position, decode(repeat('00', 32), 'hex') as hash
        union all select s.position, e.hash from hoso.stream s join hoso.event e using (dossier, sequence)
      ) links) chain where chain.position = s.position`);
    this.addSql('alter table hoso.stream alter column hash set not null');

    this.addSql('alter table hoso.stream_end add column hash bytea, add column seal bytea');
    this.addSql(`update hoso.stream_end set hash = coalesce(
      (select hash from hoso.stream order by position desc limit 1), decode(repeat('00', 32), 'hex'))`);
    this.addSql('alter table hoso.stream_end alter column hash set not null');

    this.addSql('alter table hoso.erasure add column seal bytea');
  }

  override down(): void {
    this.addSql('alter table hoso.erasure drop column seal');
    this.addSql('alter table hoso.stream_end drop column hash, drop column seal');
    this.addSql('alter table hoso.stream drop column hash');
    this.addSql('drop aggregate hoso.chained(bytea)');
    this.addSql('drop function hoso.linked(bytea, bytea)');
  }
}
