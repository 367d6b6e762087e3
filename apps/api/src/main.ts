import 'reflect-metadata';
import { dossierTypes } from '../../../workflows/types.js';
import { ConfigurationError, parseConfig } from './config.js';
import { serve } from './serve.js';

try {
  await serve(parseConfig(process.env), dossierTypes);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`The API cannot start:\n${error.message}\n`);
  process.exitCode = 78;
}
