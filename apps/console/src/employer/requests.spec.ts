import { daysBetween, requestsIn } from './requests.js';

const line = (number: string, ...waiting: { who: string; until?: string }[]) =>
  ({
    number,
    waiting: waiting.map((one) => ({ what: { vi: 'trả lời', en: 'answer' }, ...one })),
  }) as unknown as Parameters<typeof requestsIn>[0][number];

it('puts first what is due first, and leaves out what waits for others', () => {
  const found = requestsIn([
    line('A-3', { who: 'employer' }),
    line('A-2', { who: 'employer', until: '2026-11-20' }),
    line('A-4', { who: 'claimant', until: '2026-11-01' }),
    line('A-1', { who: 'agency' }, { who: 'employer', until: '2026-11-18' }),
  ]);
  expect(found.map((request) => request.line.number)).toEqual(['A-1', 'A-2', 'A-3']);
});

it.each([
  ['2026-11-28', '2026-12-02', 4],
  ['2026-11-28', '2026-11-28', 0],
  ['2026-11-28', '2026-11-26', -2],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
