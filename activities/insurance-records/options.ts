import { registryOptions } from '../registry-http/options.js';

/** Under which a workflow is to call these activities; the type crosses into the workflow, the value stays here. */
export const insuranceRecordsOptions = { taskQueue: 'insurance-records', ...registryOptions } as const;

export type InsuranceRecordsOptions = typeof insuranceRecordsOptions;
