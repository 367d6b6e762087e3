// The registries as others meet them: over HTTP.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { emptyDatabase, type TestDatabase } from '../../../libs/testing/databases.js';
import { type RunningProgram, startProgram } from '../../../libs/testing/programs.js';
import { freshRegistries, type Registries } from '../../../libs/testing/registries.js';
import type { RegistryName } from '../../../libs/testing/stand-ins.js';

const names: RegistryName[] = ['insurance-records', 'population', 'bank'];
let registries: Registries;

beforeAll(async () => {
  registries = await freshRegistries('registries');
});

afterAll(() => registries.stop());

const post = (name: RegistryName, path: string, body: object) => registries.admin(name, 'POST', path, body);

describe('each registry', () => {
  it.each(names)('%s describes itself in OpenAPI 3.1 and answers as it says', async (name) => {
    const { body } = await registries.admin(name, 'GET', '/docs-json');
    const document = body as { openapi: string; paths: Record<string, Record<string, Operation>> };
    expect(document.openapi).toMatch(/^3\.1\./);
    const questions: Record<RegistryName, [path: string, body: object]> = {
      'insurance-records': ['/v1/contribution-records/search', { personalId: '001199000001', asOf: '2026-11-02' }],
      population: [
        '/v1/identity-checks',
        { personalId: '001199000001', fullName: 'A', dateOfBirth: '1999-03-08', asOf: '2026-11-02' },
      ],
      bank: ['/v1/account-checks', { holder: 'A', number: '0011000000001', bankCode: 'VCB', asOf: '2026-11-02' }],
    };
    const [path, question] = questions[name];
    const operation = document.paths[path]?.['post'];
    const ajv = addFormats.default(new Ajv2020.default({ strict: false }));
    const answer = await post(name, path, question);
    expect(answer.status).toBe(200);
    expect(ajv.validate(operation?.requestBody.content['application/json'].schema ?? false, question)).toBe(true);
    expect(ajv.validate(operation?.responses['200']?.content['application/json'].schema ?? false, answer.body)).toBe(
      true,
    );
  });

  it.each(names)('%s says what is wrong and where, as a problem', async (name) => {
    const path = {
      'insurance-records': 'contribution-records/search',
      population: 'identity-checks',
      bank: 'account-checks',
    };
    const answer = await fetch(`${registries.url[name]}/v1/${path[name]}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'r-1' },
      body: JSON.stringify({ asOf: '2026-02-30', hack: 1 }),
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as { errors: { pointer: string }[] };
    expect(problem).toMatchObject({ status: 400, code: 'INVALID_REQUEST', instance: 'r-1' });
    expect(problem.errors.map(({ pointer }) => pointer)).toContain('/asOf');
  });

  it.each(names)('%s lets nobody switch faults without the token', async (name) => {
    const answer = await fetch(`${registries.url[name]}/admin/faults`);
    expect(answer.status).toBe(401);
  });

  it.each(names)('%s creates five thousand people in seconds, the same ones as the others', async (name) => {
    const start = performance.now();
    const wish = { series: 1, count: 5_000, lastMonth: '2026-09' };
    const { body } = await post(name, '/admin/people/synthetic', wish);
    expect(body).toEqual({ created: 5_000 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

it('the registries agree on the synthetic people', async () => {
  const wish = { series: 2, count: 20, lastMonth: '2025-03' };
  for (const name of names) await post(name, '/admin/people/synthetic', wish);
  const { body } = await registries.admin('population', 'GET', '/admin/people?limit=10000');
  const { people } = body as { people: { personalId: string; fullName: string; dateOfBirth: string }[] };
  const invented = people.filter(
    ({ personalId }) => Number(personalId.slice(6)) >= 120_000 && Number(personalId.slice(6)) < 120_020,
  );
  expect(invented).toHaveLength(20);
  for (const { personalId, fullName, dateOfBirth } of invented) {
    const record = await post('insurance-records', '/v1/contribution-records/search', {
      personalId,
      asOf: '2025-12-31',
    });
    expect(record.body).toMatchObject({ person: { personalId, fullName, dateOfBirth } });
    expect((record.body as { months: { month: string }[] }).months.at(-1)?.month).toBe('2025-03');
  }
});

it('a test can create exactly the person it needs: the circular’s example 1, with its maternity gap', async () => {
  const period = (from: string, to: string, salaryVnd: number, counted = true) => ({
    from,
    to,
    salaryVnd,
    counted,
    employerCode: 'DN0001',
    workplaceRegion: 1,
  });
  const person = {
    personalId: '001185000901',
    fullName: 'Lao Động A',
    dateOfBirth: '1985-01-01',
    sex: 'female',
    contributions: [
      period('2013-09', '2014-08', 2_000_000),
      period('2014-09', '2014-12', 4_000_000),
      period('2015-01', '2015-06', 4_000_000, false),
    ],
    leaves: [1, 2, 3, 4, 5, 6].map((month) => ({ month: `2015-0${month}`, kind: 'maternity', workingDays: 20 })),
    separations: [
      {
        employerCode: 'DN0001',
        date: '2015-07-01',
        reason: 'contract-expired',
        contract: { kind: 'fixed-term', months: 24 },
        reportedOn: '2015-07-02',
      },
    ],
  };
  expect((await post('insurance-records', '/admin/people', { people: [person] })).body).toEqual({ created: 1 });
  const question = { personalId: person.personalId, asOf: '2015-07-10' };
  const { body } = await post('insurance-records', '/v1/contribution-records/search', question);
  const { months, leaves } = body as { months: { month: string; counted: boolean }[]; leaves: object[] };
  expect(months).toHaveLength(22);
  expect(months.filter(({ counted }) => counted).at(-1)?.month).toBe('2014-12');
  expect(leaves).toHaveLength(6);
});

it('what stands under a former number belongs to the same person, if born on the same day', async () => {
  const person = { fullName: 'Hoà Thị Cũ', dateOfBirth: '1990-05-20', sex: 'female' };
  const period = (from: string, to: string) => ({
    from,
    to,
    salaryVnd: 8_000_000,
    employerCode: 'DN0001',
    workplaceRegion: 1,
  });
  const people = [
    { ...person, personalId: '001190000902', contributions: [period('2024-02', '2024-03')] },
    { ...person, personalId: '012345902', contributions: [period('2024-01', '2024-02')] },
    { ...person, personalId: '0108123902', dateOfBirth: '1971', contributions: [period('2020-01', '2020-12')] },
  ];
  expect((await post('insurance-records', '/admin/people', { people })).body).toEqual({ created: 3 });
  const monthsOf = async (personalId: string, formerNumbers: string[], dossier?: string) => {
    const question = { personalId, formerNumbers, dossier, asOf: '2024-06-01' };
    const { body, status } = await post('insurance-records', '/v1/contribution-records/search', question);
    expect([status, body]).toMatchObject([200, {}]);
    const { months, formerNumbers: joined } = body as {
      months: { month: string; usedByEarlierClaim: boolean }[];
      formerNumbers: string[];
    };
    return { free: months.flatMap(({ month, usedByEarlierClaim }) => (usedByEarlierClaim ? [] : [month])), joined };
  };
  const former = ['012345902', '0108123902', '099999902'];
  const whole = { free: ['2024-01', '2024-02', '2024-03'], joined: ['012345902'] };
  expect(await monthsOf('001190000902', former)).toEqual(whole);
  // Whom the agency knows under a former number alone is known all the same, and an award is noted there.
  expect(await monthsOf('001190000999', ['012345902'])).toMatchObject({ free: ['2024-01', '2024-02'] });
  const mark = { from: '2024-07-01', months: 3, contributed: [['2023-12', '2024-01']], asOf: '2024-06-20' };
  const noted = await registries.admin('insurance-records', 'PUT', '/v1/benefit-marks/TCTN-2024-0000902:award', {
    ...mark,
    personalId: '001190000999',
    formerNumbers: ['012345902'],
    dossier: 'TCTN-2024-0000902',
  });
  expect(noted.status).toBe(200);
  const later = { personalId: '001190000902', formerNumbers: former, asOf: '2024-06-30' };
  const { body } = await post('insurance-records', '/v1/contribution-records/search', later);
  const used = (body as { months: { month: string; usedByEarlierClaim: boolean }[] }).months.filter(
    ({ usedByEarlierClaim }) => usedByEarlierClaim,
  );
  expect(used.map(({ month }) => month)).toEqual(['2024-01']);
  // December stood in a paper book: it is held, too, so that it can be given back.
  const back = { personalId: '012345902', dossier: 'TCTN-2024-0000902', asOf: '2024-06-30', months: 2 };
  const reserved = await registries.admin(
    'insurance-records',
    'PUT',
    '/v1/reservations/TCTN-2024-0000902:reservation',
    { ...back, personalId: '001190000902', formerNumbers: ['012345902'] },
  );
  expect(reserved.status).toBe(200);
});

it('a statement shows what came and what went back', async () => {
  const account = { holder: 'NGUYEN THI AN', number: '0011000000001', bankCode: 'VCB' };
  const body = { amountVnd: 6_750_000, account, asOf: '2026-11-25' };
  await registries.admin('bank', 'PUT', '/v1/transfers/TCTN-2026-0000001:1', body);
  await registries.admin('bank', 'PUT', '/v1/transfers/TCTN-2026-0000001:2', { ...body, asOf: '2026-12-25' });
  const returned = { returnedOn: '2026-12-28' };
  await post('bank', '/admin/transfers/TCTN-2026-0000001:2/return', returned);
  const range = { number: account.number, bankCode: account.bankCode, from: '2026-11-26', to: '2026-12-31' };
  expect((await post('bank', '/v1/statements', range)).body).toEqual({
    entries: [
      { reference: 'TCTN-2026-0000001:2', kind: 'credit', amountVnd: 6_750_000, date: '2026-12-25' },
      { reference: 'TCTN-2026-0000001:2', kind: 'return', amountVnd: 6_750_000, date: '2026-12-28' },
    ],
    totalVnd: 0,
  });
});

it('tells what came back line by line, in the order in which it was booked, once', async () => {
  const account = { holder: 'NGUYEN THI AN', number: '0011000000001', bankCode: 'VCB' };
  const read = async (after: number, limit = 100) => {
    const { body } = await registries.admin('bank', 'GET', `/v1/returned-transfers?after=${after}&limit=${limit}`);
    return (body as { lines: { line: number; reference: string }[] }).lines;
  };
  const last = (await read(0)).at(-1)?.line ?? 0;
  const references = ['TCTN-2026-0000002:1', 'TCTN-2026-0000002:2', 'TCTN-2026-0000002:3'];
  for (const reference of references)
    await registries.admin('bank', 'PUT', `/v1/transfers/${reference}`, {
      amountVnd: 5_000,
      account,
      asOf: '2026-11-25',
    });
  const back = (reference: string, returnedOn: string) =>
    post('bank', `/admin/transfers/${reference}/return`, { returnedOn });
  // An earlier day does not come before a line that was told.
  await back('TCTN-2026-0000002:2', '2026-12-28');
  await back('TCTN-2026-0000002:1', '2026-12-01');
  await back('TCTN-2026-0000002:1', '2026-12-05');
  const lines = await read(last);
  expect(lines).toMatchObject([
    { reference: 'TCTN-2026-0000002:2', amountVnd: 5_000, returnedOn: '2026-12-28' },
    { reference: 'TCTN-2026-0000002:1', amountVnd: 5_000, returnedOn: '2026-12-01' },
  ]);
  expect(await read(last, 1)).toEqual(lines.slice(0, 1));
  expect(await read(lines[1]?.line ?? 0)).toEqual([]);
});

it('a mark uses up the months that it names, and no others', async () => {
  const personalId = '001185000902';
  const paid = { from: '2024-01', to: '2026-03', salaryVnd: 9_000_000, employerCode: 'DN0001', workplaceRegion: 1 };
  const person = { personalId, fullName: 'Lao Động B', dateOfBirth: '1985-01-01', sex: 'female' };
  await post('insurance-records', '/admin/people', { people: [{ ...person, contributions: [paid] }] });
  const dossier = 'TCTN-2026-0000903';
  const mark = (contributed: string[][]) =>
    registries.admin('insurance-records', 'PUT', `/v1/benefit-marks/${dossier}:award`, {
      personalId,
      dossier,
      asOf: '2026-04-10',
      from: '2026-04-20',
      months: 3,
      contributed,
    });
  const named = [
    ['2024-01', '2024-06'],
    ['2025-01', '2026-02'],
  ];
  expect((await mark(named)).status).toBe(200);
  expect((await mark(named)).status).toBe(200);
  expect((await mark([['2024-01', '2026-02']])).status).toBe(409);
  const { body } = await registries.admin('insurance-records', 'GET', `/admin/effects?dossier=${dossier}`);
  const [{ heldMonths } = { heldMonths: [] }] = (body as { effects: { heldMonths: string[] }[] }).effects;
  expect(heldMonths).toHaveLength(20);
  expect([heldMonths[5], heldMonths[6], heldMonths.at(-1)]).toEqual(['2024-06', '2025-01', '2026-02']);
});

describe('the program', () => {
  let database: TestDatabase;
  let bank: RunningProgram | undefined;

  beforeAll(async () => {
    database = await emptyDatabase('registry in service');
  });

  afterAll(async () => {
    await bank?.stop();
    await database.drop();
  });

  it('has no admin routes and no invented people outside a sandbox, and stops in good order', async () => {
    bank = await startProgram('bank', { DATABASE_URL: database.url });
    expect((await fetch(`${bank.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${bank.url}/admin/faults`)).status).toBe(404);
    expect((await fetch(`${bank.url}/admin/accounts`)).status).toBe(404);
    const question = { holder: 'NGUYEN THI AN', number: '0011000000001', bankCode: 'VCB', asOf: '2026-11-02' };
    const answer = await fetch(`${bank.url}/v1/account-checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    expect(await answer.json()).toEqual({ ...question, result: 'unknown' });
    await bank.stop();
    expect(await bank.ended).toBe(0);
  });

  it('names a wrong setting and ends', async () => {
    const failed = await startProgram('bank', { DATABASE_URL: 'nowhere' }, { awaitReady: false });
    expect(await failed.ended).toBe(1);
    expect(failed.logs()).toContain('Wrong environment: DATABASE_URL');
  });
});

interface Operation {
  requestBody: { content: { 'application/json': { schema: object } } };
  responses: Record<string, { content: { 'application/json': { schema: object } } }>;
}
