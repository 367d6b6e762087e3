// `npm start`: the whole system on this machine, and one dossier played on it. The flags: `npm start -- --help`.
import { prepared, say } from './setup/prepare.mjs';

const args = process.argv.slice(2);
await prepared(
  async () => {
    const { startEverything } = await import('./start/everything.mjs');
    return startEverything(args, say);
  },
  (error) => {
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ passed: false, error })}\n`);
  },
);
