import { proxyActivities } from '@temporalio/workflow';
import type { DossierActivities } from '../../activities/dossiers/dossiers.activity.js';
import { dossiersOptions } from '../../activities/dossiers/options.js';
import type { FactEnvelope } from '../../libs/dossier/index.js';

const { tell: tellDossier } = proxyActivities<DossierActivities>({ ...dossiersOptions, summary: 'Another dossier' });

/**
 * Tells another dossier a fact; answered when its record has it. It counts once by its id, whatever becomes of it
 * there. A dossier without a run is begun from its record and told then.
 * @returns whether it was taken; a closed dossier, and one that is none, hear nothing
 */
export const tell = async (dossier: string, fact: FactEnvelope): Promise<boolean> =>
  (await tellDossier(dossier, fact)) === 'taken';
