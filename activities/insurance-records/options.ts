import { registryOptions } from '../registry-http/options.js';

/** Task queue, time limits and retries under which these activities are to be called. */
export const insuranceRecordsOptions = { taskQueue: 'insurance-records', ...registryOptions } as const;
