import { officesOf } from '../offices.js';
import { version1 } from './version-1.js';

/**
 * Every version ever published, the newest last. A new version never drops a row, because dossiers may name its office.
 */
export const officeVersions = [version1] as const;

/** The offices of the newest version. */
export const offices = officesOf(officeVersions.at(-1));

/** Number of the newest version. */
export const officesVersion = officeVersions.length;
