import { Migration } from '@mikro-orm/migrations';

/** Secret addresses under which calendars subscribe to somebody's days. */
export class CalendarLinksMigration extends Migration {
  override name = 'Migration20261130050000_calendar_links';

  override up(): void {
    this.addSql(`create table hoso.calendar_link (
      id uuid primary key,
      subject text not null,
      parties text[] not null,
      digest text not null unique,
      language text not null,
      created_at timestamptz not null default clock_timestamp(),
      used_on date
    )`);
    this.addSql('create index calendar_link_subject on hoso.calendar_link (subject)');
    this.addSql('create index calendar_link_parties on hoso.calendar_link using gin (parties)');
  }

  override down(): void {
    this.addSql('drop table hoso.calendar_link');
  }
}
