import type { CivilDate } from '../calendar/index.js';
import type { Text } from '../dossier/index.js';
import { banks } from './data/banks.js';
import { offices } from './data/index.js';

/** What stands in a list of codes. */
export interface LookupEntry {
  readonly code: string;
  readonly title: Text;
  /** What it was called before, or what was merged into it: it is found by these as well. */
  readonly former: readonly Text[];
  /** Its last day; null while it goes on. */
  readonly until: CivilDate | null;
}

const officesOn = (on: CivilDate): readonly LookupEntry[] =>
  offices.officesOn(on).map(({ code, name, until }) => {
    const codes = [code, ...offices.mergedInto(code, on)];
    const names = offices.all.filter((one) => codes.includes(one.code)).map((one) => one.name);
    const former = names.filter(({ vi }, at) => vi !== name.vi && names.findIndex((other) => other.vi === vi) === at);
    return { code, title: name, former, until: until ?? null };
  });

const lists = {
  offices: officesOn,
  banks: (): readonly LookupEntry[] => banks.map(({ code, name }) => ({ code, title: name, former: [], until: null })),
} as const;

/** What a bank is called. */
export const bankName = (code: string): Text | undefined => banks.find((bank) => bank.code === code)?.name;

/** Lists of codes from which forms let people choose. */
export type LookupName = keyof typeof lists;
/** Their names. */
export const lookupNames = Object.keys(lists) as readonly LookupName[];

/** Mark of a field whose code is looked up: pages find it by name. Goes into the schema's `meta`. */
export const lookedUpIn = (name: LookupName) => ({ 'x-lookup': name });

/** Small letters without accents: what is typed in a hurry finds what is written with care. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/giu, 'd').toLowerCase();
const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Entries of a list by what somebody types: each word begins a word of code, title or a former title, in either language.
 * Those that are called so today come before those that were called so once. Without words all, in the order of the list.
 */
export const lookUp = (name: LookupName, on: CivilDate, typed = ''): readonly LookupEntry[] => {
  const all = lists[name](on);
  const sought = wordsOf(typed);
  if (sought.length === 0) return all;
  const has = (texts: readonly string[]): boolean => {
    const words = texts.flatMap(wordsOf);
    return sought.every((one) => words.some((word) => word.startsWith(one)));
  };
  const today = ({ code, title }: LookupEntry) => has([code, title.vi, title.en]);
  const once = ({ code, title, former }: LookupEntry) =>
    has([code, title.vi, title.en, ...former.flatMap(({ vi, en }) => [vi, en])]);
  return [...all.filter(today), ...all.filter((entry) => !today(entry) && once(entry))];
};
