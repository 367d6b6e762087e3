import { DatabaseAwayError, ExcessRightsError, UnmigratedError } from '../../../libs/persistence/index.js';
import { SettingsError } from '../../../libs/program/index.js';
import { parseConfig } from './config.js';
import { serve } from './serve.js';

try {
  await serve(parseConfig(process.env));
} catch (error) {
  const told =
    error instanceof SettingsError ||
    error instanceof UnmigratedError ||
    error instanceof ExcessRightsError ||
    error instanceof DatabaseAwayError;
  if (!told) throw error;
  process.stderr.write(`The courier cannot start:\n${error.message}\n`);
  process.exit(error instanceof SettingsError ? 78 : 69);
}
