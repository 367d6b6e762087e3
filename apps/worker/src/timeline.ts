import { timelineCommand } from './timeline-command.js';

const { report, exitCode } = await timelineCommand(process.argv.slice(2), process.env);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
