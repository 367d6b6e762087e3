import 'reflect-metadata';
import { DossierTypes } from '../../../libs/dossier/index.js';
import { ConfigurationError, parseConfig } from './config.js';
import { serve } from './serve.js';

try {
  await serve(parseConfig(process.env), new DossierTypes([]));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`The API cannot start:\n${error.message}\n`);
  process.exitCode = 78;
}
