import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationFailure } from '@temporalio/common';
import { civilDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import { HttpBank } from '../bank/bank.http.js';
import { HttpInsuranceRecords } from '../insurance-records/insurance-records.http.js';
import { HttpPopulation } from '../population/population.http.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let url: string;
let answer: Answer;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('x-request-id', request.headers['x-request-id'] ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const asOf = civilDate('2026-11-02');
const person = { personalId: '001199000001', fullName: 'Nguyễn Thị An', dateOfBirth: civilDate('1999-03-08'), asOf };
const account = { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' };
const order = { reference: 'TCTN-2026-0000001:1', amountVnd: 6_750_000 as Vnd, account, asOf };
const accepted = { status: 'accepted', reference: order.reference, amountVnd: 6_750_000, bookedOn: '2026-11-02' };

const verify = () => new HttpPopulation(url).verifyIdentity(person);
const transfer = () => new HttpBank(url, 300).transfer(order);
const find = () => new HttpBank(url).findTransfer({ reference: order.reference, asOf });
const record = () => new HttpInsuranceRecords(url).contributionRecord({ personalId: person.personalId, asOf });

async function failureOf(call: () => Promise<unknown>): Promise<ApplicationFailure> {
  const thrown: unknown = await call().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ApplicationFailure);
  return thrown as ApplicationFailure;
}

describe('an answer as agreed', () => {
  it('is passed on without what was not agreed', async () => {
    answer = says(200, { match: 'match', differs: [], alive: true, diedOn: null, mood: 'fine' });
    expect(await verify()).toEqual({ match: 'match', differs: [], alive: true, diedOn: null });
  });

  it('is null where the registry says that it has no such thing', async () => {
    answer = says(404, { code: 'UNKNOWN_TRANSFER' });
    expect(await find()).toBeNull();
    answer = says(404, { code: 'UNKNOWN_PERSON' });
    expect(await record()).toBeNull();
  });
});

describe('an answer that was not agreed is retried and never read as an approval', () => {
  it.each<[string, () => Promise<unknown>, unknown]>([
    ['a cut one', verify, '{"match":"match","differs":[],"al'],
    ['a web page', verify, '<!doctype html>'],
    ['an empty one', verify, ''],
    ['null', verify, 'null'],
    ['an unknown verdict', verify, { match: 'yes', differs: [], alive: true, diedOn: null }],
    ['a match that differs', verify, { match: 'match', differs: ['fullName'], alive: true, diedOn: null }],
    ['a mismatch without a difference', verify, { match: 'mismatch', differs: [], alive: true, diedOn: null }],
    ['dead on no day', verify, { match: 'match', differs: [], alive: false, diedOn: null }],
    ['a day that does not exist', verify, { match: 'match', differs: [], alive: false, diedOn: '2026-02-30' }],
    ['another reference', transfer, { ...accepted, reference: 'TCTN-2026-0000002:1' }],
    ['another amount', transfer, { ...accepted, amountVnd: 1 }],
    ['part of a dong', transfer, { ...accepted, amountVnd: 6_750_000.5 }],
    ['a rejection without its reason', transfer, { ...accepted, status: 'rejected' }],
    ['another person', record, recordOfPerson('001199000002', 1)],
    ['a fifth region', record, recordOfPerson('001199000001', 5)],
  ])('%s', async (_what, call, body) => {
    answer = says(200, body);
    expect(await failureOf(call)).toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
  });

  it('the answer to another question', async () => {
    answer = says(200, { match: 'match', differs: [], alive: true, diedOn: null }, { 'x-request-id': 'another' });
    expect(await failureOf(verify)).toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
  });
});

describe('a registry that is not well is asked again', () => {
  it.each([500, 502, 503, 504])('after %i', async (status) => {
    answer = says(status, { code: 'INTERNAL' });
    expect(await failureOf(verify)).toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
  });

  it('after a dropped connection', async () => {
    answer = (request) => void request.socket.destroy();
    expect(await failureOf(verify)).toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
  });

  it('after no answer in time', async () => {
    answer = () => undefined;
    expect(await failureOf(transfer)).toMatchObject({ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false });
  });

  it('when it allows, after 429', async () => {
    answer = says(429, {}, { 'retry-after': '17' });
    expect(await failureOf(verify)).toMatchObject({
      type: 'REGISTRY_RATE_LIMITED',
      nonRetryable: false,
      nextRetryDelay: '17 s',
    });
  });
});

describe('a question that is wrong is not asked again', () => {
  it('after 400, with the code and nothing else of the answer', async () => {
    answer = says(400, { code: 'INVALID_REQUEST', detail: 'Nguyễn Thị An is no number' });
    const failure = await failureOf(verify);
    expect(failure).toMatchObject({ type: 'REGISTRY_REQUEST_REFUSED', nonRetryable: true });
    expect(failure.message).toBe('population: POST /v1/identity-checks refused with 400 INVALID_REQUEST');
  });

  it('after 404 from an address that does not exist, which is not a person that does not exist', async () => {
    answer = says(404, { code: 'NOT_FOUND' });
    expect(await failureOf(record)).toMatchObject({ type: 'REGISTRY_REQUEST_REFUSED', nonRetryable: true });
  });

  it('after 409 for a reference that stands for something else', async () => {
    answer = says(409, { code: 'REFERENCE_REUSED' });
    expect(await failureOf(transfer)).toMatchObject({ type: 'REGISTRY_REFERENCE_REUSED', nonRetryable: true });
  });
});

it('no failure holds what was asked or answered', async () => {
  const bodies = [
    says(200, { match: person.fullName }),
    says(503, person.fullName),
    says(422, { code: person.fullName }),
  ];
  for (const each of bodies) {
    answer = each;
    const { message, details, cause } = await failureOf(verify);
    expect(JSON.stringify({ message, details, cause })).not.toMatch(/Nguyễn|001199000001|1999/);
  }
});

function recordOfPerson(personalId: string, workplaceRegion: number) {
  const month = { month: '2026-09', employerCode: 'DN0001', salaryVnd: 1, workplaceRegion, wageScheme: 'employer' };
  return {
    person: { personalId, fullName: 'A', dateOfBirth: '1999-03-08', sex: 'female' },
    months: [{ ...month, counted: true, usedByEarlierClaim: false }],
    leaves: [],
    separations: [],
    pension: { drawing: false, eligibleFrom: null },
  };
}
