// The Temporal workflows of the product, under the names of their dossier types.
export { jobCounsellingWorkflow as 'job-counselling' } from './job-counselling/procedure.js';
export { unemploymentClaimWorkflow as 'unemployment-claim' } from './unemployment-claim/procedure.js';
