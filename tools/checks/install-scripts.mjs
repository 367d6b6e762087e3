// Every package with an install script is allowed or denied by name in package.json (`allowScripts`), so that none runs
// that nobody looked at, and npm asks nobody. Part of `npm run check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';

/**
 * @param {{ packages: Record<string, { hasInstallScript?: boolean }> }} lock
 * @param {Record<string, boolean>} decided
 * @returns {string[]} packages about whose scripts nobody decided, and decisions about scripts that there are not
 */
export function undecided({ packages }, decided) {
  const scripted = new Set(
    Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.split('node_modules/').at(-1) ?? path] : [],
    ),
  );
  return [
    ...[...scripted]
      .filter((name) => !Object.hasOwn(decided, name))
      .map((name) => `${name}: neither allowed nor denied`),
    ...Object.keys(decided).flatMap((name) => (scripted.has(name) ? [] : [`${name}: has no install script`])),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const found = undecided(read('package-lock.json'), read('package.json').allowScripts);
  for (const one of found) console.error(one);
  process.exitCode = found.length === 0 ? 0 : 1;
}
