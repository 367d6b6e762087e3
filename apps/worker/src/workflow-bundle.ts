import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { workflowBundleOptions } from '../../../libs/temporal/index.js';

const prebuilt = fileURLToPath(new URL('./workflow-bundle.generated.cjs', import.meta.url));

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

/** Where the build leaves the bundle, beside the compiled worker. */
export const prebuiltBundle = prebuilt;

/** What a build of the workflows is called: the first half of its SHA-256, hex. */
export const buildOf = (bundle: string): string => createHash('sha256').update(bundle).digest('hex').slice(0, 32);

/** The bundle that the build made; made anew when there is none. */
export async function workflowBundle(): Promise<string> {
  return readFile(prebuilt, 'utf8').catch(bundleWorkflows);
}
