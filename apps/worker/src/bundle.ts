import { writeFile } from 'node:fs/promises';
import { prebuiltBundle } from '../../../libs/temporal/index.js';
import { bundleWorkflows } from './workflow-bundle.js';

// The build runs this once, so that no worker bundles at its start.
await writeFile(prebuiltBundle, await bundleWorkflows());
