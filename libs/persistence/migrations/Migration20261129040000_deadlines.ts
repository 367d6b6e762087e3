import { Migration } from '@mikro-orm/migrations';

/** Each deadline of each dossier, met or missed: facts for service levels, kept by a consumer of the record. */
export class DeadlinesMigration extends Migration {
  override name = 'Migration20261129040000_deadlines';

  override up(): void {
    this.addSql(`create table hoso.deadline (
      dossier text not null,
      name text not null,
      began int not null,
      type text not null,
      office text not null,
      bound text not null,
      began_on date not null,
      due date,
      ended int,
      ended_on date,
      outcome text check (outcome in ('met', 'missed', 'dropped', 'undated')),
      working_days int check (working_days >= 0),
      primary key (dossier, name, began),
      check ((ended is null) = (outcome is null) and (ended is null) = (ended_on is null))
    )`);
    // A deadline has one open run at a time.
    this.addSql('create unique index deadline_running on hoso.deadline (dossier, name) where ended is null');
    this.addSql('create index deadline_due on hoso.deadline (due) where ended is null');
    this.addSql('create index deadline_ended on hoso.deadline (ended_on, type)');
  }

  override down(): void {
    this.addSql('drop table hoso.deadline');
  }
}
