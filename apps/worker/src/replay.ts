import { DefaultLogger, Runtime } from '@temporalio/worker';
import { replayCommand } from './replay-command.js';

Runtime.install({ logger: new DefaultLogger('WARN') });
const { report, exitCode } = await replayCommand(process.argv.slice(2), process.env);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCode;
