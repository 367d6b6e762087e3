/** Bytes that are not a document of the format that they claim to be; the message says why, in a few words. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** @throws UnreadableError unless it holds */
export function demand(holds: boolean, why: string): asserts holds {
  if (!holds) throw new UnreadableError(why);
}
