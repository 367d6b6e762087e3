export { LiveDossier } from './live-dossier.js';
export { dossierWorkflow, type Procedure } from './run.js';
