import { type Actor, type Parties, type Role, roles, rolesTowards } from '../actor.js';

// A second, independent statement of who belongs to a dossier, compared cell by cell with the first.
const dossier: Parties = { office: 'HN-01', claimant: 'me', employer: 'E1' };

/** The actor of a token, and the roles that count for the dossier. */
const told: readonly [string, Partial<Actor>, readonly Role[]][] = [
  ['nobody in particular', {}, ['auditor']],
  ['of the office', { office: 'HN-01' }, ['officer', 'director', 'insurance-officer', 'payment-officer', 'auditor']],
  ['of another office of the province', { office: 'HN-02' }, ['insurance-officer', 'payment-officer', 'auditor']],
  ['of the province', { office: 'HN' }, ['insurance-officer', 'payment-officer', 'auditor']],
  ['of another province', { office: 'HD-01' }, ['auditor']],
  [
    'of the office into which its own was merged',
    { office: 'HD-01', merged: { office: ['HN-01'], province: ['HN-01'] } },
    ['officer', 'director', 'insurance-officer', 'payment-officer', 'auditor'],
  ],
  [
    'of another office of the province into which it was merged',
    { office: 'HD-02', merged: { office: [], province: ['HN-01'] } },
    ['insurance-officer', 'payment-officer', 'auditor'],
  ],
  [
    'of the province, in which it was merged',
    { office: 'HN', merged: { office: [], province: ['HN-01'] } },
    ['insurance-officer', 'payment-officer', 'auditor'],
  ],
  [
    'of an office into which another was merged',
    { office: 'HD-01', merged: { office: ['HN-02'], province: ['HN-02'] } },
    ['auditor'],
  ],
  [
    'its subject, of the office into which its own was merged',
    { party: 'me', office: 'HD-01', merged: { office: ['HN-01'], province: ['HN-01'] } },
    ['claimant'],
  ],
  ['of a province that begins alike', { office: 'H' }, ['auditor']],
  ['another person', { party: 'you' }, ['auditor']],
  ['another employer', { employer: 'E2' }, ['auditor']],
  ['its subject', { party: 'me' }, ['claimant']],
  ['its subject, of the office', { party: 'me', office: 'HN-01' }, ['claimant']],
  ['its subject, of the province', { party: 'me', office: 'HN' }, ['claimant']],
  ['its employer', { employer: 'E1' }, ['employer']],
  ['its employer, of the office', { employer: 'E1', office: 'HN-01' }, ['employer']],
  ['its employer, another person', { employer: 'E1', party: 'you' }, ['employer']],
  ['its subject and its employer', { party: 'me', employer: 'E1' }, ['claimant']],
  ['its subject and its employer, of the office', { party: 'me', employer: 'E1', office: 'HN-01' }, ['claimant']],
  [
    'another person and employer, of the office',
    { party: 'you', employer: 'E2', office: 'HN-01' },
    ['officer', 'director', 'insurance-officer', 'payment-officer', 'auditor'],
  ],
];

const cells = told.flatMap(([who, claims, count]) =>
  roles.map((role) => ({ who, claims, role, counts: count.includes(role) })),
);

describe('the roles in which somebody stands to a dossier', () => {
  it.each(cells)('$who as $role: $counts', ({ claims, role, counts }) => {
    expect(rolesTowards({ subject: 's', roles: [role], ...claims }, dossier)).toEqual(counts ? [role] : []);
  });

  it.each(told)('of somebody with all roles are those, in one token: %s', (_, claims, count) => {
    expect(rolesTowards({ subject: 's', roles, ...claims }, dossier)).toEqual(roles.filter((r) => count.includes(r)));
  });

  it('are those of the office towards a dossier that knows no employer yet', () => {
    const officer: Actor = { subject: 's', roles: ['officer'], office: 'HN-01', employer: 'E1' };
    expect(rolesTowards(officer, { office: 'HN-01', claimant: 'me' })).toEqual(['officer']);
  });
});
