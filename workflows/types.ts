import { DossierTypes, registered } from '../libs/dossier/index.js';
import { jobCounselling } from './job-counselling/definition.js';
import { unemploymentClaim } from './unemployment-claim/definition.js';

/** The dossier types of the product: one line registers a kind of procedure, and everything in apps/ derives from it. */
export const dossierTypes = new DossierTypes([registered(jobCounselling), registered(unemploymentClaim)]);
