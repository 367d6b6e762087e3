export { databaseSettings, flag, HOST, LOG_LEVEL, recordKey } from './common-settings.js';
export { every, sparingly } from './every.js';
export { type Health, serveHealth } from './health.js';
export { type LogOutput, logOutput, type LostLog } from './log.js';
export { temporalSecurity, temporalSettings, type Tls, tlsOf, tlsSettings } from './tls.js';
export { startTraces, type Traces, type TraceSettings } from './traces.js';
export { start } from './start.js';
export { type SystemPrefix, systemPrefix } from './system-settings.js';
export { parseSettings, SettingsError, settingsProblems } from './settings.js';
