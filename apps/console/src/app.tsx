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
import { Start } from './frame/start.js';
import { Loading } from './frame/states.js';
import { addressOf } from './list/query.js';
import { actsAddress } from './office/acts-address.js';
import { isForAnybody, wasSignedIn } from './session/asked-first.js';
import { SessionProvider } from './session/session.js';
import { SignedInPage, SignInPage } from './session/sign-in-page.js';
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
  component: lazyRouteComponent(() => import('./list/work-list-page.js'), 'WorkListPage'),
});
const sign = createRoute({
  getParentRoute: () => root,
  path: '/sign',
  component: lazyRouteComponent(() => import('./sign/sign-page.js'), 'SignPage'),
});
const many = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$view/do/$command',
  component: lazyRouteComponent(() => import('./many/many-page.js'), 'ManyPage'),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number',
  component: DossierByStanding,
});
const letter = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number/letters/$letter',
  component: lazyRouteComponent(() => import('./dossier/letter-page.js'), 'LetterPage'),
});
const command = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$number/do/$command',
  validateSearch: draftOf,
  component: lazyRouteComponent(() => import('./dossier/command-page.js'), 'CommandPage'),
});
const me = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(() => import('./claimant/home-page.js'), 'ClaimantHome'),
});
const employer = createRoute({
  getParentRoute: () => root,
  path: '/employer',
  component: lazyRouteComponent(() => import('./employer/employer-home.js'), 'EmployerHome'),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(() => import('./search/search-page.js'), 'SearchPage'),
});
const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  component: lazyRouteComponent(() => import('./office/office-page.js'), 'OfficePage'),
});
const acts = createRoute({
  getParentRoute: () => root,
  path: '/office/acts',
  validateSearch: actsAddress,
  component: lazyRouteComponent(() => import('./office/acts-page.js'), 'ActsPage'),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./jobs/jobs-page.js'), 'JobsPage'),
});
const job = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$job',
  component: lazyRouteComponent(() => import('./jobs/jobs-page.js'), 'JobPage'),
});
const create = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./dossier/create-page.js'), 'ChooseTypePage'),
});
const createOne = createRoute({
  getParentRoute: () => root,
  path: '/new/$type',
  validateSearch: draftOf,
  component: lazyRouteComponent(() => import('./dossier/create-page.js'), 'CreatePage'),
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
    search,
    office,
    acts,
    jobs,
    job,
    create,
    createOne,
  ]),
  scrollRestoration: true,
  defaultPendingComponent: Loading,
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
        count < 2 && error instanceof Problem && (error.code === 'NETWORK' || error.status === 503),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 10_000,
    },
  },
});

/** For anybody: no session is asked for. */
const PublicPages = lazy(() => import('./public/public-pages.js').then((module) => ({ default: module.PublicPages })));

// The page at this address is fetched before anything is drawn; who must sign in first needs none of it.
void wasSignedIn().then((was) => (was ? router.load() : undefined));

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
        <SessionProvider signedOut={<SignInPage />} waiting={<Loading />}>
          <RouterProvider router={router} />
        </SessionProvider>
      )}
    </QueryClientProvider>
  </LanguageProvider>,
);
