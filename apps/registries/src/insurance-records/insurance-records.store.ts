import type { EntityManager } from '@mikro-orm/postgresql';
import { isEmpty, upsertRows } from '../database/upsert-rows.js';
import { sandboxEmployers } from '../sandbox/employers.js';
import type { SandboxPerson } from '../sandbox/sandbox-person.js';
import { seedPeople } from '../sandbox/seed.js';
import { type EmployerInput, insuredPersonInput, type InsuredPersonInput } from './insurance-records.schemas.js';

/** Creates people or replaces their records; what was noted for their dossiers stays. */
export async function saveInsuredPeople(em: EntityManager, people: readonly InsuredPersonInput[]): Promise<void> {
  const rows = people.map(({ personalId, fullName, dateOfBirth, sex, ...record }) => ({
    personal_id: personalId,
    full_name: fullName,
    date_of_birth: dateOfBirth,
    sex,
    contributions: record.contributions,
    leaves: record.leaves,
    separations: record.separations,
    pension: record.pension,
  }));
  await upsertRows(em, 'registry_insurance.insured_person', ['personal_id'], rows);
}

/** Creates or replaces employers. */
export async function saveEmployers(em: EntityManager, employers: readonly EmployerInput[]): Promise<void> {
  const rows = employers.map(({ headOfficeRegion, dissolvedOn, ...employer }) => ({
    ...employer,
    head_office_region: headOfficeRegion,
    dissolved_on: dissolvedOn,
  }));
  await upsertRows(em, 'registry_insurance.employer', ['code'], rows);
}

/** The agency's part of a synthetic person. */
export function insuredPersonOf(person: SandboxPerson): InsuredPersonInput {
  const { diedOn: _, account: __, ...record } = person;
  return insuredPersonInput.parse(record);
}

/** Fills an empty schema with the sandbox's employers and people. */
export async function seedInsuranceRecords(em: EntityManager): Promise<void> {
  if (!(await isEmpty(em, 'registry_insurance.insured_person'))) return;
  await saveEmployers(em, sandboxEmployers);
  await saveInsuredPeople(em, seedPeople().map(insuredPersonOf));
}
