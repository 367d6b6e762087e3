import { z } from 'zod';
import type { CivilDate } from '../calendar/index.js';
import { civilDay } from './civil-day.js';
import type { AnyDossierType } from './definition.js';
import { orUnknown } from './refusal.js';
import { says } from './shape.js';
import type { DossierState } from './state.js';
import { oneOf, type Text } from './text.js';

/** What a search field may hold, by its kind: a civil day as `YYYY-MM-DD`, a number in the unit of its field. */
export interface SearchValues {
  readonly text: string;
  readonly code: string;
  readonly day: CivilDate;
  readonly number: number;
  readonly flag: boolean;
}
export type SearchKind = keyof SearchValues;
export type SearchValue = SearchValues[SearchKind];

interface SearchFieldOf<S, K extends SearchKind> {
  readonly kind: K;
  readonly title: Text;
  /** Of a number: what is counted. */
  readonly unit?: Text;
  /** Title of each code; without them any code is allowed. */
  readonly labels?: K extends 'code' ? Readonly<Record<string, Text>> : never;
  /** Stands on the lines of lists, too. */
  readonly column?: true;
  /** Of a flag: where it holds, its title is a mark on the lines of lists. */
  readonly mark?: K extends 'flag' ? true : never;
  /** Lists can be ordered by it. Texts cannot: how they are ordered depends on the language. */
  readonly sortable?: K extends 'text' ? never : true;
  /**
   * Personal: derived from the whole state and erased with it. Only those who may read personal data can search by it,
   * and each search is logged. All other fields are derived from what is shown openly, so that nothing personal can get
   * into them. Like the name in the list it is stored unencrypted in the read model: it must not name a person or lead
   * to them.
   */
  readonly personal?: true;
  /**
   * Of a personal code that leads to a person, such as a telephone number: the read model holds only its keyed digest.
   * Dossiers are found by the whole value alone, and no list shows it or is ordered by it.
   */
  readonly sealed?: K extends 'code' ? true : never;
  /** Undefined while it is not known. */
  of(dossier: DossierState<S>): SearchValues[K] | undefined;
}

/** A field by which lists of a type's dossiers are filtered and ordered, derived from the state alone. */
export type SearchField<S> = { [K in SearchKind]: SearchFieldOf<S, K> }[SearchKind];

/** The search fields of a dossier, by name; unknown values are left out. */
export type SearchRow = Readonly<Record<string, SearchValue>>;

/** Names of search fields, as used in URLs and in indexes. */
const fieldName = /^[a-z][a-zA-Z0-9]{0,39}$/;

const code = z.string().regex(/^[\w.:-]{1,60}$/, says({ en: 'A code', vi: 'Phải là mã' }));
const codeOf = (labels: Readonly<Record<string, Text>> | undefined): z.ZodType<string> => {
  if (labels === undefined) return code;
  const names = Object.keys(labels);
  return z.string().refine((name) => names.includes(name), says(oneOf(names)));
};

/** Value of a search field. */
export const searchSchema = ({
  kind,
  labels,
}: Pick<SearchField<unknown>, 'kind' | 'labels'>): z.ZodType<SearchValue> => {
  switch (kind) {
    case 'day':
      return civilDay;
    case 'number':
      return z.number().finite();
    case 'flag':
      return z.boolean();
    case 'code':
      return codeOf(labels);
    case 'text':
      return z.string().min(1).max(200);
  }
};

/** Who may see a search field, and how it stands in the read model. */
type Kept = 'openly' | 'personal' | 'sealed';

const keptAs = ({ personal, sealed }: SearchField<unknown>): Kept =>
  sealed === true ? 'sealed' : personal === true ? 'personal' : 'openly';

const rowOf = (type: AnyDossierType, dossier: DossierState<unknown>, kept: Kept): SearchRow =>
  Object.fromEntries(
    Object.entries(type.search ?? {}).flatMap(([name, field]) => {
      if (keptAs(field) !== kept) return [];
      const value = orUnknown(() => field.of(dossier));
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Search fields without anything personal. @param open the state as it is shown openly */
export const openFields = (type: AnyDossierType, open: DossierState<unknown>): SearchRow => rowOf(type, open, 'openly');

/** Personal search fields. */
export const personalFields = (type: AnyDossierType, dossier: DossierState<unknown>): SearchRow =>
  rowOf(type, dossier, 'personal');

/** Search fields that lead to a person: only their digests may be stored. */
export const sealedFields = (type: AnyDossierType, dossier: DossierState<unknown>): SearchRow =>
  rowOf(type, dossier, 'sealed');

/**
 * Faults in the search fields of a dossier: names that cannot be used in a URL, values of another kind, a sealed field
 * that is shown.
 */
export const searchFaults = (type: AnyDossierType, row: SearchRow): readonly string[] =>
  Object.entries(type.search ?? {}).flatMap(([name, field]) => {
    const value = row[name];
    const wrong = value !== undefined && !searchSchema(field).safeParse(value).success;
    const { personal, sealed, column, sortable } = field;
    const open = sealed === true && (personal !== true || column === true || sortable === true);
    return [
      ...(open ? [`search ${name}: sealed, so personal and in no list`] : []),
      ...(fieldName.test(name) ? [] : [`search ${name}: not a name`]),
      ...(wrong ? [`search ${name}: ${JSON.stringify(value)} is no ${field.kind}`] : []),
    ];
  });
