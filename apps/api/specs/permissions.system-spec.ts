import { commandsOf, documentKindsFor, provinceOf, type Role } from '../../../libs/dossier/index.js';
import { freshRegistries, paper, startSystem, type Registries, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { permissionMatrix, type PermissionCell, type Relation } from '../src/dossiers/permission-matrix.js';
import { fileExample, hasEmployer, submissionOf, type Filed } from './examples.js';

let registries: Registries;
let system: TestSystem;
const filed = new Map<string, Filed>();

// The registries make the employer known: who it is decides about a column of the matrix.
beforeAll(async () => {
  registries = await freshRegistries('permissions');
  system = await startSystem('permissions', registries.env);
  for (const type of dossierTypes.all) {
    filed.set(type.name, await fileExample(system.stage, type, { asOf: '2026-11-03', registries: true }));
  }
}, 120_000);
afterAll(async () => {
  await system.end();
  await registries.stop();
});

interface Problem {
  readonly code: string;
  readonly title: string;
}

/** An account with this role that stands to the dossier so. */
function accountOf({ role, relation }: Pick<PermissionCell, 'role' | 'relation'>, filed: Filed): string {
  const { office, person, employer } = filed;
  const at = relation === 'other' ? (office === 'DN-01' ? 'HN-01' : 'DN-01') : office;
  const theirs = relation === 'other' ? { person: '001099999999', employer: 'OTHER' } : { person, employer };
  const byRole: Record<Role, string> = {
    claimant: `claimant:${theirs.person}`,
    employer: `employer:${theirs.employer ?? 'NONE'}`,
    officer: `officer:${at}:1`,
    director: `director:${at}:1`,
    'insurance-officer': `insurance-officer:${provinceOf(at)}:1`,
    'payment-officer': `payment-officer:${provinceOf(at)}:1`,
    auditor: 'auditor',
    operator: 'operator',
  };
  const further: Record<Relation, string> = {
    own: '',
    other: '',
    subject: `&is:${person}`,
    'subject and claimant': `&claimant:${person}`,
    employer: `&for:${employer ?? 'NONE'}`,
  };
  return byRole[role] + further[relation];
}

/** Where a type has no employer, nobody is it and nobody speaks for it. */
const isThere = ({ type, role, relation }: PermissionCell): boolean =>
  hasEmployer(dossierTypes.find(type) as never) || (role !== 'employer' && relation !== 'employer');

const matrix = permissionMatrix(dossierTypes).filter(isThere);
const cells = matrix.filter(({ act }) => act === 'command');
const facts = matrix.filter(({ act }) => act === 'fact');
const submissions = matrix.filter(({ act }) => act === 'submit');
const the = (type: string): Filed => {
  const found = filed.get(type);
  if (!found) throw new Error(`no dossier of ${type}`);
  return found;
};

let documents = 0;
/** A document of its own each time, of a kind that is the role's: the same one attached again would be no act. */
const attach = ({ type, number }: Filed, account: string, role: Role) =>
  system.stage
    .as(account)
    .send(
      `/v1/dossiers/${number}/documents?kind=${documentKindsFor(type, [role])[0] ?? Object.keys(type.documents)[0]}`,
      paper(String((documents += 1))),
      'application/pdf',
    );

/** A command that would be decided, were the dossier as the caller states: 412 tells that nothing else stood in the way. */
const command = ({ type, number }: Filed, name: string, account: string) =>
  system.stage
    .as(account)
    .post(`/v1/dossiers/${number}/commands/${name}`, { input: commandsOf(type)[name]?.example }, undefined, {
      'if-match': '"999999"',
    });

const attempt = async (cell: PermissionCell, account: string): Promise<number> => {
  const dossier = the(cell.type);
  if (cell.name === 'attachDocument') return (await attach(dossier, account, cell.role)).status;
  return (await command(dossier, cell.name, account)).status;
};

describe('the permission matrix over HTTP', () => {
  it('is tried with an employer where a type has one', () => {
    expect(the('unemployment-claim').employer).toBe('DN0001');
  });

  it.each(cells.map((cell) => [cell.type, cell.name, cell.role, cell.relation, cell.allowed, cell] as const))(
    '%s: %s by %s, %s, is allowed: %s',
    async (type, name, _role, _relation, allowed, cell) => {
      const done = name === 'attachDocument' ? 201 : 412;
      expect(await attempt(cell, accountOf(cell, the(type)))).toBe(allowed ? done : cell.exists ? 403 : 404);
    },
  );

  it.each(facts.map((cell) => [cell.type, cell.name, cell.role, cell.relation, cell.allowed, cell] as const))(
    '%s: the fact %s is reported by %s, %s: %s',
    async (type, name, _role, _relation, allowed, cell) => {
      const { number, type: definition } = the(type);
      const { roles: reporters, example } = definition.facts[name] ?? {};
      const { status, body } = await system.stage
        .as(accountOf(cell, the(type)))
        .post<Problem>(`/v1/dossiers/${number}/facts/${name}`, { input: example ?? {} });
      // What only another dossier tells is unknown here, to everybody.
      expect(status).toBe(allowed ? 202 : cell.exists && reporters !== undefined ? 403 : 404);
      if (reporters === undefined && cell.exists) expect(body.code).toBe('FACT_UNKNOWN');
    },
  );

  it.each(submissions.map((cell, at) => [cell.type, cell.role, cell.relation, cell.allowed, at, cell] as const))(
    '%s: is submitted by %s, %s: %s',
    async (type, _role, _relation, allowed, at, cell) => {
      // Each cell has a person of its own, whom the claimant's account is.
      const person = `00109500${String(1000 + at)}`;
      const { status } = await system.stage
        .as(accountOf(cell, { ...the(type), person }))
        .post(`/v1/dossiers/${type}`, submissionOf(the(type).type, person));
      expect(status).toBe(allowed ? 201 : 403);
    },
  );

  const strangers = cells.filter(({ name, exists }) => name === 'take' && !exists);
  it.each(strangers.map((cell) => [cell.type, cell.role, cell.relation, cell] as const))(
    '%s: looks to %s, %s, as if there were none, read alone and in lists',
    async (name, _role, _relation, cell) => {
      const { number, office, person, employer, type } = the(name);
      const api = system.stage.as(accountOf(cell, the(name)));
      const nowhere = `/v1/dossiers/${type.prefix}-1999-0000001`;
      const missing = (await system.stage.as('officer').get<Problem>(nowhere)).body;
      for (const part of ['', '/timeline', '/ledger', '/documents']) {
        const { status, body } = await api.get<Problem>(`/v1/dossiers/${number}${part}`);
        expect({ part, status, code: body.code, title: body.title }).toEqual({
          part,
          status: 404,
          code: missing.code,
          title: missing.title,
        });
      }
      const queries = [{ personalId: person }, { number }, ...(employer === null ? [] : [{ employer }])];
      const lists = [
        ...['my/dossiers?', `offices/${office}/queue?`, `offices/${office}/dossiers?status=submitted&`].map((list) =>
          api.get<object>(`/v1/${list}limit=200`),
        ),
        ...queries.map((query) => api.post<object>('/v1/dossiers/search', { ...query, limit: 200 })),
      ];
      for (const { body } of await Promise.all(lists)) expect(JSON.stringify(body)).not.toContain(`"${number}"`);
    },
  );
});
