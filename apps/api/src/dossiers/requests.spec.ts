import { civilDate } from '../../../../libs/calendar/index.js';
import { bodyHash } from '../../../../libs/persistence/index.js';
import {
  actOf,
  commandBody,
  expectedSequence,
  idempotencyKey,
  submissionBody,
  updateIdOf,
  wholeNumber,
} from './requests.js';

const today = civilDate('2026-03-02');
const pointerOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { parts: { errors: { pointer: string }[] } }).parts.errors[0]?.pointer;
  }
  return undefined;
};

it('a whole number in a URL is written in decimal digits', () => {
  const limit = wholeNumber(-1, 200);
  for (const [text, number] of [
    ['0', 0],
    ['007', 7],
    ['-1', -1],
    ['200', 200],
  ] as const)
    expect(limit.safeParse(text).data).toBe(number);
  for (const text of ['0x10', '1e2', '1.0', '+5', ' 5', '', 'ten', '201', '-2', '९', '9'.repeat(20), true, null])
    expect([text, limit.safeParse(text).success]).toEqual([text, false]);
});

describe('how an act came', () => {
  it('is online for people and at the counter for an office', () => {
    expect(actOf({}, ['claimant'], true, today)).toEqual({ channel: 'online' });
    expect(actOf({}, ['officer'], false, today)).toEqual({ channel: 'counter' });
  });

  it('is on behalf of the claimant when an office does what a claimant may do', () => {
    const posted = { channel: 'post', filedOn: civilDate('2026-02-27') } as const;
    expect(actOf(posted, ['officer'], true, today)).toEqual({ ...posted, onBehalfOf: 'claimant' });
  });

  it('is not for people to date or to call a letter', () => {
    expect(pointerOf(() => actOf({ channel: 'post' }, ['claimant'], true, today))).toBe('/channel');
    expect(pointerOf(() => actOf({ filedOn: today }, ['employer'], false, today))).toBe('/filedOn');
  });

  it('is never online for an office, and never of tomorrow', () => {
    expect(pointerOf(() => actOf({ channel: 'online' }, ['officer'], true, today))).toBe('/channel');
    expect(pointerOf(() => actOf({ filedOn: civilDate('2026-03-03') }, ['officer'], true, today))).toBe('/filedOn');
  });
});

describe('bodies', () => {
  it('know no channel called system, no unknown key and no impossible day', () => {
    for (const more of [
      { channel: 'system' },
      { onBehalfOf: 'x' },
      { filedOn: '2026-02-29' },
      { asOf: '2026-13-01' },
    ]) {
      expect(submissionBody.safeParse({ input: {}, ...more }).success).toBe(false);
    }
    expect(commandBody.safeParse({ input: {}, asOf: '2026-01-01' }).success).toBe(false);
    expect(commandBody.safeParse({ input: [] }).success).toBe(false);
  });

  it.each([
    ['filedOn', '0000-01-01'],
    ['filedOn', '1950-05-01'],
    ['asOf', '0000-01-01'],
    ['asOf', '2014-12-31'],
    ['asOf', '2028-12-31'],
    ['asOf', '3000-01-01'],
  ])('know no %s of %s: the law data do not reach there', (field, day) => {
    const issues = submissionBody.safeParse({ input: {}, [field]: day }).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('hash alike whatever the order of their keys', () => {
    expect(bodyHash({ a: 1, b: { c: 2, d: 3 } })).toBe(bodyHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(bodyHash({ a: 1 })).not.toBe(bodyHash({ a: 2 }));
  });
});

describe('keys', () => {
  it('name the same act for one subject and another for the next', () => {
    expect(updateIdOf('a', 'key-00001')).toBe(updateIdOf('a', 'key-00001'));
    expect(updateIdOf('a', 'key-00001')).not.toBe(updateIdOf('b', 'key-00001'));
    expect(updateIdOf('a', 'bkey-00001')).not.toBe(updateIdOf('ab', 'key-00001'));
  });

  it.each([[undefined], ['short'], ['with space in it'], ['ä'.repeat(10)], ['x'.repeat(101)]])('are not %s', (key) => {
    expect(() => idempotencyKey(key)).toThrow('VALIDATION_FAILED');
  });

  it('If-Match is an ETag of ours, or says nothing', () => {
    expect(expectedSequence('"12"')).toBe(12);
    expect(expectedSequence('*')).toBeUndefined();
    expect(expectedSequence(undefined)).toBeUndefined();
    expect(() => expectedSequence('W/"12"')).toThrow('VALIDATION_FAILED');
  });
});
