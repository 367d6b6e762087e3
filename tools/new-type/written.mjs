import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NotMadeError } from './named.mjs';
import { blocksOf, renamed } from './page.mjs';

/** Adds lines to a file that registers types. @typedef {(text: string, lines: string[]) => string | undefined} Registers */

/** After the line that begins so. @param {string} text @param {RegExp} line @param {string[]} added */
function after(text, line, added) {
  const found = line.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return `${text.slice(0, end)}${added.join('\n')}\n${text.slice(end)}`;
}

/** What registers a type, and where in it; prettier makes it neat. @type {Record<string, Registers>} */
const registers = {
  'workflows/types.ts': (text, [imported = '', entry = '']) => {
    const listed = text.replace(
      /(new DossierTypes\(\[[^\]]*?),?(\s*\]\))/,
      (_all, list, end) => `${list}, ${entry}${end}`,
    );
    return listed === text ? undefined : after(listed, /(^import [^;]*;\n)+/m, [imported]);
  },
  'workflows/index.ts': (text, lines) => `${text}${lines.join('\n')}\n`,
  'apps/api/fixtures/stated-permissions.ts': (text, lines) =>
    after(text, /^export const statedTypes\b.*= \{\n/m, lines),
  'workflows/who-must-act.spec.ts': (text, lines) => {
    const stated = after(text, /^const mustAct\b.*= \{\n/m, lines.slice(0, -1));
    return stated === undefined ? undefined : after(stated, /^const last\b.*= \{\n/m, lines.slice(-1));
  },
};

/**
 * Writes the files of a new type and what registers it; nothing, when a file that registers types is not as it is known.
 * @param {string} root of the checkout
 * @param {import('./named.mjs').NewType} type
 * @returns {string[]} paths of what was written
 * @throws {NotMadeError}
 */
export function written(root, type) {
  const files = blocksOf(root, type.template).map(({ path: shown, kind, text: block }) => {
    const path = renamed(shown, type);
    const text = renamed(block, type);
    if (kind === 'ts') return { path, text };
    const lines = text.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []));
    const changed = registers[path]?.(readFileSync(join(root, path), 'utf8'), lines);
    if (changed === undefined) throw new NotMadeError(`${path} is not as it was: no place for ${lines[0]}`);
    return { path, text: changed };
  });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(({ path }) => path);
}
