import 'reflect-metadata';
import { DatabaseAwayError, ExcessRightsError, UnmigratedError } from '../../../libs/persistence/index.js';
import { start } from '../../../libs/program/index.js';
import { TemporalAwayError } from '../../../libs/temporal/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { parseConfig } from './config.js';
import { serve } from './serve.js';

await start('The API', [UnmigratedError, ExcessRightsError, DatabaseAwayError, TemporalAwayError], () =>
  serve(parseConfig(process.env), dossierTypes),
);
