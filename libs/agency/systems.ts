import type { OutsideSystem, Text } from '../dossier/index.js';

/**
 * The outside systems for which this agency's dossiers wait, with the names that people use. This is the only list: the
 * key also names its task queue, its settings (`POPULATION_URL`), its metrics and the folder of its activities
 * (docs/adr/0035).
 */
export const outsideSystems = {
  'insurance-records': { en: 'the insurance records', vi: 'cơ sở dữ liệu bảo hiểm xã hội' },
  population: { en: 'the population database', vi: 'Cơ sở dữ liệu quốc gia về dân cư' },
  bank: { en: 'the bank', vi: 'ngân hàng' },
} as const satisfies Readonly<Record<string, Text>>;

type Known = typeof outsideSystems;
// The language knows that dossiers wait for outside systems; this list tells it which ones exist.
declare module '../dossier/systems.js' {
  interface OutsideSystems extends Known {}
}

/** Their names, in the order of the list. */
export const outsideSystemNames: readonly OutsideSystem[] = Object.keys(outsideSystems) as OutsideSystem[];
