export { type LogOutput, logOutput, type LostLog } from './log.js';
export { startTraces, type Traces, type TraceSettings } from './traces.js';
export { parseSettings, SettingsError, settingsProblems } from './settings.js';
