import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { prebuiltBundle, workflowBundleOptions } from '../../../libs/temporal/index.js';

/** Bundles all workflows with our converters and interceptors. */
export async function bundleWorkflows(): Promise<string> {
  const inWorkflows = (name: string) =>
    fileURLToPath(new URL(`../../../workflows/${name}${extname(import.meta.url)}`, import.meta.url));
  const { code } = await bundleWorkflowCode({
    workflowsPath: inWorkflows('index'),
    preloadModules: [inWorkflows('shared-modules')],
    ...workflowBundleOptions(),
  });
  return code;
}

/** The bundle made by the build; bundled now when there is none. */
export async function workflowBundle(): Promise<string> {
  return readFile(prebuiltBundle, 'utf8').catch(bundleWorkflows);
}
