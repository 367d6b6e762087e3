import { dossierTypes } from '../../../workflows/types.js';
import { readmodelCommand } from './readmodel-command.js';

const { report, exitCode } = await readmodelCommand(process.argv.slice(2), process.env, dossierTypes);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
