/** A page, loaded when it is shown. */
type Load = () => Promise<unknown>;

/** Without a line a page is waited for: whoever goes on meanwhile keeps what stands in this window. */
const whenOnLine = (): Promise<unknown> =>
  typeof navigator === 'undefined' || navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('online', resolve, { once: true }));

const page =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    whenOnLine().then(load);

/** Each page by its address, as the router writes it. */
export const pages = {
  '/tasks/$view': page(() => import('./list/work-list-page.js')),
  '/tasks/$view/do/$command': page(() => import('./many/many-page.js')),
  '/sign': page(() => import('./sign/sign-page.js')),
  '/dossiers/$number/letters/$letter': page(() => import('./dossier/letter-page.js')),
  '/dossiers/$number/do/$command': page(() => import('./dossier/command-page.js')),
  '/me': page(() => import('./claimant/home-page.js')),
  '/employer': page(() => import('./employer/employer-home.js')),
  '/cash': page(() => import('./money/cash-page.js')),
  '/cash/day': page(() => import('./money/cash-page.js')),
  '/payments': page(() => import('./money/payments-page.js')),
  '/payments/day': page(() => import('./money/payments-page.js')),
  '/search': page(() => import('./search/search-page.js')),
  '/facts': page(() => import('./facts/facts-page.js')),
  '/inbox': page(() => import('./inbox/inbox-page.js')),
  '/audit': page(() => import('./audit/audit-page.js')),
  '/law': page(() => import('./law/law-pages.js')),
  '/law/$version': page(() => import('./law/law-pages.js')),
  '/law/drafts/$draft': page(() => import('./law/law-pages.js')),
  '/ops': page(() => import('./ops/ops-page.js')),
  '/ops/dossiers/$number': page(() => import('./ops/dossier-page.js')),
  '/stats': page(() => import('./stats/stats-page.js')),
  '/stats/dossiers': page(() => import('./stats/figure-page.js')),
  '/settings': page(() => import('./settings/settings-page.js')),
  '/office': page(() => import('./office/office-page.js')),
  '/office/acts': page(() => import('./office/acts-page.js')),
  '/acts': page(() => import('./office/acts-page.js')),
  '/jobs': page(() => import('./jobs/jobs-page.js')),
  '/jobs/$job': page(() => import('./jobs/jobs-page.js')),
  '/new': page(() => import('./dossier/create-page.js')),
  '/new/$type': page(() => import('./dossier/create-page.js')),
} satisfies Readonly<Record<string, Load>>;

/** A dossier: the address is the same for everybody, what is shown depends on the standing in which one acts. */
export const dossierPages = {
  official: page(() => import('./dossier/dossier-page.js')),
  claimant: page(() => import('./claimant/claimant-dossier.js')),
  employer: page(() => import('./employer/employer-dossier.js')),
};

/** Whose page of a dossier a role reads. */
export const readsAs = (role: string | undefined): keyof typeof dossierPages =>
  role === 'claimant' || role === 'employer' ? role : 'official';

/** First pages of those who have no work list. */
const starts = {
  claimant: '/me',
  employer: '/employer',
  operator: '/ops',
  'insurance-officer': '/facts',
  'payment-officer': '/cash',
  'law-editor': '/law',
  auditor: '/audit',
} as const satisfies Readonly<Record<string, keyof typeof pages>>;

/** Where somebody in this role begins: with what they owe. */
export const startOf = (role: string | undefined): (typeof starts)[keyof typeof starts] | '/tasks/mine' =>
  starts[role as keyof typeof starts] ?? '/tasks/mine';

const fits = (address: string, path: string): boolean => {
  const [wanted, parts] = [address.split('/'), path.split('/')];
  return wanted.length === parts.length && wanted.every((part, at) => part.startsWith('$') || part === parts[at]);
};

/** What is to be loaded for a path; undefined where no page has it. */
export function pageAt(path: string, role: string | undefined): Load | undefined {
  const at = path === '/' ? startOf(role) : path;
  if (fits('/dossiers/$number', at)) return dossierPages[readsAs(role)];
  return Object.entries(pages).find(([address]) => fits(address, at))?.[1];
}
