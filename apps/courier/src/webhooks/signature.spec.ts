import { messageId, signed } from './signature.js';

// The example of the Standard Webhooks libraries, which all of them give.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const vector = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
};

it('is that of Standard Webhooks', () => {
  expect(signed([secret], vector.id, vector.at, vector.body)).toEqual({
    'webhook-id': vector.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('is one under each secret while a secret is changed, the new one first', () => {
  const other = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
  const both = signed([other, secret], vector.id, vector.at, vector.body)['webhook-signature'].split(' ');
  const alone = [other, secret].map((one) => signed([one], vector.id, vector.at, vector.body)['webhook-signature']);
  expect(both).toEqual(alone);
  expect(new Set(both).size).toBe(2);
});

it('ids are the same for the same key, and say nothing of it', () => {
  expect(messageId('webhook:a:hash')).toBe(messageId('webhook:a:hash'));
  expect(messageId('webhook:a:hash')).not.toBe(messageId('webhook:b:hash'));
  expect(messageId('webhook:a:hash')).toMatch(/^msg_[0-9a-f]{32}$/);
});
