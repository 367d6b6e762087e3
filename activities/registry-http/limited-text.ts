/**
 * The body of an answer, read as it comes; undefined as soon as it is longer than `limit` bytes (unpacked), whatever
 * its Content-Length says. The rest is not read: the connection is closed.
 */
export async function limitedText(response: Response, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
