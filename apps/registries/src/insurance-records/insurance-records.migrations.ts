import { Migration } from '@mikro-orm/migrations';
import type { MigrationObject } from '@mikro-orm/postgresql';

class CreateInsuranceRecords extends Migration {
  override up(): void {
    this.addSql(`
      create table registry_insurance.insured_person (
        personal_id text primary key,
        full_name text not null,
        date_of_birth date not null,
        sex text not null check (sex in ('female', 'male')),
        contributions jsonb not null,
        leaves jsonb not null,
        separations jsonb not null,
        pension jsonb not null
      )`);
    this.addSql(`
      create table registry_insurance.employer (
        code text primary key,
        name text not null,
        address text not null,
        province text not null,
        head_office_region int not null check (head_office_region between 1 and 4),
        dissolved_on date
      )`);
    this.addSql(`
      create table registry_insurance.record_effect (
        id int generated always as identity primary key,
        reference text not null unique,
        kind text not null check (kind in ('benefit-mark', 'reservation', 'health-card', 'health-card-stop')),
        personal_id text not null,
        dossier text not null,
        recorded_on date not null,
        content jsonb not null,
        held_months jsonb not null
      )`);
    this.addSql('create index on registry_insurance.record_effect (personal_id)');
  }
}

/** What a job centre tells about a running benefit. */
class AddBenefitNotices extends Migration {
  override up(): void {
    this.addSql('alter table registry_insurance.record_effect drop constraint record_effect_kind_check');
    this.addSql(`
      alter table registry_insurance.record_effect add constraint record_effect_kind_check
      check (kind in ('benefit-mark', 'reservation', 'health-card', 'health-card-stop', 'benefit-notice'))`);
  }
}

/** Of some people only the year of birth is known, or the month. */
class BirthAsFarAsKnown extends Migration {
  override up(): void {
    this.addSql(`alter table registry_insurance.insured_person
      alter column date_of_birth type text using to_char(date_of_birth, 'YYYY-MM-DD')`);
  }
}

export const insuranceMigrations: MigrationObject[] = [
  { name: '2026-11-23-insurance-records', class: CreateInsuranceRecords },
  { name: '2026-11-25-benefit-notices', class: AddBenefitNotices },
  { name: '2026-11-29-births', class: BirthAsFarAsKnown },
];
