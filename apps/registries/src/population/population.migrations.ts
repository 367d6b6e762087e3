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

export const populationMigrations: MigrationObject[] = [{ name: '2026-11-23-population', class: CreatePopulation }];
