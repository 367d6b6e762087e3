export { type Question, questionsTo } from './asking.js';
export { beside } from './beside.js';
export { LiveDossier } from './live-dossier.js';
export { dossierWorkflow, type Renewals } from './run.js';
export { tell } from './tell.js';
export { tellerOf } from './teller.js';
