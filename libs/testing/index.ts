// What system tests, end-to-end tests and benchmarks use: they see the product from outside.
export { checkRecord, type CommandOutcome, runCommand, wholeRecord } from './commands.js';
export { emptyDatabase, freshDatabase, type TestDatabase } from './databases.js';
export { freshNamespace } from './namespaces.js';
export { paper } from './papers.js';
export { freePort } from './ports.js';
export { nodeOptions, startProgram, type ProgramName, type RunningProgram, type StartOptions } from './programs.js';
export { type FaultReport, freshRegistries, type Registries, type RegistryName } from './registries.js';
export { testServers, type TestServers } from './servers.js';
export { startTemporalUi, type TemporalUi } from './temporal-ui.js';
export { findInDatabase, type Finding } from './temporal-dump.js';
export { startSystem, type TestSystem } from './system.js';
export { startWhole, type WholeSystem } from './whole.js';
export { Stage, type PlayedStep } from './play/stage.js';
export { Api, expectSuccess, UnexpectedAnswer, type Answer, type ShownDossier } from './play/api.js';
export { ClaimInPlay, type ClaimPerson } from './play/claim-person.js';
export { plant, type Worker } from './play/planted.js';
export { worker as usualWorker } from './play/unemployment-claim.js';
export type { Rehearsal, Story } from './play/story.js';
