import { purposeOf } from './purpose.js';

/** A header as Node gives it: each byte that came as one character. */
const received = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('why somebody reads', () => {
  it.each([
    ['UTF-8', received('kiểm tra hồ sơ')],
    ['percent-encoded', encodeURIComponent('kiểm tra hồ sơ')],
    ['both', `${received('kiểm tra ')}${encodeURIComponent('hồ sơ')}`],
  ])('is taken as %s', (_, header) => expect(purposeOf(header)).toBe('kiểm tra hồ sơ'));

  it('is nothing without the header', () => expect(purposeOf(undefined)).toBeUndefined());

  it.each([
    ['bytes that are not UTF-8', 'caf\u00e9'],
    ['a broken escape', '100% sure'],
    ['escapes that are not UTF-8', '%C3%28'],
    ['nothing', ' '],
    ['too long a text', 'x'.repeat(201)],
    ['a control character', 'a%00b'],
  ])('is refused in words as %s', (_, header) => {
    expect(() => purposeOf(header)).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        parts: { detail: expect.objectContaining({ vi: expect.stringContaining('UTF-8') as unknown }) as unknown },
      }),
    );
  });
});
