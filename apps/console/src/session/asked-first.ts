/** Answers that are on their way, by what was asked for. */
const asked = new Map<string, Promise<Response>>();
const SESSION = '/v1/session';

/** Pages without a session: those for anybody, and the one that only closes its window. */
export const isForAnybody = /^\/(estimate|verify|rules|offices|figures|signed-in)(\/|$)/.test(location.pathname);

/** Asks before the pages are there that need the answer; a fault is reported to whoever uses it. */
export function askFirst(what: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const answer = fetch(what, { headers: { 'x-hoso': 'page', ...headers } });
  asked.set(what, answer);
  answer.catch(() => undefined);
  return answer;
}

/** Asks who is signed in; the answer is a copy, made before anybody else can have read it. */
export const askWhoFirst = (): Promise<Response> => askFirst(SESSION).then((answer) => answer.clone());

/** Whether somebody turned out to be signed in, as it was asked first. */
export const wasSignedIn = async (): Promise<boolean> =>
  (await asked.get(SESSION)?.catch(() => undefined))?.ok ?? false;

/** `fetch` for what is asked first: it gives, once, the answer that is on its way already. */
export function fetchFirst(request: Request): Promise<Response> {
  const what = request.url.slice(location.origin.length);
  const first = asked.get(what);
  asked.delete(what);
  return first ?? fetch(request);
}
