import { dossierTypes } from '../../../workflows/types.js';
import { recordCommand } from './record-command.js';

const { report, exitCode } = await recordCommand(process.argv.slice(2), process.env, dossierTypes);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
