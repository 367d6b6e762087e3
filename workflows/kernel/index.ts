export { type Question, questionsTo } from './asking.js';
export { LiveDossier } from './live-dossier.js';
export { dossierWorkflow, type Renewals } from './run.js';
export { tell } from './tell.js';
export { Teller } from './teller.js';
