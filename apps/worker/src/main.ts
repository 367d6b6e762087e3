import { DatabaseAwayError, ExcessRightsError, UnmigratedError } from '../../../libs/persistence/index.js';
import { start } from '../../../libs/program/index.js';
import { TemporalAwayError } from '../../../libs/temporal/index.js';
import { parseConfig } from './config.js';
import { serve } from './serve.js';

await start('The worker', [UnmigratedError, ExcessRightsError, DatabaseAwayError, TemporalAwayError], () =>
  serve(parseConfig(process.env)),
);
