// `npm start`: the whole system on this machine, and one dossier played on it. The flags: `npm start -- --help`.
import { prepared, say } from './setup/prepare.mjs';

await prepared(async () => {
  const { startEverything } = await import('./start/everything.mjs');
  return startEverything(process.argv.slice(2), say);
});
