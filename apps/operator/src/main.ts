import { dossierTypes } from '../../../workflows/types.js';
import { hoso } from './cli.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const { printed, complaint, exitCode } = await hoso({
  args: process.argv.slice(2),
  env: process.env,
  types: dossierTypes,
  interactive: process.stdin.isTTY,
  say,
});
if (printed !== '') process.stdout.write(`${printed}\n`);
if (complaint !== '') say(complaint);
process.exitCode = exitCode;
