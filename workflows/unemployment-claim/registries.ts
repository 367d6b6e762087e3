import type { BankActivities } from '../../activities/bank/bank.activity.js';
import { bankOptions } from '../../activities/bank/options.js';
import type { InsuranceRecordsActivities } from '../../activities/insurance-records/insurance-records.activity.js';
import { insuranceRecordsOptions } from '../../activities/insurance-records/options.js';
import { populationOptions } from '../../activities/population/options.js';
import type { PopulationActivities } from '../../activities/population/population.activity.js';
import { questionsTo } from '../kernel/index.js';

export const population = questionsTo<PopulationActivities>('Population database', populationOptions);
export const insuranceRecords = questionsTo<InsuranceRecordsActivities>('Insurance records', insuranceRecordsOptions);
export const bank = questionsTo<BankActivities>('Bank', bankOptions);
