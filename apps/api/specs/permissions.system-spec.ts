import { commandsOf, provinceOf, roles, type Role } from '../../../libs/dossier/index.js';
import { freshRegistries, startSystem, type Registries, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { permissionMatrix, type PermissionCell } from '../src/dossiers/permission-matrix.js';
import { fileExample, submissionOf, type Filed } from './examples.js';

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

/** An account that stands to the dossier in this role, and one of the same role that does not. */
function accounts(role: Role, { office, person, employer }: Filed): { own: string; other: string } {
  const elsewhere = office === 'DN-01' ? 'HN-01' : 'DN-01';
  const byRole: Record<Role, { own: string; other: string }> = {
    claimant: { own: `claimant:${person}`, other: 'claimant:001099999999' },
    employer: { own: `employer:${employer ?? 'NONE'}`, other: 'employer:OTHER' },
    officer: { own: `officer:${office}:1`, other: `officer:${elsewhere}:1` },
    director: { own: `director:${office}:1`, other: `director:${elsewhere}:1` },
    'insurance-officer': {
      own: `insurance-officer:${provinceOf(office)}:1`,
      other: `insurance-officer:${provinceOf(elsewhere)}:1`,
    },
    'payment-officer': {
      own: `payment-officer:${provinceOf(office)}:1`,
      other: `payment-officer:${provinceOf(elsewhere)}:1`,
    },
    auditor: { own: 'auditor', other: 'operator' },
    operator: { own: 'operator', other: 'operator' },
  };
  return byRole[role];
}

const matrix = permissionMatrix(dossierTypes);
const cells = matrix.filter(({ act }) => act === 'command');
const facts = matrix.filter(({ act }) => act === 'fact');
const submissions = matrix.filter(({ act }) => act === 'submit');
const the = (type: string): Filed => {
  const found = filed.get(type);
  if (!found) throw new Error(`no dossier of ${type}`);
  return found;
};

let documents = 0;
/** A document of its own each time: the same one attached again would be no act. */
const attach = ({ type, number }: Filed, account: string) =>
  system.stage
    .as(account)
    .send(
      `/v1/dossiers/${number}/documents?kind=${Object.keys(type.documents)[0]}`,
      `%PDF-1.7\n${(documents += 1)}`,
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
  if (cell.name === 'attachDocument') return (await attach(dossier, account)).status;
  return (await command(dossier, cell.name, account)).status;
};

describe('the permission matrix over HTTP', () => {
  it('is tried with an employer where a type has one', () => {
    expect(the('unemployment-claim').employer).toBe('DN0001');
  });

  it.each(cells.map((cell) => [cell.type, cell.name, cell.role, cell.allowed, cell] as const))(
    '%s: %s by %s is allowed: %s',
    async (type, name, role, allowed, cell) => {
      const dossier = the(type);
      const { own, other } = accounts(role, dossier);
      const unrelated = role === 'operator' || (role === 'employer' && dossier.employer === null);
      const done = name === 'attachDocument' ? 201 : 412;
      expect(await attempt(cell, own)).toBe(unrelated ? 404 : allowed ? done : 403);
      expect(await attempt(cell, other)).toBe(404);
    },
  );

  it.each(facts.map(({ type, name, role, allowed }) => [type, name, role, allowed] as const))(
    '%s: the fact %s is reported by %s: %s',
    async (type, name, role, allowed) => {
      const { number, employer, type: definition } = the(type);
      const { own, other } = accounts(role, the(type));
      const { roles: reporters, example } = definition.facts[name] ?? {};
      const report = (account: string) =>
        system.stage.as(account).post<Problem>(`/v1/dossiers/${number}/facts/${name}`, { input: example ?? {} });
      const unrelated = role === 'operator' || (role === 'employer' && employer === null);
      const { status, body } = await report(own);
      expect((await report(other)).status).toBe(404);
      expect(status).toBe(allowed ? 202 : !unrelated && reporters !== undefined ? 403 : 404);
      // What only another dossier tells is unknown here, to everybody.
      if (reporters === undefined && !unrelated) expect(body.code).toBe('FACT_UNKNOWN');
    },
  );

  it.each(submissions.map((cell, at) => [cell.type, cell.role, cell.allowed, at] as const))(
    '%s: is submitted by %s: %s',
    async (type, role, allowed, at) => {
      // Each cell has a person of its own, whom the claimant's account is.
      const person = `00109500${String(1000 + at)}`;
      const { own, other } = accounts(role, { ...the(type), person });
      const submit = async (account: string) =>
        (await system.stage.as(account).post(`/v1/dossiers/${type}`, submissionOf(the(type).type, person))).status;
      expect(await submit(other)).toBe(403);
      expect(await submit(own)).toBe(allowed ? 201 : 403);
    },
  );

  it.each(dossierTypes.all.map(({ name }) => [name]))('%s: looks to strangers as if there were none', async (name) => {
    const dossier = the(name);
    const nowhere = `/v1/dossiers/${dossier.type.prefix}-1999-0000001`;
    const missing = (await system.stage.as('officer').get<Problem>(nowhere)).body;
    for (const role of roles) {
      const { other } = accounts(role, dossier);
      for (const part of ['', '/timeline', '/ledger', '/documents']) {
        const { status, body } = await system.stage.as(other).get<Problem>(`/v1/dossiers/${dossier.number}${part}`);
        expect({ role, part, status, code: body.code, title: body.title }).toEqual({
          role,
          part,
          status: 404,
          code: missing.code,
          title: missing.title,
        });
      }
    }
  });
});
