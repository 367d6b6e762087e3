import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  expectSuccess,
  type RunningProgram,
  startProgram,
  startSystem,
  type TestSystem,
} from '../../../../libs/testing/index.js';
import { eventually } from '../../../../libs/testing/faults/look.js';

/** A message as a receiver gets it. */
interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly subject: string;
    readonly data: { readonly kind: string; readonly sequence: number };
  };
}

/** A fake receiver: it keeps what it gets and answers as configured. */
class Receiver {
  readonly got: Received[] = [];
  answers: (received: Received) => number = () => 204;
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/hoso`;
  }

  async listen(): Promise<void> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        const received = { headers, body, event: JSON.parse(body) as Received['event'] };
        this.got.push(received);
        response.writeHead(this.answers(received)).end();
      });
    });
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done) ?? done(undefined));
  }

  of(dossier: string): Received[] {
    return this.got.filter(({ event }) => event.subject === dossier);
  }
}

interface Subscribed {
  readonly id: string;
  readonly secret: string;
}
interface Delivery {
  readonly id: number;
  readonly position: number;
  readonly kind: string;
  readonly status: number | null;
  readonly fault: string | null;
}

let system: TestSystem;
let courier: RunningProgram;
const receivers: Receiver[] = [];
beforeAll(async () => {
  system = await startSystem('webhooks');
  courier = await startProgram('courier', { ...system.env, WEBHOOKS_TO_LOOPBACK: 'true' });
}, 120_000);
afterAll(async () => {
  await courier.stop();
  await Promise.all(receivers.map((receiver) => receiver.close()));
  await system.end();
});

const receiver = async (): Promise<Receiver> => {
  const made = new Receiver();
  receivers.push(made);
  await made.listen();
  return made;
};
const as = (account = 'director') => system.stage.as(account);
const subscribed = async (url: string, more: object = {}, account = 'director'): Promise<Subscribed> =>
  expectSuccess('subscribing', await as(account).post<Subscribed>('/v1/webhooks', { url, ...more }));
const deliveries = async (id: string): Promise<readonly Delivery[]> =>
  expectSuccess('deliveries', await as().get<{ deliveries: Delivery[] }>(`/v1/webhooks/${id}/deliveries`)).deliveries;

let serial = 0;
const name = 'Nguyễn Văn Thành';
/** A request for counselling; an officer takes it where the office is ours. */
const counselled = async (office = 'HN-01'): Promise<string> => {
  const personalId = `001088${String((serial += 1)).padStart(6, '0')}`;
  const input = {
    person: { fullName: name, personalId },
    office,
    wishes: 'Accounting in the inner districts',
    contract: { endedOn: '2025-12-31', insured: true },
  };
  const submitted = as(`claimant:${personalId}`).post<{ dossier: string }>('/v1/dossiers/job-counselling', { input });
  const { dossier } = expectSuccess('submitting', await submitted);
  if (office === 'HN-01') await system.stage.command('officer', dossier, 'take');
  return dossier;
};
/** As Standard Webhooks has receivers verify: any one of the signatures, over what arrived, sent within five minutes. */
const isSigned = ({ headers, body }: Received, secret: string): boolean => {
  const [id, time, signatures] = ['id', 'timestamp', 'signature'].map((part) => headers[`webhook-${part}`] ?? '');
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`;
  return (signatures ?? '').split(' ').includes(expected) && Math.abs(Date.now() / 1_000 - Number(time)) < 300;
};
const kinds = (received: readonly Received[]) => received.map(({ event }) => event.data.kind);

it('tells subscribers what happened, signed, in order, with nothing personal', async () => {
  const portal = await receiver();
  const { id, secret } = await subscribed(portal.url);
  const number = await counselled();
  const seen = await eventually(
    () => Promise.resolve(portal.of(number)),
    (got) => kinds(got).includes('taken'),
  );
  expect(seen.map(({ event }) => event.data.sequence)).toEqual(seen.map((_, i) => i + 1));
  for (const received of seen) {
    const { headers, body, event } = received;
    expect(headers['content-type']).toContain('application/cloudevents+json');
    expect(isSigned(received, secret)).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      type: `hoso.job-counselling.${event.data.kind}.v1`,
      subject: number,
    });
    expect(body).not.toContain(name);
    expect(body).not.toContain('001088000');
  }
  expect(new Set(seen.map(({ headers }) => headers['webhook-id'])).size).toBe(seen.length);
  expect(await deliveries(id)).toMatchObject([...seen].reverse().map(() => ({ status: 204, fault: null })));
  expect(courier.logs()).not.toContain(secret.slice(6));
}, 60_000);

it('tells of what was subscribed to, of dossiers that the subscriber may see', async () => {
  const [taken, elsewhere, all] = [await receiver(), await receiver(), await receiver()];
  await subscribed(taken.url, { types: ['job-counselling'], kinds: ['taken'] });
  await subscribed(elsewhere.url, {}, 'director:DN-01:3');
  await subscribed(all.url, { types: ['job-counselling'] }, 'auditor');
  const [here, there] = [await counselled(), await counselled('DN-01')];
  await eventually(
    () => Promise.resolve([taken.of(here).length, elsewhere.of(there).length, all.of(there).length]),
    (counts) => counts.every((count) => count > 0),
  );
  expect(kinds(taken.got)).toEqual(['taken']);
  expect(elsewhere.of(here)).toEqual([]);
  expect(all.of(here).length).toBeGreaterThan(0);
}, 60_000);

it('loses nothing while the receiver is away, and tells it once it is back', async () => {
  const portal = await receiver();
  const { id } = await subscribed(portal.url);
  const first = await counselled();
  await eventually(
    () => Promise.resolve(portal.of(first)),
    (got) => kinds(got).includes('taken'),
  );
  await portal.close();
  const second = await counselled();
  await eventually(
    () => as().get<{ fault?: string; lag: number; dead: number }>(`/v1/webhooks/${id}`),
    ({ body }) => body.fault === 'ECONNREFUSED' && body.lag > 0 && body.dead === 0,
  );
  await portal.listen();
  await eventually(
    () => Promise.resolve(kinds(portal.of(second))),
    (got) => got.includes('taken'),
    40,
  );
}, 90_000);

it('sends what a receiver refuses again later, and everything else meanwhile', async () => {
  const portal = await receiver();
  const { id } = await subscribed(portal.url);
  let refused = 0;
  portal.answers = ({ event }) => (event.data.sequence === 1 && (refused += 1) < 3 ? 422 : 204);
  const number = await counselled();
  await eventually(
    () => Promise.resolve(portal.of(number).filter(({ event }) => event.data.sequence === 1)),
    (got) => got.length === 3,
  );
  const order = portal.of(number).map(({ event }) => event.data.sequence);
  expect(order.indexOf(2)).toBeLessThan(order.lastIndexOf(1));
  const tries = portal.of(number).filter(({ event }) => event.data.sequence === 1);
  expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const log = await eventually(
    () => deliveries(id),
    (all) => all.filter(({ fault }) => fault === 'answered 422').length === 2,
  );

  // Once more, at the owner's wish, although it was delivered.
  const position = log.find(({ kind }) => kind === 'taken')?.position;
  const before = kinds(portal.of(number)).filter((kind) => kind === 'taken').length;
  expect((await as().post(`/v1/webhooks/${id}/deliveries/${position}/resend`, {})).status).toBe(202);
  await eventually(
    () => Promise.resolve(kinds(portal.of(number)).filter((kind) => kind === 'taken').length),
    (count) => count === before + 1,
  );
}, 60_000);

it('sends nothing while it is paused, and all of it afterwards', async () => {
  const portal = await receiver();
  const { id } = await subscribed(portal.url);
  const first = await counselled();
  await eventually(
    () => Promise.resolve(kinds(portal.of(first))),
    (got) => got.includes('taken'),
  );
  expect((await as().post(`/v1/webhooks/${id}/pause`, {})).body).toMatchObject({ pauseReason: 'paused by its owner' });
  await new Promise((done) => setTimeout(done, 4_000));
  const second = await counselled();
  await new Promise((done) => setTimeout(done, 2_000));
  expect(portal.of(second)).toEqual([]);
  await as().post(`/v1/webhooks/${id}/resume`, {});
  await eventually(
    () => Promise.resolve(kinds(portal.of(second))),
    (got) => got.includes('taken'),
  );
}, 60_000);

it('signs with the new secret, and for a day with the former one too', async () => {
  const portal = await receiver();
  const { id, secret } = await subscribed(portal.url);
  const { body } = await as().post<Subscribed>(`/v1/webhooks/${id}/rotate-secret`, {});
  expect(body.secret).not.toBe(secret);
  const last = await eventually(
    async () => {
      await counselled();
      await new Promise((done) => setTimeout(done, 1_000));
      return portal.got.at(-1);
    },
    (got) => got?.headers['webhook-signature']?.split(' ').length === 2,
  );
  expect([secret, body.secret].map((known) => last !== undefined && isSigned(last, known))).toEqual([true, true]);
}, 60_000);

it('is its owner’s alone, and ends', async () => {
  const portal = await receiver();
  const { id } = await subscribed(portal.url);
  for (const [path, method] of [
    ['', 'get'],
    ['/deliveries', 'get'],
    ['/pause', 'post'],
    ['/rotate-secret', 'post'],
  ] as const) {
    const stranger = as('director:HN-01:8');
    const answer =
      method === 'get'
        ? await stranger.get(`/v1/webhooks/${id}${path}`)
        : await stranger.post(`/v1/webhooks/${id}${path}`, {});
    expect([path, answer.status]).toEqual([path, 404]);
  }
  expect((await as('director:HN-01:8').delete(`/v1/webhooks/${id}`)).status).toBe(404);
  expect((await as('claimant').post('/v1/webhooks', { url: portal.url })).status).toBe(403);
  expect((await as().post('/v1/webhooks', { url: 'http://u:p@127.0.0.1/' })).status).toBe(400);
  for (const url of ['https://10.0.0.5/', 'https://169.254.169.254/latest', 'https://[fc00::1]/', 'http://0/']) {
    const { status, body } = await as().post<{ errors?: { pointer: string }[] }>('/v1/webhooks', { url });
    expect([url, status, body.errors?.map(({ pointer }) => pointer)]).toEqual([url, 400, ['/url']]);
  }
  expect((await as().post('/v1/webhooks', { url: 'https://x.example/', types: ['nothing'] })).status).toBe(400);
  expect((await as().delete(`/v1/webhooks/${id}`)).status).toBe(204);
  expect((await as().get(`/v1/webhooks/${id}`)).status).toBe(404);
});

it('asks a receiver that says that it is gone no more', async () => {
  const portal = await receiver();
  portal.answers = () => 410;
  const { id } = await subscribed(portal.url);
  await counselled();
  const { body } = await eventually(
    () => as().get<{ pauseReason: string | null }>(`/v1/webhooks/${id}`),
    (answer) => answer.body.pauseReason !== null,
  );
  expect(body.pauseReason).toBe('the receiver says that it is gone (410)');
}, 60_000);

it('the same request subscribes once and changes the secret once, however often it is sent', async () => {
  const portal = await receiver();
  const key = 'the-key-of-one-request';
  const ask = (body: object, account = 'director') =>
    as(account).post<Subscribed & { code?: string }>('/v1/webhooks', body, key);
  const first = await ask({ url: portal.url });
  const again = await ask({ url: portal.url });
  expect([first.status, again.status, again.body.id, again.body.secret]).toEqual([
    201,
    201,
    first.body.id,
    first.body.secret,
  ]);
  expect(await ask({ url: `${portal.url}/other` })).toMatchObject({
    status: 409,
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
  const rotate = (by: string) => as().post<Subscribed>(`/v1/webhooks/${first.body.id}/rotate-secret`, {}, by);
  const changed = (await rotate('a-change-of-the-secret')).body.secret;
  expect(changed).not.toBe(first.body.secret);
  expect((await rotate('a-change-of-the-secret')).body.secret).toBe(changed);
  expect((await rotate('another-change-of-it')).body.secret).not.toBe(changed);
});

it.each([
  ['/types/1', { types: ['unemployment-claim', 'nowhere'] }],
  ['/kinds/0', { kinds: ['awardeed'] }],
  ['/kinds/1', { kinds: ['dossierClosed', 'constructor'] }],
  ['/kinds/0', { types: ['job-counselling'], kinds: ['awarded'] }],
])('what no dossier tells is refused at %s: nobody waits for it in vain', async (pointer, body) => {
  const { status, body: problem } = await as().post<{ errors?: { pointer: string }[] }>('/v1/webhooks', {
    url: 'https://portal.example/',
    ...body,
  });
  expect({ status, at: problem.errors?.map((fault) => fault.pointer) }).toEqual({ status: 400, at: [pointer] });
});

it('one person has twenty at most, also when more are asked for at once', async () => {
  const made = await Promise.all(
    Array.from({ length: 24 }, (_, at) =>
      as('auditor:2').post<{ code?: string }>('/v1/webhooks', { url: `https://portal.example/${at}` }),
    ),
  );
  const codes = made.map(({ status, body }) => (status === 201 ? 201 : body.code)).sort();
  expect(codes).toEqual([...Array<number>(20).fill(201), ...Array<string>(4).fill('WEBHOOKS_EXCEEDED')]);
});
