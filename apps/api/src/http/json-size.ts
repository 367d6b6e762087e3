const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENS = new Uint8Array(256);
const CLOSES = new Uint8Array(256);
for (const code of [0x5b, 0x7b]) OPENS[code] = 1;
for (const code of [0x5d, 0x7d]) CLOSES[code] = 1;

/** Size of the parsed value of a JSON text. */
export interface JsonSize {
  /** Levels of arrays and objects in each other. */
  readonly depth: number;
  /** Upper bound of the number of values: one, plus one for each opening bracket and each comma. */
  readonly nodes: number;
}

/** Position of the closing quote of the string that begins at this position. */
function endOfString(bytes: Buffer, start: number): number {
  let at = start + 1;
  for (let code = bytes[at]; code !== QUOTE && code !== undefined; code = bytes[at]) at += code === BACKSLASH ? 2 : 1;
  return at;
}

/**
 * Counts levels and values of a JSON text without creating them: cheaper than parsing, and stops at the first byte that
 * exceeds a limit. Invalid JSON gets some count; parsing refuses it.
 * @param limit counting stops as soon as one of the two is exceeded
 */
export function jsonSize(bytes: Buffer, limit: JsonSize): JsonSize {
  let level = 0;
  let depth = 0;
  let nodes = 1;
  for (let at = 0; at < bytes.length && depth <= limit.depth && nodes <= limit.nodes; at++) {
    const code = bytes[at] ?? 0;
    if (code === QUOTE) at = endOfString(bytes, at);
    else if (code === COMMA) nodes++;
    else if (OPENS[code] === 1) {
      nodes++;
      if (++level > depth) depth = level;
    } else if (CLOSES[code] === 1) level--;
  }
  return { depth, nodes };
}
