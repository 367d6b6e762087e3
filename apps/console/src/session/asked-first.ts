let asked: Promise<Response> | undefined;

/** Pages without a session: those for anybody, and the one that only closes its window. */
export const isForAnybody = /^\/(estimate|rules|signed-in)(\/|$)/.test(location.pathname);

/** Asks who is signed in, before the pages that need to know are there. */
export function askFirst(): void {
  if (isForAnybody) return;
  asked = fetch('/v1/session', { headers: { 'x-hoso': 'page' } });
  // A fault is reported to whoever uses the answer.
  asked.catch(() => undefined);
}

/** Whether somebody turned out to be signed in, as it was asked first. */
export const wasSignedIn = async (): Promise<boolean> => (await asked?.catch(() => undefined))?.ok ?? false;

/** `fetch` for the session: the first time it gives the answer that is on its way already. */
export function fetchSession(request: Request): Promise<Response> {
  const first = asked;
  asked = undefined;
  return first ?? fetch(request);
}
