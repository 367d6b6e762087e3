import { type LawData, assembleLawData } from '../law-data.js';
import { policyError } from '../framework/errors.js';
import { isRetired } from '../choices.js';
import type { AboutVersion } from './about.js';
import { version1 } from './version-1/index.js';
import { version2 } from './version-2/index.js';

/**
 * A published version before its tables are laid out. `choices` names the switches that it moves or adds; the others
 * stand where the version before it left them.
 */
export interface LawDataVersion extends Pick<LawData, 'version' | 'rates' | 'calendar'> {
  readonly choices: Readonly<Record<string, unknown>>;
  /** Of versions in the code; none while one is only tried out. */
  readonly about?: AboutVersion;
}

/** Every version ever published, by number less one. A published version is never edited: add the next one. */
const VERSIONS: LawDataVersion[] = [version1, version2];

/** Number of the newest version: what a new dossier is pinned to. */
export let latestLawVersion = VERSIONS.length;

/**
 * Publishes the next version in this program, for as long as it runs: what a version would do is tried out on real
 * dossiers before it is written down in VERSIONS, from where every program knows it.
 * @throws PolicyError UNKNOWN_LAW_DATA when it is not the next one
 */
export function publishLawData(published: LawDataVersion): void {
  if (published.version !== latestLawVersion + 1)
    throw policyError('UNKNOWN_LAW_DATA', 'version', { version: String(published.version) });
  VERSIONS.push(published);
  latestLawVersion = VERSIONS.length;
}

const assembled = new Map<number, LawData>();

/** The immutable law data of a version, the same object each time. Throws `UNKNOWN_LAW_DATA` for a number not published. */
export function lawData(version: number = latestLawVersion): LawData {
  const known = assembled.get(version);
  if (known) return known;
  const published = VERSIONS[version - 1];
  if (!published) throw policyError('UNKNOWN_LAW_DATA', 'version', { version: String(version) });
  const law = assembleLawData(published, standingIn(version));
  assembled.set(version, law);
  return law;
}

/** Who published a version, when and why; undefined for one that is only tried out, or unknown. */
export const aboutLawVersion = (version: number): AboutVersion | undefined => VERSIONS[version - 1]?.about;

/** Where the switches stood when a version was published: what it writes, else the nearest version before it. */
export const publishedChoices = (version: number): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...VERSIONS.slice(0, version).map(({ choices }) => choices)) as Record<string, unknown>;

/**
 * Where the switches stand in a version now: {@link publishedChoices}; a switch that came later stands where the first
 * version that knows it put it. Our own reading of today never moves a version that is out.
 */
function standingIn(version: number): Record<string, unknown> {
  const later = VERSIONS.slice(version).reverse();
  const all = Object.assign({}, ...later.map(({ choices }) => choices), publishedChoices(version)) as object;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !isRetired(key)));
}
