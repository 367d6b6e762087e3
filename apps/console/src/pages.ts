/** A page, loaded when it is shown. */
type Load = () => Promise<unknown>;

/** Each page by its address, as the router writes it. */
export const pages = {
  '/tasks/$view': () => import('./list/work-list-page.js'),
  '/tasks/$view/do/$command': () => import('./many/many-page.js'),
  '/sign': () => import('./sign/sign-page.js'),
  '/dossiers/$number/letters/$letter': () => import('./dossier/letter-page.js'),
  '/dossiers/$number/do/$command': () => import('./dossier/command-page.js'),
  '/me': () => import('./claimant/home-page.js'),
  '/employer': () => import('./employer/employer-home.js'),
  '/cash': () => import('./money/cash-page.js'),
  '/cash/day': () => import('./money/cash-page.js'),
  '/payments': () => import('./money/payments-page.js'),
  '/payments/day': () => import('./money/payments-page.js'),
  '/search': () => import('./search/search-page.js'),
  '/facts': () => import('./facts/facts-page.js'),
  '/inbox': () => import('./inbox/inbox-page.js'),
  '/audit': () => import('./audit/audit-page.js'),
  '/law': () => import('./law/law-pages.js'),
  '/law/$version': () => import('./law/law-pages.js'),
  '/law/drafts/$draft': () => import('./law/law-pages.js'),
  '/ops': () => import('./ops/ops-page.js'),
  '/ops/dossiers/$number': () => import('./ops/dossier-page.js'),
  '/stats': () => import('./stats/stats-page.js'),
  '/stats/dossiers': () => import('./stats/figure-page.js'),
  '/settings': () => import('./settings/settings-page.js'),
  '/office': () => import('./office/office-page.js'),
  '/office/acts': () => import('./office/acts-page.js'),
  '/acts': () => import('./office/acts-page.js'),
  '/jobs': () => import('./jobs/jobs-page.js'),
  '/jobs/$job': () => import('./jobs/jobs-page.js'),
  '/new': () => import('./dossier/create-page.js'),
  '/new/$type': () => import('./dossier/create-page.js'),
} satisfies Readonly<Record<string, Load>>;

/** A dossier: the address is the same for everybody, what is shown depends on the standing in which one acts. */
export const dossierPages = {
  official: () => import('./dossier/dossier-page.js'),
  claimant: () => import('./claimant/claimant-dossier.js'),
  employer: () => import('./employer/employer-dossier.js'),
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
