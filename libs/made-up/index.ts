import { DossierTypes, registered } from '../dossier/index.js';
import { workplaceInspection } from './inspection.js';
import { agencyTold, orderDefinition } from './inspection-order.js';
import { siteVisit } from './visit.js';

export { allReported, happened, type InspectionState, needsFollowUps } from './inspection-events.js';
export { visitHappened, type VisitState } from './visit.js';
export { agencyTold, orderDefinition, siteVisit, workplaceInspection };
/** Both, as programs know the types that they are given. */
export const madeUpTypes = new DossierTypes([registered(workplaceInspection), registered(siteVisit)]);
