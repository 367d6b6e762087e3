import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ports from '../../tools/start/stand-ins.json';
import { root } from './root.js';

/** A system outside for which the sandbox has a stand-in. */
export type RegistryName = keyof typeof ports;

/** Their usual ports. */
export const standIns = JSON.parse(
  readFileSync(join(root, 'tools', 'start', 'stand-ins.json'), 'utf8'),
) as typeof ports;

export const registryNames = Object.keys(standIns) as readonly RegistryName[];

/** How the settings of one begin: `INSURANCE_RECORDS`. */
export const prefixOf = (name: RegistryName): string => name.toUpperCase().replaceAll('-', '_');
