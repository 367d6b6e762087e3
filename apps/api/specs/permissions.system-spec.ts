import { commandsOf, provinceOf, roles, type Role } from '../../../libs/dossier/index.js';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { permissionMatrix, type PermissionCell } from '../src/dossiers/permission-matrix.js';
import { fileExample, submissionOf, type Filed } from './examples.js';

let system: TestSystem;
const filed = new Map<string, Filed>();

// The registries are nobody's: what they know is of no matter for who may do what.
beforeAll(async () => {
  system = await startSystem('permissions');
  for (const type of dossierTypes.all) filed.set(type.name, await fileExample(system.stage, type));
}, 120_000);
afterAll(() => system.end());

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

const cells = permissionMatrix(dossierTypes).filter(
  ({ command }) => command !== 'submit' && command !== 'attachDocument',
);
const the = (type: string): Filed => {
  const found = filed.get(type);
  if (!found) throw new Error(`no dossier of ${type}`);
  return found;
};

/** A command that would be decided, were the dossier as the caller states: 412 tells that nothing else stood in the way. */
async function attempt({ type, command }: PermissionCell, account: string): Promise<number> {
  const dossier = the(type);
  const input = commandsOf(dossier.type)[command]?.example;
  const path = `/v1/dossiers/${dossier.number}/commands/${command}`;
  return (await system.stage.as(account).post(path, { input }, undefined, { 'if-match': '"999999"' })).status;
}

describe('the permission matrix over HTTP', () => {
  it.each(cells.map((cell) => [cell.type, cell.command, cell.role, cell.allowed, cell] as const))(
    '%s: %s by %s is allowed: %s',
    async (type, _command, role, allowed, cell) => {
      const dossier = the(type);
      const { own, other } = accounts(role, dossier);
      const unrelated = role === 'operator' || (role === 'employer' && dossier.employer === null);
      expect(await attempt(cell, own)).toBe(unrelated ? 404 : allowed ? 412 : 403);
      expect(await attempt(cell, other)).toBe(404);
    },
  );

  it.each(dossierTypes.all.map((type) => [type.name, type] as const))(
    '%s: is submitted by nobody but the roles of its definition',
    async (name, type) => {
      const dossier = the(name);
      for (const role of roles.filter((role) => !type.submission.roles.includes(role))) {
        const { own } = accounts(role, dossier);
        const { status } = await system.stage.as(own).post(`/v1/dossiers/${name}`, submissionOf(type));
        expect({ role, status }).toEqual({ role, status: 403 });
      }
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
