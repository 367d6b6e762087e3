import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the page on adding a type: the whole of it (`ts`), or lines that are added to one (`diff`). @typedef {{ path: string, kind: string, text: string }} Block */

/**
 * The files that docs/adding-a-dossier-type.md shows, under the name that it gives the type.
 * @param {string} root of the checkout
 * @returns {Block[]}
 */
export function blocksOf(root) {
  const page = readFileSync(join(root, 'docs', 'adding-a-dossier-type.md'), 'utf8');
  return [...page.matchAll(/\*\*`([^`]+)`\*\*\n+```(ts|diff)\n([\s\S]*?)```/g)].map(
    ([, path = '', kind = '', text = '']) => ({ path, kind, text }),
  );
}

/** What the page calls the type's definition. */
export const ownConstant = 'readingRoomCard';

/** Words of the page, and which of a new type's stand in their place. */
const words = /** @type {const} */ ([
  ['reading-room-card', 'name'],
  [ownConstant, 'constant'],
  ['Reading-room card', 'title'],
  ['Thẻ phòng đọc', 'vi'],
  ['TPD', 'prefix'],
]);

/** A text of the page as it is for a new type. @param {string} text @param {import('./named.mjs').NewType} type */
export function renamed(text, type) {
  const of = new Map(words.map(([word, field]) => [/** @type {string} */ (word), type[field]]));
  const any = new RegExp(words.map(([word]) => word).join('|'), 'g');
  return text.replaceAll(any, (word) => of.get(word) ?? word);
}
