type Data = Readonly<Record<string, unknown>>;

/**
 * Replaces a personal word in the open part of an event and in the read model: a change in somebody's life may be a job
 * or a detention. It is also the name under which the words are kept in the personal part, by their places.
 */
export const UNDISCLOSED = 'undisclosed';

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data with another value at a place, `change/kind`; as they are where there is no such place. */
const withValue = (data: Data, [name = '', ...rest]: readonly string[], value: unknown): Data => {
  const inner = data[name];
  if (rest.length === 0) return inner === undefined ? data : { ...data, [name]: value };
  return isData(inner) ? { ...data, [name]: withValue(inner, rest, value) } : data;
};

const valueAt = (data: Data, place: string): unknown =>
  place.split('/').reduce<unknown>((inner, name) => (isData(inner) ? inner[name] : undefined), data);

/**
 * The data of an event with personal words moved from these places to `undisclosed`, which is kept with the event's
 * personal fields.
 */
export const concealed = (data: Data, places: readonly string[] = [], words: readonly string[] = []): Data => {
  const found = places.flatMap((place) => {
    const value = valueAt(data, place);
    return typeof value === 'string' && words.includes(value) ? [[place, value] as const] : [];
  });
  if (found.length === 0) return data;
  const open = found.reduce((kept, [place]) => withValue(kept, place.split('/'), UNDISCLOSED), data);
  return { ...open, [UNDISCLOSED]: Object.fromEntries(found) };
};

/** The data as they were told; after an erasure `undisclosed` is all that is known. */
export const disclosed = (data: Data): Data => {
  const { [UNDISCLOSED]: words, ...open } = data;
  if (!isData(words)) return data;
  return Object.entries(words).reduce((told, [place, word]) => withValue(told, place.split('/'), word), open as Data);
};

/** A state, or part of one, as it may be shown to whoever is not to know these words. */
export const undisclosedIn = (value: unknown, words: readonly string[]): unknown => {
  if (typeof value === 'string') return words.includes(value) ? UNDISCLOSED : value;
  if (Array.isArray(value)) return value.map((inner) => undisclosedIn(inner, words));
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, undisclosedIn(inner, words)]));
};
