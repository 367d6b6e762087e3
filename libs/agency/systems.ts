import type { Text } from '../dossier/index.js';

// The language knows that dossiers wait for systems outside; which there are, the agency says here.
declare module '../dossier/systems.js' {
  interface OutsideSystems {
    readonly population: Text;
    readonly 'insurance-records': Text;
    readonly bank: Text;
  }
}

/** What people call the systems outside for which this agency's dossiers wait. */
export const outsideSystems = {
  population: { en: 'the population database', vi: 'Cơ sở dữ liệu quốc gia về dân cư' },
  'insurance-records': { en: 'the insurance records', vi: 'cơ sở dữ liệu bảo hiểm xã hội' },
  bank: { en: 'the bank', vi: 'ngân hàng' },
} as const;
