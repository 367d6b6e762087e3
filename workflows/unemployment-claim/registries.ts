import { proxyActivities } from '@temporalio/workflow';
import type { BankActivities } from '../../activities/bank/bank.activity.js';
import { bankOptions } from '../../activities/bank/options.js';
import type { InsuranceRecordsActivities } from '../../activities/insurance-records/insurance-records.activity.js';
import { insuranceRecordsOptions } from '../../activities/insurance-records/options.js';
import { populationOptions } from '../../activities/population/options.js';
import type { PopulationActivities } from '../../activities/population/population.activity.js';

/** For operators, whom the call goes to. A round of attempts before the dossier shows that a registry does not answer; it then asks in rounds for ever. */
const round = <O extends { readonly retry: object }>(summary: string, options: O) => ({
  ...options,
  summary,
  retry: { ...options.retry, maximumAttempts: 3 },
});

export const population = proxyActivities<PopulationActivities>(round('Population database', populationOptions));
export const insuranceRecords = proxyActivities<InsuranceRecordsActivities>(
  round('Insurance records', insuranceRecordsOptions),
);
export const bank = proxyActivities<BankActivities>(round('Bank', bankOptions));
