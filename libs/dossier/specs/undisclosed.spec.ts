import { concealed, disclosed, UNDISCLOSED, undisclosedIn } from '../index.js';

const words = ['detention', 'death'];
const places = ['change/kind', 'report/ground'];

describe('a word that is personal', () => {
  const told = { change: { kind: 'detention', from: '2026-12-01' }, report: { ground: 'detention', by: 'x' }, on: 1 };
  const open = concealed(told, places, words);

  it('stands apart from what is open, by its places', () => {
    expect(open).toEqual({
      change: { kind: UNDISCLOSED, from: '2026-12-01' },
      report: { ground: UNDISCLOSED, by: 'x' },
      on: 1,
      [UNDISCLOSED]: { 'change/kind': 'detention', 'report/ground': 'detention' },
    });
    expect(disclosed(open)).toEqual(told);
  });

  it('is not known any more once its part is erased', () => {
    const { [UNDISCLOSED]: _erased, ...left } = open;
    expect(disclosed(left)).toMatchObject({ change: { kind: UNDISCLOSED }, report: { ground: UNDISCLOSED } });
    expect(JSON.stringify(left)).not.toContain('detention');
  });
});

it('another word stays where it stands, and so does what is told at no such place', () => {
  const job = { change: { kind: 'job' }, note: 'detention' };
  expect(concealed(job, places, words)).toBe(job);
  expect(concealed({ change: 'detention' }, places, words)).toEqual({ change: 'detention' });
  expect(concealed(job)).toBe(job);
  expect(disclosed(job)).toBe(job);
});

it('a state is shown without such words, wherever they stand', () => {
  const state = { changes: [{ kind: 'death', from: '2026-12-01' }, { kind: 'job' }], ended: null, months: 3 };
  expect(undisclosedIn(state, words)).toEqual({
    changes: [{ kind: UNDISCLOSED, from: '2026-12-01' }, { kind: 'job' }],
    ended: null,
    months: 3,
  });
});
