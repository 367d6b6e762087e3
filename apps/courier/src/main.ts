import { DatabaseAwayError, ExcessRightsError, UnmigratedError } from '../../../libs/persistence/index.js';
import { start } from '../../../libs/program/index.js';
import { parseConfig } from './config.js';
import { serve } from './serve.js';

await start('The courier', [UnmigratedError, ExcessRightsError, DatabaseAwayError], () =>
  serve(parseConfig(process.env)),
);
