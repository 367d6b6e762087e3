import { Migration } from '@mikro-orm/migrations';
import type { MigrationObject } from '@mikro-orm/postgresql';

class CreatePopulation extends Migration {
  override up(): void {
    this.addSql(`
      create table registry_population.citizen (
        personal_id text primary key,
        full_name text not null,
        date_of_birth date not null,
        sex text not null check (sex in ('female', 'male')),
        died_on date
      )`);
  }
}

class BirthAsFarAsKnown extends Migration {
  override up(): void {
    this.addSql(`alter table registry_population.citizen
      alter column date_of_birth type text using to_char(date_of_birth, 'YYYY-MM-DD')`);
  }
}

export const populationMigrations: MigrationObject[] = [
  { name: '2026-11-23-population', class: CreatePopulation },
  { name: '2026-11-28-births', class: BirthAsFarAsKnown },
];
