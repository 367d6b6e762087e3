import { grouped, letterCode, readCode } from './letter-code.js';

const key = Buffer.alloc(32, 7).toString('base64');
const other = Buffer.alloc(32, 8).toString('base64');
const code = letterCode(key, 'TCTN-2026-0000042', '14-award');
const signs = [...'23456789ABCDEFGHJKMNPQRTUVWXY'];
const withSign = (at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1);

describe('the code of a letter', () => {
  it('is the same each time, and another one for another letter, dossier or key', () => {
    expect(letterCode(key, 'TCTN-2026-0000042', '14-award')).toBe(code);
    const codes = [
      code,
      letterCode(key, 'TCTN-2026-0000042', '15-award'),
      letterCode(key, 'TCTN-2026-0000043', '14-award'),
      letterCode(other, 'TCTN-2026-0000042', '14-award'),
      // What stands side by side is not taken together.
      letterCode(key, 'TCTN-2026-00000421', '4-award'),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has sixteen signs, none of which looks like another, in four groups on paper', () => {
    for (let n = 0; n < 500; n += 1) {
      const one = letterCode(key, `TCTN-2026-${String(n).padStart(7, '0')}`, '14-award');
      expect(one).toMatch(/^[2-9A-HJKMNPQRT-Y]{16}$/);
      expect(readCode(one)).toBe(one);
    }
    expect(grouped(code)).toMatch(/^[^-]{4}(-[^-]{4}){3}$/);
  });

  it('uses each sign about as often at each place', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 2_900; n += 1)
      for (const at of [0, 7, 14, 15]) {
        const seen = `${at}${letterCode(key, String(n), '1-x')[at]}`;
        counts.set(seen, (counts.get(seen) ?? 0) + 1);
      }
    expect(counts.size).toBe(4 * 29);
    expect(Math.min(...counts.values())).toBeGreaterThan(50);
    expect(Math.max(...counts.values())).toBeLessThan(160);
  });
});

describe('what somebody typed', () => {
  it('is the code in small letters, in other groups, and with letters that were read for digits', () => {
    for (const typed of [
      ` ${grouped(code).toLowerCase()} `,
      code.replaceAll(/.{4}/g, '$& '),
      grouped(code).replaceAll('-', '–'),
      code.replaceAll('5', 's').replaceAll('2', 'Z'),
    ])
      expect(readCode(typed)).toBe(code);
  });

  it('is found to be mistyped, whichever sign is wrong', () => {
    for (let at = 0; at < code.length; at += 1)
      for (const sign of signs.filter((one) => one !== code[at])) expect(readCode(withSign(at, sign))).toBeUndefined();
  });

  it('is found to be mistyped when any two signs changed places', () => {
    for (let at = 0; at < code.length; at += 1)
      for (let to = at + 1; to < code.length; to += 1) {
        if (code[at] === code[to]) continue;
        const changed = [...code];
        [changed[at], changed[to]] = [code[to] as string, code[at] as string];
        expect(readCode(changed.join(''))).toBeUndefined();
      }
  });

  it.each(['', code.slice(1), `${code}2`, withSign(3, '0'), withSign(3, 'Ă'), '../../etc/passwd', 'TCTN-2026-0000042'])(
    'does not look like a code: %j',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );
});
