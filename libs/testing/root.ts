import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout's root, whether this file runs from its source or from dist. */
export const root = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above libs/testing');
  return findRoot(parent);
}
