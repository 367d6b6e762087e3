import { pageAt, startOf } from './pages.js';
import { askFirst, askWhoFirst, isForAnybody } from './session/asked-first.js';
import { chosenLanguage, type Language } from './words/chosen.js';

/** Who is signed in, as far as it is needed before the pages are there. */
interface Known {
  readonly acting: string;
  readonly standings: readonly { readonly id: string; readonly role: string }[];
  readonly preferences: { readonly language: Language | null };
}

/** The first page of one's own dossiers, as it is asked for. */
const ownDossiers = '/v1/my/dossiers?names=true&limit=50';

/** Asks who is signed in, and for what their page needs, while the frame of all pages is still on its way. */
export async function askAhead(): Promise<void> {
  if (isForAnybody) return;
  const session = await askWhoFirst().catch(() => undefined);
  if (session?.ok !== true) return;
  const { acting, standings, preferences } = (await session.json()) as Known;
  const role = standings.find(({ id }) => id === acting)?.role;
  const { pathname } = location;
  // Whoever shows the page is told when it does not come.
  pageAt(pathname, role)?.().catch(() => undefined);
  const begins = startOf(role);
  if ((begins === '/me' || begins === '/employer') && (pathname === '/' || pathname === begins))
    void askFirst(ownDossiers, {
      'accept-language': preferences.language ?? chosenLanguage(),
      standing: acting,
      purpose: 'view%3Aown',
    });
}
