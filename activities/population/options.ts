import { registryOptions } from '../registry-http/options.js';

/** Under which a workflow is to call these activities; the type crosses into the workflow, the value stays here. */
export const populationOptions = { taskQueue: 'population', ...registryOptions } as const;

export type PopulationOptions = typeof populationOptions;
