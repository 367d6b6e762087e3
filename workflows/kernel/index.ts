export { LiveDossier } from './live-dossier.js';
export { dossierWorkflow } from './run.js';
