import { Migration } from '@mikro-orm/migrations';

/**
 * What somebody told, what came to somebody by name, and which news they have read. News themselves are events of the
 * record: only the marks are kept.
 */
export class NewsMigration extends Migration {
  override name = 'Migration20261130080000_news';

  override up(): void {
    this.addSql(
      `create index event_told on hoso.event (author, recorded_at, dossier, sequence) where cause_kind = 'fact'`,
    );
    this.addSql(`create index event_assigned on hoso.event ((data ->> 'to'), recorded_at) where kind = 'assigned'`);
    this.addSql(
      `create index event_taken_over on hoso.event ((data ->> 'from'), recorded_at) where kind = 'takenOver'`,
    );
    this.addSql(`create index dossier_was_assigned on hoso.dossier (assignee, closed_on)
      where closed_on is not null and assignee is not null`);
    this.addSql('create index incident_dossier on hoso.incident (dossier, id)');
    this.addSql(`create table hoso.read_mark (
      subject text not null,
      dossier text not null,
      sequence int not null check (sequence > 0),
      read_at timestamptz not null default clock_timestamp(),
      primary key (subject, dossier, sequence)
    )`);
    this.addSql('create index read_mark_at on hoso.read_mark (read_at)');
  }

  override down(): void {
    this.addSql('drop table hoso.read_mark');
    this.addSql(
      'drop index hoso.incident_dossier, hoso.dossier_was_assigned, hoso.event_taken_over, hoso.event_assigned, hoso.event_told',
    );
  }
}
