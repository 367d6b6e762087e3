import type { RegistryDefinition } from '../server/registry-definition.js';
import { PopulationAdminController } from './population-admin.controller.js';
import { PopulationController } from './population.controller.js';
import { Citizen } from './population.entities.js';
import { populationMigrations } from './population.migrations.js';
import { seedPopulation } from './population.store.js';

/** Stands in for the national population database. */
export const population: RegistryDefinition = {
  name: 'population',
  title: 'Population (sandbox)',
  description: 'Identities of synthetic people: confirms what is stated, discloses nothing else.',
  port: 4102,
  schema: 'registry_population',
  entities: [Citizen],
  migrations: populationMigrations,
  controllers: [PopulationController],
  adminControllers: [PopulationAdminController],
  providers: [],
  seed: seedPopulation,
};
