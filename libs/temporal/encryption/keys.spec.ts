import { parseEncryptionKeys } from './keys.js';

const secret = Buffer.alloc(32, 7).toString('base64');

describe('encryption keys', () => {
  it('reads several, the first of which encrypts', () => {
    const keys = parseEncryptionKeys(`2026-11:${secret}, 2025-01:${secret}`);
    expect(keys.current.id).toBe('2026-11');
    expect([...keys.byId.keys()]).toEqual(['2026-11', '2025-01']);
  });

  it.each([
    ['', /number 1/],
    [secret, /number 1/],
    [`a b:${secret}`, /number 1/],
    [`k1:${secret},`, /number 2/],
    ['k1:c2hvcnQ=', /k1 has 5 bytes/],
    [`k1:${secret},k1:${secret}`, /same id/],
  ])('refuses %j', (text, message) => {
    expect(() => parseEncryptionKeys(text)).toThrow(message);
  });

  it('never repeats a key in its errors', () => {
    const refusal = new RegExp(secret.slice(0, 12));
    for (const text of [`${secret}:oops`, `k1:${secret.slice(0, 20)}`]) {
      expect(() => parseEncryptionKeys(text)).not.toThrow(refusal);
      expect(() => parseEncryptionKeys(text)).toThrow();
    }
  });
});
