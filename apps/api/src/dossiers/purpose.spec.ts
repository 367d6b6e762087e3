import { purposeOf, visitOf } from './purpose.js';

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

describe('the opening of a page to which a reading belongs', () => {
  it('is taken as it was named', () => expect(visitOf('0d5f7d0e-6c83-4b0b-9b7a-3f1c7f6f2a11')).toMatch(/^0d5f7d0e-/));
  it('is none without the header', () => expect(visitOf(undefined)).toBeUndefined());
  it.each(['', 'short', 'with space', 'x'.repeat(65), ['first-one', 'second-one']])('is refused as %j', (header) =>
    expect(() => visitOf(header)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' })),
  );
});
