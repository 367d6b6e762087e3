import type { BankActivities } from '../../activities/bank/bank.activity.js';
import type { InsuranceRecordsActivities } from '../../activities/insurance-records/insurance-records.activity.js';
import type { PopulationActivities } from '../../activities/population/population.activity.js';
import { questionsTo } from '../kernel/index.js';

export const population = questionsTo<PopulationActivities>('population');
export const insuranceRecords = questionsTo<InsuranceRecordsActivities>('insurance-records');
export const bank = questionsTo<BankActivities>('bank');
