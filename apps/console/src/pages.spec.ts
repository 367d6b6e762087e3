import { dossierPages, pageAt, pages } from './pages.js';

it.each([
  ['/me', 'claimant', pages['/me']],
  ['/', 'claimant', pages['/me']],
  ['/', 'employer', pages['/employer']],
  ['/', 'operator', pages['/ops']],
  ['/', 'payment-officer', pages['/cash']],
  ['/payments/day', 'payment-officer', pages['/payments/day']],
  ['/', 'insurance-officer', pages['/facts']],
  ['/', 'law-editor', pages['/law']],
  ['/', 'auditor', pages['/audit']],
  ['/law/2', 'law-editor', pages['/law/$version']],
  ['/', 'director', pages['/tasks/$view']],
  ['/inbox', 'employer', pages['/inbox']],
  ['/tasks/overdue', 'officer', pages['/tasks/$view']],
  ['/tasks/all/do/note', 'officer', pages['/tasks/$view/do/$command']],
  ['/dossiers/TCTN-2026-0000001', 'officer', dossierPages.official],
  ['/dossiers/TCTN-2026-0000001', 'claimant', dossierPages.claimant],
  ['/dossiers/TCTN-2026-0000001', 'employer', dossierPages.employer],
  ['/dossiers/TCTN-2026-0000001', undefined, dossierPages.official],
  ['/dossiers/TCTN-2026-0000001/do/note', 'officer', pages['/dossiers/$number/do/$command']],
  ['/audit', 'auditor', pages['/audit']],
  ['/ops/dossiers/TCTN-2026-0000001', 'operator', pages['/ops/dossiers/$number']],
  ['/stats', 'director', pages['/stats']],
  ['/settings', 'claimant', pages['/settings']],
  ['/new', 'officer', pages['/new']],
  ['/new/unemployment-claim', 'claimant', pages['/new/$type']],
])('%s of a %s is known before the pages are there', (path, role, page) => {
  expect(pageAt(path, role)).toBe(page);
});

it.each(['/nowhere', '/me/', '/dossiers', '/dossiers/A/B', '/tasks'])('%s has no page', (path) => {
  expect(pageAt(path, 'officer')).toBeUndefined();
});
