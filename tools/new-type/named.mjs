import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { blocksOf, templates } from './page.mjs';

/** Why no type was made; nothing was written. */
export class NotMadeError extends Error {}

/** @typedef {{ name: string, constant: string, title: string, vi: string, prefix: string, template: import('./page.mjs').Template }} NewType */

/**
 * Under which names a new type is made.
 * @param {string} root of the checkout
 * @param {{ name: string, title?: string | undefined, vi?: string | undefined, prefix?: string | undefined, fuller?: boolean | undefined }} asked
 * @returns {NewType}
 * @throws {NotMadeError} for a name that exists, or that no folder, route, constant or number can have
 */
export function named(root, { name, title, vi, prefix, fuller = false }) {
  const template = fuller ? templates.fuller : templates.plain;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length < 3 || name.length > 40)
    throw new NotMadeError(`${name} is no name: 3 to 40 small letters and digits, parts joined by hyphens`);
  if (existsSync(join(root, 'workflows', name))) throw new NotMadeError(`workflows/${name} exists`);
  const constant = name.replaceAll(/-(.)/g, (_all, letter) => letter.toUpperCase());
  if (!isFree(root, template, constant))
    throw new NotMadeError(`${constant} is a word that the files of a type use themselves`);
  const words = name.replaceAll('-', ' ');
  const type = {
    ...{ name, constant, template },
    title: title ?? words.charAt(0).toUpperCase() + words.slice(1),
    vi: vi ?? `Thủ tục ${words}`,
    prefix: prefix ?? initialsOf(name),
  };
  if (!/^[\x20-\x7e’]{3,80}$/.test(type.title) || /['\\]/.test(type.title))
    throw new NotMadeError('--title: 3 to 80 letters without accents; ’ in place of an apostrophe');
  if (!/^[^'\\\p{C}]{3,80}$/u.test(type.vi) || !/[^\x20-\x7e]/.test(type.vi))
    throw new NotMadeError('--vi: 3 to 80 letters, with accents');
  if (!/^[A-Z]{2,8}$/.test(type.prefix)) throw new NotMadeError(`--prefix: 2 to 8 capitals, not ${type.prefix}`);
  const holder = holderOf(root, type.prefix);
  if (holder !== undefined) throw new NotMadeError(`--prefix: ${type.prefix} numbers the dossiers of ${holder}`);
  return type;
}

/** @param {string} name */
function initialsOf(name) {
  const parts = name.split('-');
  const initials = parts.length === 1 ? name.slice(0, 3) : parts.map((part) => part[0]).join('');
  return initials
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 8);
}

/** Whether a constant may have this name beside what the files import and declare. @param {string} root @param {import('./page.mjs').Template} template @param {string} constant */
function isFree(root, template, constant) {
  try {
    new Script(`'use strict'; const ${constant} = 1;`);
  } catch {
    return false;
  }
  if (constant === template.constant) return true;
  const used = new RegExp(String.raw`\b${constant}\b`);
  return !blocksOf(root, template).some(
    ({ kind, text }) => kind === 'ts' && used.test(text.replaceAll(/'[^']*'|\/\*\*.*\*\//g, '')),
  );
}

/** The type whose numbers begin so. @param {string} root @param {string} prefix */
function holderOf(root, prefix) {
  const definitions = readdirSync(join(root, 'workflows')).map((type) =>
    join(root, 'workflows', type, 'definition.ts'),
  );
  const found = definitions.find(
    (file) => existsSync(file) && readFileSync(file, 'utf8').includes(`prefix: '${prefix}'`),
  );
  return found?.split(/[\\/]/).at(-2);
}
