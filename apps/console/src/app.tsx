import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  RouterProvider,
} from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from './api/problem.js';
import { DossierByStanding } from './dossier/by-standing.js';
import { Frame } from './frame/frame.js';
import { keepFocus } from './frame/keep-focus.js';
import { BrokenPage, NoPage, Nowhere } from './frame/no-page.js';
import { Start } from './frame/start.js';
import { Loading } from './frame/states.js';
import { addressOf } from './list/query.js';
import { actsAddress } from './office/acts-address.js';
import { pageAt, pages } from './pages.js';
import { isForAnybody, wasSignedIn } from './session/asked-first.js';
import { SessionProvider } from './session/session.js';
import { SignedInPage, SignInPage } from './session/sign-in-page.js';
import { statsAddress } from './stats/address.js';
import { LanguageProvider } from './words/language.js';

/** The draft that is open in a form, and the step of a form in steps, so that Back goes one step back. */
const draftOf = ({ draft, step }: Record<string, unknown>): { draft?: string; step?: number } => ({
  ...(typeof draft === 'string' && /^[0-9a-f-]{36}$/.test(draft) && { draft }),
  ...(typeof step === 'number' && Number.isInteger(step) && step > 0 && { step }),
});

const root = createRootRoute({ component: Frame });
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Start,
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- signed in already
    throw redirect({ to: '/' });
  },
});
const list = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$view',
  validateSearch: addressOf,
  component: lazyRouteComponent(pages['/tasks/$view'], 'WorkListPage'),
});
const sign = createRoute({
  getParentRoute: () => root,
  path: '/sign',
  component: lazyRouteComponent(pages['/sign'], 'SignPage'),
});
const many = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$view/do/$command',
  component: lazyRouteComponent(pages['/tasks/$view/do/$command'], 'ManyPage'),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number',
  component: DossierByStanding,
});
const letter = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number/letters/$letter',
  component: lazyRouteComponent(pages['/dossiers/$number/letters/$letter'], 'LetterPage'),
});
const command = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number/do/$command',
  validateSearch: draftOf,
  component: lazyRouteComponent(pages['/dossiers/$number/do/$command'], 'CommandPage'),
});
const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(pages['/me'], 'ClaimantHome'),
});
const employer = createRoute({
  getParentRoute: () => root,
  path: '/employer',
  component: lazyRouteComponent(pages['/employer'], 'EmployerHome'),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(pages['/search'], 'SearchPage'),
});
const onDay = (search: Readonly<Record<string, unknown>>): { readonly on?: string } => {
  const { on } = actsAddress(search);
  return on === undefined ? {} : { on };
};
const cash = createRoute({
  getParentRoute: () => root,
  path: '/cash',
  component: lazyRouteComponent(pages['/cash'], 'CashPage'),
});
const cashDay = createRoute({
  getParentRoute: () => root,
  path: '/cash/day',
  validateSearch: onDay,
  component: lazyRouteComponent(pages['/cash/day'], 'CashDayPage'),
});
const payments = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  validateSearch: ({ waitingFor }: Record<string, unknown>): { readonly waitingFor?: string } =>
    typeof waitingFor === 'string' && /^[a-z-]{1,40}$/.test(waitingFor) ? { waitingFor } : {},
  component: lazyRouteComponent(pages['/payments'], 'PaymentsPage'),
});
const run = createRoute({
  getParentRoute: () => root,
  path: '/payments/day',
  validateSearch: onDay,
  component: lazyRouteComponent(pages['/payments/day'], 'RunPage'),
});
const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  component: lazyRouteComponent(pages['/office'], 'OfficePage'),
});
const facts = createRoute({
  getParentRoute: () => root,
  path: '/facts',
  component: lazyRouteComponent(pages['/facts'], 'FactsPage'),
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(pages['/inbox'], 'InboxPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(pages['/audit'], 'AuditPage'),
});
/** The version with which one is compared. */
const lawAddress = ({ from }: Record<string, unknown>): { from?: number } =>
  typeof from === 'number' && Number.isInteger(from) && from > 0 ? { from } : {};
const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  component: lazyRouteComponent(pages['/law'], 'LawPage'),
});
const lawVersion = createRoute({
  getParentRoute: () => root,
  path: '/law/$version',
  validateSearch: lawAddress,
  component: lazyRouteComponent(pages['/law/$version'], 'VersionPage'),
});
const lawDraft = createRoute({
  getParentRoute: () => root,
  path: '/law/drafts/$draft',
  component: lazyRouteComponent(pages['/law/drafts/$draft'], 'DraftPage'),
});
const ops = createRoute({
  getParentRoute: () => root,
  path: '/ops',
  component: lazyRouteComponent(pages['/ops'], 'OpsPage'),
});
const operated = createRoute({
  getParentRoute: () => root,
  path: '/ops/dossiers/$number',
  component: lazyRouteComponent(pages['/ops/dossiers/$number'], 'OperatedDossierPage'),
});
const stats = createRoute({
  getParentRoute: () => root,
  path: '/stats',
  validateSearch: statsAddress,
  component: lazyRouteComponent(pages['/stats'], 'StatsPage'),
});
const figure = createRoute({
  getParentRoute: () => root,
  path: '/stats/dossiers',
  validateSearch: statsAddress,
  component: lazyRouteComponent(pages['/stats/dossiers'], 'FigurePage'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(pages['/settings'], 'SettingsPage'),
});
const acts = createRoute({
  getParentRoute: () => root,
  path: '/office/acts',
  validateSearch: actsAddress,
  component: lazyRouteComponent(pages['/office/acts'], 'ActsPage'),
});
const myActs = createRoute({
  getParentRoute: () => root,
  path: '/acts',
  validateSearch: actsAddress,
  component: lazyRouteComponent(pages['/acts'], 'MyActsPage'),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazyRouteComponent(pages['/jobs'], 'JobsPage'),
});
const job = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$job',
  component: lazyRouteComponent(pages['/jobs/$job'], 'JobPage'),
});
const create = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(pages['/new'], 'ChooseTypePage'),
});
const createOne = createRoute({
  getParentRoute: () => root,
  path: '/new/$type',
  validateSearch: draftOf,
  component: lazyRouteComponent(pages['/new/$type'], 'CreatePage'),
});

const router = createRouter({
  routeTree: root.addChildren([
    start,
    signIn,
    list,
    many,
    sign,
    me,
    employer,
    dossier,
    command,
    letter,
    cash,
    cashDay,
    payments,
    run,
    search,
    facts,
    inbox,
    audit,
    law,
    lawVersion,
    lawDraft,
    ops,
    operated,
    stats,
    figure,
    settings,
    office,
    acts,
    myActs,
    jobs,
    job,
    create,
    createOne,
  ]),
  scrollRestoration: true,
  defaultPendingComponent: () => <Loading page />,
  defaultNotFoundComponent: NoPage,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

// A refusal does not change by asking again, and a look that nobody asked for must not be made.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) =>
        count < 2 &&
        error instanceof Problem &&
        (error.code === 'NETWORK' || error.status === 503 || error.retryAfter !== undefined) &&
        (error.retryAfter ?? 0) <= 10,
      retryDelay: (count, error) => 1_000 * ((error instanceof Problem ? error.retryAfter : undefined) ?? 2 ** count),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 10_000,
    },
    // No act waits for a line and is done later than its person believes.
    mutations: { networkMode: 'always' },
  },
});

/** For anybody: no session is asked for. */
const PublicPages = lazy(() => import('./public/public-pages.js').then((module) => ({ default: module.PublicPages })));

// The page at this address is fetched before anything is drawn; who must sign in first needs none of it.
void wasSignedIn().then((was) => (was ? router.load() : undefined));

/** Whoever is not signed in need not sign in to read that an address leads nowhere. */
const leadsNowhere =
  !['/', '/sign-in'].includes(location.pathname) && pageAt(location.pathname, undefined) === undefined;

keepFocus();
createRoot(document.getElementById('root') as HTMLElement).render(
  <LanguageProvider>
    <QueryClientProvider client={client}>
      {location.pathname === '/signed-in' ? (
        <SignedInPage />
      ) : isForAnybody ? (
        <Suspense fallback={<Loading />}>
          <PublicPages />
        </Suspense>
      ) : (
        <SessionProvider signedOut={leadsNowhere ? <Nowhere /> : <SignInPage />} waiting={<Loading />}>
          <RouterProvider router={router} />
        </SessionProvider>
      )}
    </QueryClientProvider>
  </LanguageProvider>,
);
