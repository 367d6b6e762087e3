import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a page: the whole of it (`ts`), or lines that are added to one (`diff`). @typedef {{ path: string, kind: string, text: string }} Block */

/**
 * A page that is a template, and what it calls its type.
 * @typedef {{ page: string, name: string, constant: string, title: string, vi: string, prefix: string }} Template
 */

/** @type {Template} */
const plain = {
  ...{ page: 'adding-a-dossier-type.md', name: 'reading-room-card', constant: 'readingRoomCard' },
  ...{ title: 'Reading-room card', vi: 'Thẻ phòng đọc', prefix: 'TPD' },
};

/** With an examined paper, something that is told, and a letter. @type {Template} */
const fuller = {
  ...{ page: 'a-fuller-dossier-type.md', name: 'stall-permit', constant: 'stallPermit' },
  ...{ title: 'Stall permit', vi: 'Giấy phép sạp chợ', prefix: 'GPSC' },
};

export const templates = { plain, fuller };

/**
 * The files that a page shows, under the name that it gives the type.
 * @param {string} root of the checkout
 * @param {Template} template
 * @returns {Block[]}
 */
export function blocksOf(root, { page }) {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/\*\*`([^`]+)`\*\*\n+```(ts|diff)\n([\s\S]*?)```/g)].map(
    ([, path = '', kind = '', text = '']) => ({ path, kind, text }),
  );
}

/** A text of a page as it is for a new type. @param {string} text @param {import('./named.mjs').NewType} type */
export function renamed(text, type) {
  const { template } = type;
  const fields = /** @type {const} */ (['name', 'constant', 'title', 'vi', 'prefix']);
  const of = new Map(fields.map((field) => [template[field], type[field]]));
  return text.replaceAll(new RegExp([...of.keys()].join('|'), 'g'), (word) => of.get(word) ?? word);
}
