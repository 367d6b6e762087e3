import { createHash, createHmac } from 'node:crypto';

/** Headers of Standard Webhooks 1.0: they prove that the body is ours, complete and recent. */
export interface SignedHeaders {
  readonly 'webhook-id': string;
  /** Seconds since the epoch. */
  readonly 'webhook-timestamp': string;
  /** `v1,BASE64` for each secret, separated by spaces: while a secret is rotated there are two. */
  readonly 'webhook-signature': string;
}

/** HMAC-SHA-256 of id, time and body, under the bytes of a secret (`whsec_BASE64`). */
const signatureOf = (secret: string, content: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(content)
    .digest('base64')}`;

/**
 * Signs a body.
 * @param secrets `whsec_…`
 * @param at when it is sent
 */
export const signed = (secrets: readonly string[], id: string, at: Date, body: string): SignedHeaders => {
  const seconds = String(Math.floor(at.getTime() / 1_000));
  const content = `${id}.${seconds}.${body}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': secrets.map((secret) => signatureOf(secret, content)).join(' '),
  };
};

/** The id of a message: the same whenever the same event is sent to the same subscription. @param key of the consumer */
export const messageId = (key: string): string => `msg_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
