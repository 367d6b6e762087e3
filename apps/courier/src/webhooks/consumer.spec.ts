import type { ConsumedEvent, OutsideConsumer, ServedWebhook } from '../../../../libs/persistence/index.js';
import { webhookConsumer } from './consumer.js';
import { UnreachableError } from './send.js';

const webhook: ServedWebhook = {
  id: 'w1',
  // HD-02 was merged into HD-01 on 2026-07-01 (libs/agency).
  actor: { subject: 'd1', roles: ['director'], office: 'HD-01' },
  ...{ url: 'https://portal.example/', types: null, kinds: null },
  secrets: [`whsec_${Buffer.alloc(32, 1).toString('base64')}`],
};
const event: ConsumedEvent = {
  ...{ position: 7, dossier: 'TVVL-2026-0000001', type: 'job-counselling', sequence: 2, kind: 'taken', version: 1 },
  ...{ data: {}, personal: null, erased: false, author: 'o1', onBehalfOf: null, channel: 'counter' },
  cause: { kind: 'command', id: 'u', name: 'take' },
  ...{ filedOn: '2026-07-02' as ConsumedEvent['filedOn'], at: 1, recordedAt: 1, hash: 'a'.repeat(64) },
};

/** The effect of a receiver's answer, for a dossier of this office. */
const delivered = async (answer: number | Error, office = 'HD-01') => {
  const seen = { sent: 0, attempts: [] as unknown[], paused: [] as string[] };
  const consumer: OutsideConsumer = webhookConsumer(webhook, {
    parties: { of: () => Promise.resolve({ office, claimant: 'c' }) },
    webhooks: {
      attempted: ({ status, fault }) => Promise.resolve(void seen.attempts.push([status, fault])),
      pause: (_, reason) => Promise.resolve(seen.paused.push(reason) > 0),
    },
    sender: {
      post: () => {
        seen.sent += 1;
        return typeof answer === 'number' ? Promise.resolve(answer) : Promise.reject(answer);
      },
    },
  });
  const thrown = await consumer.act(event, 'webhook:w1:hash', new AbortController().signal).then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  );
  return { ...seen, thrown };
};

it.each([
  ['is delivered', 204, undefined, [204, null]],
  ['waits: the receiver is away', 503, 'AwayError', [503, 'answered 503']],
  ['waits: it is asked too much', 429, 'AwayError', [429, 'answered 429']],
  ['waits: nobody answers', new UnreachableError('ECONNREFUSED'), 'AwayError', [null, 'ECONNREFUSED']],
  ['is set aside: it is refused', 422, 'EffectError', [422, 'answered 422']],
  ['is set aside: redirects are not followed', 302, 'EffectError', [302, 'answered 302']],
] as const)('%s (%s)', async (_, answer, thrown, attempt) => {
  expect(await delivered(answer)).toEqual({ sent: 1, attempts: [attempt], paused: [], thrown });
});

it('pauses where the receiver says that it is gone', async () => {
  expect((await delivered(410)).paused).toHaveLength(1);
});

it('is told of dossiers of offices merged into the subscriber’s, and of no others', async () => {
  expect((await delivered(204, 'HD-02')).sent).toBe(1);
  expect((await delivered(204, 'HN-01')).sent).toBe(0);
});
