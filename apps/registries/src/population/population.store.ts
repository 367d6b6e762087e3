import type { EntityManager } from '@mikro-orm/postgresql';
import { isEmpty, upsertRows } from '../database/upsert-rows.js';
import type { SandboxPerson } from '../sandbox/sandbox-person.js';
import { seedPeople } from '../sandbox/seed.js';
import type { CitizenInput } from './population.schemas.js';

/** Creates or replaces people. */
export async function saveCitizens(em: EntityManager, people: readonly CitizenInput[]): Promise<void> {
  const rows = people.map(({ personalId, fullName, dateOfBirth, sex, diedOn }) => ({
    personal_id: personalId,
    full_name: fullName,
    date_of_birth: dateOfBirth,
    sex,
    died_on: diedOn,
  }));
  await upsertRows(em, 'registry_population.citizen', ['personal_id'], rows);
}

/** The population database's part of a synthetic person. */
export const citizenOf = ({ personalId, fullName, dateOfBirth, sex, diedOn }: SandboxPerson): CitizenInput => ({
  personalId,
  fullName,
  dateOfBirth,
  sex,
  diedOn,
});

/** Fills an empty schema with the sandbox's people. */
export async function seedPopulation(em: EntityManager): Promise<void> {
  if (await isEmpty(em, 'registry_population.citizen')) await saveCitizens(em, seedPeople().map(citizenOf));
}
