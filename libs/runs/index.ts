export {
  currentBuild,
  deploymentName,
  isCurrentBuild,
  leadWhenNobodyDoes,
  takeOver,
  type TakeOver,
} from './deployment.js';
export { OpeningByDossiers, type OpeningParts } from './opening-by-dossiers.js';
export { type Holder, Places, type ToOpen } from './places.js';
export { meaningOf, SUBMISSION, submitWithStart, Unanswered } from './submitting.js';
export { missingRuns, runningDossiersQuery } from './missing-runs.js';
export { follows, restartFromRecord, restartOutcomes, type RestartOutcome } from './restarting.js';
export { type BegunFor, type Look, RunningDossiers } from './running-dossiers.js';
export { failingDossiersQuery, type Stuck, type StuckReason, stuckDossiers, whyStuck } from './stuck.js';
export { type LawTelling, type LawTold, tellAll, tellNext } from './telling-law.js';
