// `npm run sandbox`: where the system that `npm start` started here is, and who one can be in it; `-- --json` for scripts.
import { runningSettings } from './running.mjs';
import { prepared, say } from './setup/prepare.mjs';

await prepared(async () => {
  const { build } = await import('./build.mjs');
  const { linesOf, sandboxOf } = await import('./start/summary.mjs');
  const settings = runningSettings();
  if (settings['HOSO_API_URL'] === undefined) throw new Error('nothing was started here yet: npm start');
  if (!(await build(say))) throw new Error('the build failed');
  const sandbox = await sandboxOf(settings);
  const json = process.argv.includes('--json');
  process.stdout.write(`${json ? JSON.stringify(sandbox) : linesOf(sandbox).join('\n')}\n`);
  const up = await fetch(`${settings['HOSO_API_URL']}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!up) say('The API does not answer: npm start starts it again.');
  return 0;
});
