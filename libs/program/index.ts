export { type LogOutput, logOutput, type LostLog } from './log.js';
export { parseSettings, SettingsError, settingsProblems } from './settings.js';
