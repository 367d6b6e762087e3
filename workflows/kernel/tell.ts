import { proxyActivities } from '@temporalio/workflow';
import type { DossierActivities } from '../../activities/dossiers/dossiers.activity.js';
import { dossiersOptions } from '../../activities/dossiers/options.js';
import type { FactEnvelope } from '../../libs/dossier/index.js';

const { tell: tellDossier } = proxyActivities<DossierActivities>({ ...dossiersOptions, summary: 'Another dossier' });

/**
 * Tells another dossier a fact; resolves when that dossier's record has it. Idempotent by the fact's id. A dossier
 * without a run is begun from its record and told then.
 * @returns whether it was accepted; false for a closed dossier and for one that does not exist
 */
export const tell = async (dossier: string, fact: FactEnvelope): Promise<boolean> =>
  (await tellDossier(dossier, fact)) === 'taken';
