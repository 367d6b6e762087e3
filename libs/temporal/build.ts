import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** Where the build leaves the bundle of all workflows, beside the compiled worker. */
export const prebuiltBundle = fileURLToPath(
  new URL('../../apps/worker/src/workflow-bundle.generated.cjs', import.meta.url),
);

/** What a build of the workflows, definitions and law included, is called: the first half of its SHA-256, hex. */
export const buildOf = (bundle: string): string => createHash('sha256').update(bundle).digest('hex').slice(0, 32);
