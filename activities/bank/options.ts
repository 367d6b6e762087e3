import { registryOptions } from '../registry-http/options.js';

/** Under which a workflow is to call these activities; the type crosses into the workflow, the value stays here. */
export const bankOptions = { taskQueue: 'bank', ...registryOptions } as const;

export type BankOptions = typeof bankOptions;
