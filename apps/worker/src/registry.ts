import { registryCommand } from './registry-command.js';

const { report, exitCode } = await registryCommand(process.argv.slice(2), process.env);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
