import { dossierTypes } from '../../../workflows/types.js';
import { lawCommand } from './law-command.js';

const { report, exitCode } = await lawCommand(process.argv.slice(2), process.env, dossierTypes);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
