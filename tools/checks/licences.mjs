// Every package that package-lock.json names is under a licence of the allow-list (part of `npm run check`).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';

/** SPDX names: permissive ones. Attribution alone (CC-BY) is for data, of which we have some. */
const allowed = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0'],
  ...['Unlicense', 'CC-BY-3.0', 'CC-BY-4.0'],
];

/**
 * Licences that are allowed to some packages alone. MPL-2.0, by file: tools that are run as they come, and are in nothing that
 * we give away. OFL-1.1: fonts, which may be given away with a program, not sold by themselves.
 */
const allowedTo = [
  { licence: 'MPL-2.0', names: /^(axe-core|lightningcss(-[a-z0-9-]+)?)$/, onlyDev: true },
  { licence: 'OFL-1.1', names: /^@fontsource\//, onlyDev: false },
];

/** Packages that name none in their package.json, and what the licence file within them says. */
const saidElsewhere = /** @type {Record<string, string>} */ ({ unionfs: 'Unlicense' });

/**
 * Whether an SPDX expression of names, `AND`, `OR` and brackets can be met by allowed licences alone.
 * @param {string} expression
 */
export function isAllowed(expression) {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const one = () => {
    if (words[0] !== '(') return allowed.includes(words.shift() ?? '');
    words.shift();
    const holds = any();
    return words.shift() === ')' && holds;
  };
  /** @returns {boolean} */
  const all = () => {
    let holds = one();
    while (words[0] === 'AND') (words.shift(), (holds = one() && holds));
    return holds;
  };
  /** @returns {boolean} */
  const any = () => {
    let holds = all();
    while (words[0] === 'OR') (words.shift(), (holds = all() || holds));
    return holds;
  };
  const holds = any();
  return holds && words.length === 0;
}

/**
 * @param {{ packages: Record<string, { license?: string, version?: string, link?: boolean, dev?: boolean }> }} lock
 * @returns {string[]} packages under another licence, or none
 */
export function strangers({ packages }) {
  return Object.entries(packages).flatMap(([path, { license, version, link, dev }]) => {
    if (path === '' || link) return [];
    const name = path.split('node_modules/').at(-1) ?? path;
    const said = license ?? saidElsewhere[name];
    const alone = allowedTo.some(
      (one) => one.licence === said && one.names.test(name) && (!one.onlyDev || dev === true),
    );
    return alone || (said !== undefined && isAllowed(said)) ? [] : [`${name} ${version}: ${said ?? 'no licence'}`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = strangers(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const stranger of found) console.error(stranger);
  process.exitCode = found.length === 0 ? 0 : 1;
}
