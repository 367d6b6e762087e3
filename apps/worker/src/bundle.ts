import { writeFile } from 'node:fs/promises';
import { bundleWorkflows, prebuiltBundle } from './workflow-bundle.js';

// The build runs this once, so that no worker bundles at its start.
await writeFile(prebuiltBundle, await bundleWorkflows());
