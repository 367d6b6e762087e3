/** What stands at a path of a row, `vnd/0`. */
export function valueAt(row: unknown, path: string): unknown {
  let found = row;
  for (const key of path.split('/')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** A single value as text; nothing for what is none. */
export const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
