import 'reflect-metadata';
import { DatabaseAwayError, ExcessRightsError, UnmigratedError } from '../../../libs/persistence/index.js';
import { TemporalAwayError } from '../../../libs/temporal/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { ConfigurationError, parseConfig } from './config.js';
import { serve } from './serve.js';

try {
  await serve(parseConfig(process.env), dossierTypes);
} catch (error) {
  const told =
    error instanceof ConfigurationError ||
    error instanceof UnmigratedError ||
    error instanceof ExcessRightsError ||
    error instanceof DatabaseAwayError ||
    error instanceof TemporalAwayError;
  if (!told) throw error;
  process.stderr.write(`The API cannot start:\n${error.message}\n`);
  // What has been opened by then keeps the process from ending by itself.
  process.exit(error instanceof ConfigurationError ? 78 : 69);
}
