// The systems outside for which the sandbox has stand-ins (apps/registries), with their usual ports.
import { readFileSync } from 'node:fs';

/** @import ports from './stand-ins.json' */
/** @typedef {keyof typeof ports} RegistryName */

/** @type {typeof ports} */
export const standIns = JSON.parse(readFileSync(new URL('stand-ins.json', import.meta.url), 'utf8'));

/** Their names, in the order in which they start. */
export const registries = /** @type {RegistryName[]} */ (Object.keys(standIns));

/** How the settings of one begin: `INSURANCE_RECORDS`. @param {string} name */
export const prefixOf = (name) => name.toUpperCase().replaceAll('-', '_');
