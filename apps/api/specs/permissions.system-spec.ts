import {
  type AnyDossierType,
  commandsOf,
  documentKindsFor,
  provinceOf,
  type Role,
} from '../../../libs/dossier/index.js';
import { DossierKeys, erase, LocalDirectory, openOrm } from '../../../libs/persistence/index.js';
import { freshRegistries, paper, startSystem, type Registries, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { listsOf, dossierReads } from '../fixtures/routes.js';
import { statedLists, statedStanding } from '../fixtures/stated-permissions.js';
import { ListsController } from '../src/dossiers/lists.controller.js';
import { MoneyController } from '../src/money/money.controller.js';
import { permissionMatrix, type PermissionCell, type Relation } from '../src/dossiers/permission-matrix.js';
import { fileExample, hasEmployer, submissionOf, type Filed } from './examples.js';

let registries: Registries;
let system: TestSystem;
const filed = new Map<string, Filed>();
/** Of each, a document that the claimant attached. */
const papers = new Map<string, string>();

// The registries name the employer, on whom a column of the matrix depends.
beforeAll(async () => {
  registries = await freshRegistries('permissions');
  system = await startSystem('permissions', registries.env);
  // The colleague whom the example of `assign` names is known once they have come.
  await system.stage.as('officer:HN-01:2').get('/v1/my/work');
  for (const type of dossierTypes.all) {
    const one = await fileExample(system.stage, type, { asOf: '2026-11-03', registries: true });
    filed.set(type.name, one);
    papers.set(type.name, (await attach(one, `claimant:${one.person}`, 'claimant')).body.id);
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

/** An account with this role and this relation to the dossier. */
function accountOf({ role, relation }: Pick<PermissionCell, 'role' | 'relation'>, filed: Filed): string {
  const { office, person, employer } = filed;
  const at = { 'other office': `${provinceOf(office)}-77`, 'other province': 'DN-01' }[relation as string] ?? office;
  const theirs = {
    person: relation === 'other claimant' ? '001099999999' : person,
    employer: relation === 'other employer' ? 'OTHER' : employer,
  };
  const byRole: Record<Role, string> = {
    claimant: `claimant:${theirs.person}`,
    employer: `employer:${theirs.employer ?? 'NONE'}`,
    officer: `officer:${at}:1`,
    director: `director:${at}:1`,
    'insurance-officer': `insurance-officer:${provinceOf(at)}:1`,
    'payment-officer': `payment-officer:${provinceOf(at)}:1`,
    auditor: 'auditor',
    operator: 'operator',
    'law-editor': 'law-editor',
  };
  const further: Record<Relation, string> = {
    own: '',
    'other office': '',
    'other province': '',
    'other claimant': '',
    'other employer': '',
    subject: `&is:${person}`,
    'subject and claimant': `&claimant:${person}`,
    employer: `&for:${employer ?? 'NONE'}`,
  };
  return byRole[role] + further[relation];
}

/** Where a type has no employer, nobody is it and nobody speaks for it. */
const isThere = ({ type, role, relation }: PermissionCell): boolean =>
  hasEmployer(dossierTypes.find(type) as never) || (role !== 'employer' && relation !== 'employer');

const reads = dossierReads();
const lists = listsOf(ListsController, MoneyController).filter(({ path }) => path in statedLists);
/** What a list is asked for beside its page, by its address. */
const askedOf: Readonly<
  Record<string, (number: string) => { readonly query?: string; readonly bodies?: readonly object[] }>
> = {
  '/v1/money/waiting/{place}/search': (number) => ({ bodies: [{ number }] }),
  '/v1/money/handed-out': () => ({ query: 'limit=200' }),
  '/v1/money/day': () => ({ query: '' }),
};
const matrix = permissionMatrix(dossierTypes, reads).filter(isThere);
const ofErased = permissionMatrix(dossierTypes, reads, true).filter(isThere);
const cells = matrix.filter(({ act }) => act === 'command');
const facts = matrix.filter(({ act }) => act === 'fact');
const submissions = matrix.filter(({ act }) => act === 'submit');
const the = (type: string): Filed => {
  const found = filed.get(type);
  if (!found) throw new Error(`no dossier of ${type}`);
  return found;
};

let signedIn: People | undefined;
const people = () => (signedIn ??= new People(system.api.identityUrl ?? ''));

let documents = 0;
/** A document of its own each time, of a kind that is the role's: the same one attached again would be no act. */
const attach = ({ type, number }: Filed, account: string, role: Role) =>
  system.stage
    .as(account)
    .send<{ id: string }>(
      `/v1/dossiers/${number}/documents?kind=${documentKindsFor(type, [role])[0] ?? Object.keys(type.documents)[0]}`,
      paper(String((documents += 1))),
      'application/pdf',
    );

/** A command with an outdated `If-Match`: 412 shows that nothing else prevented it. */
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

  // Read while it is open, and again when it has closed and when it was erased.
  readsAndLists('open');
});

describe('the permission matrix of a dossier that has closed', () => {
  beforeAll(async () => {
    for (const { type, number, person, office } of filed.values()) {
      const [account, name] = endings[type.name] ?? ['', ''];
      const who = account === 'claimant' ? `claimant:${person}` : `officer:${office}:1`;
      const body = { input: commandsOf(type)[name]?.example };
      const { status } = await system.stage.as(who).post(`/v1/dossiers/${number}/commands/${name}`, body);
      expect({ type: type.name, status }).toEqual({ type: type.name, status: 200 });
    }
  });

  it.each(namesOf(cells))('%s: %s is closed to those who might, and nothing else to others', async (type, name) => {
    const tried = await each(cells, type, name, (cell) => attempt(cell, accountOf(cell, the(type))));
    // What a closed dossier still takes reaches it, and is outdated as everything here.
    const closed = commandsOf(the(type).type)[name]?.afterClosing === true ? 412 : 409;
    // An employer is not told that somebody else's dossier has closed (ADR 57): it hears what it would hear of an open one.
    const told = ({ role, relation }: PermissionCell) =>
      role === 'employer' && relation === 'own' && name !== 'attachDocument' ? 412 : closed;
    expect(tried.map(({ cell, came }) => ({ ...who(cell), status: came }))).toEqual(
      tried.map(({ cell }) => ({ ...who(cell), status: cell.allowed ? told(cell) : cell.exists ? 403 : 404 })),
    );
  });

  readsAndLists('closed');
});

describe('the permission matrix of a dossier that was erased', () => {
  let owner: Awaited<ReturnType<typeof openOrm>>;
  beforeAll(async () => {
    owner = await openOrm({ url: system.database.url });
    const keys = new DossierKeys(system.env['HOSO_RECORD_KEY'] ?? '');
    const documents = new LocalDirectory(system.env['DOCUMENT_DIR'] ?? '');
    for (const { number } of filed.values())
      await erase(
        { em: owner.em, types: dossierTypes, keys, documents },
        { dossier: number, reason: 'test', by: 'dpo' },
      );
  });
  afterAll(() => owner.close(true));

  readsAndLists('erased');

  it.each(dossierTypes.all.map(({ name }) => name))(
    '%s: is not found by the number of the person any more, not even by auditors',
    async (name) => {
      const { body } = await system.stage
        .as('auditor')
        .post<{ items: { number: string }[] }>('/v1/dossiers/search', { personalId: the(name).person });
      expect(body.items.map(({ number }) => number)).not.toContain(the(name).number);
    },
  );
});

/** By what a dossier of each type closes, as it stands when it was submitted. */
const endings: Readonly<Record<string, readonly ['claimant' | 'officer', string]>> = {
  'job-counselling': ['officer', 'close'],
  'unemployment-claim': ['claimant', 'withdraw'],
};

type State = 'open' | 'closed' | 'erased';

/** Every read and every list for everybody. */
function readsAndLists(state: State): void {
  const everyCell = state === 'erased' ? ofErased : matrix;
  const readCells = everyCell.filter(({ act }) => act === 'read');
  it.each(namesOf(readCells))('%s: GET %s shows it to those for whom it is, and to nobody else', async (type, path) => {
    const tried = await each(readCells, type, path, (cell) => read(cell, state));
    expect(tried.map(({ cell, came }) => ({ ...who(cell), came }))).toEqual(
      tried.map(({ cell }) => ({ ...who(cell), came: expected(cell, state) })),
    );
  });

  const seen = everyCell.filter(({ act, name }) => act === 'command' && name === 'take');
  it.each(seen.map((cell) => [cell.type, cell.role, cell.relation, cell] as const))(
    '%s: stands in the lists of %s, %s, exactly as far as it is theirs',
    async (name, role, relation, cell) => {
      const { number, office, person, employer, type } = the(name);
      const api = system.stage.as(accountOf(cell, the(name)));
      const held = heldBy(cell);
      const { body } = await system.stage.as('auditor').get<{ status: { name: string } }>(`/v1/dossiers/${number}`);
      for (const { path, roles, posted } of lists) {
        const stated = statedLists[path];
        const standing = statedStanding(role, relation, state === 'erased' ? 'erased' : 'there');
        const address = path.replace('{office}', office).replace('{place}', 'counter');
        const asked = askedOf[path]?.(number);
        const answers = posted
          ? (
              asked?.bodies ?? [
                ...(state === 'erased' ? [] : [{ personalId: person }]),
                { number },
                ...(employer === null ? [] : [{ employer }]),
              ]
            ).map((by) => api.post<{ items?: { number: string }[] }>(address, { ...by, limit: 200 }))
          : [
              api.get<{ items?: { number: string }[] }>(
                asked?.query !== undefined
                  ? `${address}?${asked.query}`
                  : `${address}?limit=200&type=${type.name}${path.endsWith('/dossiers') && path.includes('office') ? `&status=${body.status.name}` : ''}`,
              ),
            ];
        const isFor = held.some((one) => stated?.for.includes(one));
        const isOpen = state === 'open' || !path.endsWith('/queue');
        const finds = isFor && isOpen && standing !== undefined && (stated?.finds.includes(standing) ?? false);
        for (const { status, body: list } of await Promise.all(answers)) {
          const found = (list.items ?? []).some((item) => item.number === number);
          expect({ path, found, roles }).toEqual({ path, found: finds, roles: stated?.for });
          // An office whose dossiers are not theirs does not exist for them either.
          expect(isFor ? [200, 404] : [403]).toContain(status);
        }
      }
    },
  );
}

/** The roles in the token of somebody with this relation. */
const heldBy = ({ role, relation }: PermissionCell): readonly Role[] =>
  relation === 'subject and claimant' ? [role, 'claimant'] : [role];

/** Status and, of what does not exist, how it looks. */
async function read(cell: PermissionCell, state: State): Promise<string> {
  const { number } = the(cell.type);
  const address = cell.name
    .replace('{number}', number)
    .replace('{id}', papers.get(cell.type) ?? '')
    .replace('{letter}', '1-none')
    .replace('{subject}', 'none');
  const token = await people().token(accountOf(cell, the(cell.type)));
  const answer = await fetch(`${system.api.url}${address}`, { headers: { authorization: `Bearer ${token}` } });
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const { code, title } = (isProblem ? await answer.json() : {}) as Partial<Problem>;
  if (answer.status !== 404 || state === 'erased') return String(answer.status);
  return code === 'NOT_FOUND' ? '404' : `404 ${code}: ${title}`;
}

function expected(cell: PermissionCell, state: State): string {
  const route = reads.find(({ path }) => path === cell.name);
  if (route?.roles.some((one) => heldBy(cell).includes(one)) !== true) return '403';
  if (!cell.exists) return state === 'erased' ? '404' : '404 DOSSIER_NOT_FOUND: There is no such dossier';
  if (!cell.allowed) return '403';
  return nothingThere(cell.name, state, the(cell.type).type) ? '404' : '200';
}

const who = ({ role, relation }: PermissionCell) => ({ role, relation });
function namesOf(of: readonly PermissionCell[]): [string, string][] {
  return [...new Set(of.map(({ type, name }) => `${type} ${name}`))].map((both) => both.split(' ') as [string, string]);
}

/** Results of all cells of a command or route. */
const each = <T>(
  of: readonly PermissionCell[],
  type: string,
  name: string,
  ask: (cell: PermissionCell) => Promise<T>,
): Promise<{ readonly cell: PermissionCell; readonly came: T }[]> =>
  Promise.all(
    of
      .filter((cell) => cell.type === type && cell.name === name)
      .map(async (cell) => ({ cell, came: await ask(cell) })),
  );

/** What nobody finds, whoever they are: a form that a type does not have, a letter that nobody wrote, what is not explained, bytes that are gone. */
const nothingThere = (path: string, state: State, type: AnyDossierType): boolean =>
  path.endsWith('/{letter}') ||
  path.endsWith('/{subject}') ||
  (path.endsWith('/form') && type.asItStands === undefined) ||
  (path.endsWith('/{id}') && state === 'erased');
