export {
  currentBuild,
  deploymentName,
  isCurrentBuild,
  leadWhenNobodyDoes,
  takeOver,
  type TakeOver,
} from './deployment.js';
export { missingRuns, runningDossiersQuery } from './missing-runs.js';
export { type Look, RunningDossiers } from './running-dossiers.js';
export { failingDossiersQuery, type Stuck, type StuckReason, stuckDossiers } from './stuck.js';
