export { workplaceInspection } from './inspection.js';
export { allReported, happened, type InspectionState, needsFollowUps } from './inspection-events.js';
export { siteVisit, visitHappened, type VisitState } from './visit.js';
