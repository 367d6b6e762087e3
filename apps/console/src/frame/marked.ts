/** A text in three parts: what it shares with another at its beginning, what differs, what it shares at its end. */
export type Marked = readonly [before: string, differs: string, after: string];

const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)/);

/** Where a text differs from another, by whole words. */
export function marked(text: string, other: string): Marked {
  const [its, theirs] = [wordsOf(text), wordsOf(other)];
  const most = Math.min(its.length, theirs.length);
  let first = 0;
  while (first < most && its[first] === theirs[first]) first += 1;
  let last = 0;
  while (last < most - first && its.at(-1 - last) === theirs.at(-1 - last)) last += 1;
  const end = its.length - last;
  return [its.slice(0, first).join(''), its.slice(first, end).join(''), its.slice(end).join('')];
}
