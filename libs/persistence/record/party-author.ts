import type { RecordBatch } from '../../dossier/index.js';
import type { DossierCipher, PersonalFields } from '../personal/keys.js';

/** Among the personal fields of an event: the subject of a party who is its author. No field of ours begins so. */
const AUTHOR = '@author';

/** Only the parties themselves act online (an office states how something reached it): then the author is personal. */
export const isByParty = ({ channel, author }: Pick<RecordBatch, 'channel' | 'author'>): boolean =>
  channel === 'online' && author !== 'system';

/** The same value with one text in place of another, wherever it stands alone. */
const replaced = (value: unknown, before: string, after: string): unknown => {
  if (value === before) return after;
  if (Array.isArray(value)) return value.map((one) => replaced(one, before, after));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, before, after)]));
};

/** What of an event tells who its author is. */
export interface Authored {
  readonly author: string;
  readonly data: unknown;
  readonly personal: PersonalFields | undefined;
}

/** As it goes into the record: a reference stands for the party, whose subject is personal. */
export const withoutSubject = ({ author, data, personal }: Authored, cipher: DossierCipher): Authored => {
  const reference = cipher.reference(author);
  return { author: reference, data: replaced(data, author, reference), personal: { ...personal, [AUTHOR]: author } };
};

/** As it was, while its personal fields can be read; erased, the reference is all that there is. */
export const withSubject = ({ author: reference, data, personal }: Authored): Authored => {
  const { [AUTHOR]: author, ...fields } = personal ?? {};
  if (typeof author !== 'string') return { author: reference, data, personal };
  const more = Object.keys(fields).length > 0 ? fields : undefined;
  return { author, data: replaced(data, reference, author), personal: more };
};
