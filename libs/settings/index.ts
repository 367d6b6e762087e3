export { parseSettings, SettingsError, settingsProblems } from './settings.js';
