import { dossierWorkflow, type LiveDossier } from '../kernel/index.js';
import { jobCounselling } from './definition.js';
import type { CounsellingState } from './state.js';

/** A request is counselled and referred, as often as it takes, until somebody hires. */
async function counsel(request: LiveDossier<CounsellingState>): Promise<string> {
  await request.until(() => request.state.status === 'hired');
  return 'hired';
}

export const jobCounsellingWorkflow = dossierWorkflow(jobCounselling, counsel);
