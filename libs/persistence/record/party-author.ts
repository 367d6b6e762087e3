import type { RecordBatch } from '../../dossier/index.js';
import type { DossierCipher, PersonalFields } from '../personal/keys.js';

/**
 * Key among an event's personal fields for the subject of a party who is its author. No other field begins like this.
 */
const AUTHOR = '@author';

/** Only the parties themselves act online (an office states how something reached it): then the author is personal. */
export const isByParty = ({ channel, author }: Pick<RecordBatch, 'channel' | 'author'>): boolean =>
  channel === 'online' && author !== 'system';

/** The same value with one text replaced by another, wherever it is a whole value. */
const replaced = (value: unknown, before: string, after: string): unknown => {
  if (value === before) return after;
  if (Array.isArray(value)) return value.map((one) => replaced(one, before, after));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, before, after)]));
};

/** The parts of an event that identify its author. */
export interface Authored {
  readonly author: string;
  readonly data: unknown;
  readonly personal: PersonalFields | undefined;
}

/** As it is recorded: a reference replaces the party's subject, which is personal. */
export const withoutSubject = ({ author, data, personal }: Authored, cipher: DossierCipher): Authored => {
  const reference = cipher.reference(author);
  return { author: reference, data: replaced(data, author, reference), personal: { ...personal, [AUTHOR]: author } };
};

/** As it was, while its personal fields can be read; after an erasure only the reference is left. */
export const withSubject = ({ author: reference, data, personal }: Authored): Authored => {
  const { [AUTHOR]: author, ...fields } = personal ?? {};
  if (typeof author !== 'string') return { author: reference, data, personal };
  const more = Object.keys(fields).length > 0 ? fields : undefined;
  return { author, data: replaced(data, reference, author), personal: more };
};
