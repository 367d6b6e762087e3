/** A registry's admin routes in the hands of a test or of the player. */
export interface RegistryAnswer {
  readonly status: number;
  /** Null when the answer has no body. */
  readonly body: unknown;
}

/** Any request to a registry, with the admin token. */
export async function askRegistry(url: string, token: string, method: string, body?: object): Promise<RegistryAnswer> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}
