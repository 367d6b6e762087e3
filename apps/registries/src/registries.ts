import { bank } from './bank/bank.registry.js';
import { insuranceRecords } from './insurance-records/insurance-records.registry.js';
import { population } from './population/population.registry.js';
import type { RegistryDefinition } from './server/registry-definition.js';

/** The outside systems that this program stands in for. */
export const registries: readonly RegistryDefinition[] = [insuranceRecords, population, bank];

/** @throws Error that lists the names when there is no such registry */
export function findRegistry(name: string): RegistryDefinition {
  const found = registries.find((registry) => registry.name === name);
  if (found) return found;
  throw new Error(`No registry ${name}: --only takes ${registries.map((registry) => registry.name).join(', ')}`);
}
