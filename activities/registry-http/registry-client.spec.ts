import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
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
const agreed = { match: 'match', differs: [], alive: true, diedOn: null };
const account = { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' };
const order = { reference: 'TCTN-2026-0000001:1', amountVnd: 6_750_000 as Vnd, account, asOf };
const accepted = { status: 'accepted', reference: order.reference, amountVnd: 6_750_000, bookedOn: '2026-11-02' };

const verify = () => new HttpPopulation(url).verifyIdentity(person);
const transfer = () => new HttpBank(url, 300).transfer(order);
const check = () => new HttpBank(url).checkAccount({ ...account, asOf });
const find = () => new HttpBank(url).findTransfer({ reference: order.reference, asOf });
const record = () => new HttpInsuranceRecords(url).contributionRecord({ personalId: person.personalId, asOf });

async function eventually(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !holds(); await sleep(10)) {
    if (Date.now() > end) throw new Error('not in 5 s');
  }
}

async function failureOf(call: () => Promise<unknown>): Promise<ApplicationFailure> {
  const thrown: unknown = await call().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ApplicationFailure);
  return thrown as ApplicationFailure;
}

describe('an answer as agreed', () => {
  it('is passed on without what was not agreed', async () => {
    answer = says(200, { ...person, match: 'match', differs: [], alive: true, diedOn: null, mood: 'fine' });
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
    ['a verdict on nobody', verify, agreed],
    ['a verdict on somebody else', verify, { ...person, personalId: '001199000002', ...agreed }],
    ['a verdict on another name', verify, { ...person, fullName: 'Nguyễn Thị Anh', ...agreed }],
    ['a verdict of another day', verify, { ...person, asOf: '2026-11-01', ...agreed }],
    ['an unknown verdict', verify, { ...person, match: 'yes', differs: [], alive: true, diedOn: null }],
    ['a match that differs', verify, { ...person, match: 'match', differs: ['fullName'], alive: true, diedOn: null }],
    [
      'a mismatch without a difference',
      verify,
      { ...person, match: 'mismatch', differs: [], alive: true, diedOn: null },
    ],
    ['dead on no day', verify, { ...person, match: 'match', differs: [], alive: false, diedOn: null }],
    [
      'a day that does not exist',
      verify,
      { ...person, match: 'match', differs: [], alive: false, diedOn: '2026-02-30' },
    ],
    ['another reference', transfer, { ...accepted, reference: 'TCTN-2026-0000002:1' }],
    ['another amount', transfer, { ...accepted, amountVnd: 1 }],
    ['part of a dong', transfer, { ...accepted, amountVnd: 6_750_000.5 }],
    ['a rejection without its reason', transfer, { ...accepted, status: 'rejected' }],
    ['another person', record, recordOfPerson('001199000002', 1)],
    ['a fifth region', record, recordOfPerson('001199000001', 5)],
    ['an account check that does not say of which account', check, { result: 'ok' }],
    ['an account check of another account', check, { ...account, number: '0011000000002', asOf, result: 'ok' }],
    ['an account check of another holder', check, { ...account, holder: 'Trần Văn Bình', asOf, result: 'ok' }],
  ])('%s', async (_what, call, body) => {
    answer = says(200, body);
    expect(await failureOf(call)).toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
  });

  it.each([404, 409, 422])('a web page with status %i, which is no refusal of the registry', async (status) => {
    answer = says(status, '<!doctype html><title>Maintenance</title>');
    expect(await failureOf(find)).toMatchObject({
      type: 'REGISTRY_ANSWER_MALFORMED',
      nonRetryable: false,
      message: `bank: GET /v1/transfers/:reference answered something else than agreed: status ${status} without a code`,
    });
  });

  it.each(['', 'gzip'])('one without end, which is not read to its end (%s)', async (encoding) => {
    const unpacked = Buffer.alloc(64 * 1024, '[');
    const chunk = encoding === 'gzip' ? gzipSync(Buffer.alloc(8 * 1024 * 1024, '[')) : unpacked;
    let given = 0;
    let closed = false;
    answer = (request, response) => {
      request.socket.once('close', () => (closed = true));
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(encoding && { 'content-encoding': encoding }),
      });
      const pour = () => {
        while (!response.destroyed && given < 256 * 1024 * 1024) {
          given += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pour);
        }
      };
      pour();
    };
    expect(await failureOf(verify)).toMatchObject({
      type: 'REGISTRY_ANSWER_MALFORMED',
      message: 'population: POST /v1/identity-checks answered something else than agreed: more than 524288 bytes',
    });
    await eventually(() => closed);
    expect(given).toBeLessThan(64 * 1024 * 1024);
  });

  it('a refusal that tells of another status than it bears', async () => {
    answer = says(404, { code: 'TOO_MANY_REQUESTS', status: 429 });
    expect(await failureOf(find)).toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
  });

  it('the answer to another question', async () => {
    answer = says(
      200,
      { ...person, match: 'match', differs: [], alive: true, diedOn: null },
      { 'x-request-id': 'another' },
    );
    expect(await failureOf(verify)).toMatchObject({ type: 'REGISTRY_ANSWER_MALFORMED', nonRetryable: false });
  });
});

describe('a registry that is not well is asked again', () => {
  it.each([500, 502, 503, 504])('after %i', async (status) => {
    answer = says(status, { code: 'INTERNAL' });
    expect(await failureOf(verify)).toMatchObject({
      ...{ type: 'REGISTRY_UNAVAILABLE', nonRetryable: false, details: [{ status }] },
    });
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
