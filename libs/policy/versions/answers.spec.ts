import { civilDate } from '../../calendar/index.js';
import { type ChoiceKey, CHOICES } from '../choices.js';
import { type LawData, assembleLawData, lawData, withChoices } from '../index.js';
import { answersThatChange, leavesThatDiffer } from './answers.js';
import { readingsOf } from './readings.js';

const law = lawData(2);
const changed = (to: LawData) => answersThatChange(law, to).changed;

it('are none where nothing differs', () => {
  const { asked, changed: none } = answersThatChange(law, law);
  expect(asked).toBeGreaterThan(380);
  expect(none).toEqual([]);
});

it('say old and new in both languages, with the articles', () => {
  const moved = changed(withChoices(law, { decisionDays2025: 20 }));
  expect(moved.find(({ id }) => id === 'd374-startDay-01')).toEqual({
    id: 'd374-startDay-01',
    title: { vi: 'Ngày bắt đầu hưởng', en: 'Start of the benefit' },
    old: {
      short: { vi: expect.any(String), en: 'The benefit starts on 17 Mar 2026.' },
      long: { vi: expect.stringContaining('23/03/2026'), en: expect.stringContaining('decided by 23 Mar 2026') },
    },
    new: {
      short: { vi: expect.any(String), en: 'The benefit starts on 17 Mar 2026.' },
      long: { vi: expect.stringContaining('30/03/2026'), en: expect.stringContaining('decided by 30 Mar 2026') },
    },
    articles: expect.arrayContaining([
      { vi: 'Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15 art. 39(3)' },
    ]),
    values: [{ pointer: '/decisionDue', old: '2026-03-23', new: '2026-03-30' }],
  });
});

it('are asked of the very days that a draft names', () => {
  const day = {
    date: civilDate('2027-09-20'),
    name: { vi: 'Nghỉ', en: 'Off' },
    provenance: 'official',
    source: 'X',
  } as const;
  const calendar = { ...law.calendar, nonWorking: [...law.calendar.nonWorking, day] };
  const moved = changed(assembleLawData({ ...law, version: 3, calendar }, law.choices));
  expect(moved.length).toBeGreaterThan(3);
  expect(moved.map(({ id }) => id.slice(0, 20))).toContain('startDay 2027-09-11');
});

it('are asked of the very rates that a draft names', () => {
  const row = {
    from: civilDate('2028-01-01'),
    vnd: [6_000_000, 5_000_000, 4_500_000, 4_000_000] as const,
    source: 'X',
  };
  const rates = { ...law.rates, regionalMinimumWage: [...law.rates.regionalMinimumWage, row] };
  const moved = changed(assembleLawData({ ...law, version: 3, rates }, law.choices));
  const amount = moved.find(({ id }) => id === 'benefitAmount 2028-01 employer 1');
  expect(amount?.values).toContainEqual({ pointer: '/capVnd', old: 26_550_000, new: 30_000_000 });
  expect(moved.map(({ id }) => id)).toContain('contributionBase 2028-01 employer 4');
});

it('tell why a version has no answer any more', () => {
  const rates = { ...law.rates, baseSalary: [], healthInsurance: [] };
  const moved = changed(assembleLawData({ ...law, version: 3, rates }, law.choices));
  const premium = moved.find(({ id }) => id.startsWith('healthInsurancePremium'));
  expect(premium?.new.long.en).toMatch(/is on record for/);
  expect(premium?.values).toContainEqual({ pointer: '/premiumVnd', old: 225_000, new: undefined });
});

describe('of every switch', () => {
  const moves = Object.entries(CHOICES).flatMap(([key, choice]) =>
    ('options' in choice ? Object.keys(choice.options) : [choice.adopted + 1])
      .filter((to) => to !== choice.adopted)
      .map((to) => [key as ChoiceKey, to] as const),
  );
  /** It settles two days that only version 1 left open. */
  const settled = 'swapOf20260102';

  it.each(moves.filter(([key]) => key !== settled))('%s at %s, some answer changes', (key, to) => {
    expect(changed(withChoices(law, { [key]: to }))).not.toEqual([]);
  });

  it.each(Object.keys(CHOICES) as ChoiceKey[])('%s, the rules that ask for it are named', (key) => {
    const found = readingsOf(key);
    if (key === settled) return expect(found).toEqual([]);
    expect(found.every(({ title, articles }) => title.vi.length > 3 && articles.length > 0)).toBe(true);
    return expect(found).not.toEqual([]);
  });
});

it('are compared by pointer over the union of both', () => {
  expect(leavesThatDiffer({ a: 1, b: [1, 2] }, { b: [1, 3], c: null })).toEqual([
    { pointer: '/a', old: 1, new: undefined },
    { pointer: '/b/1', old: 2, new: 3 },
    { pointer: '/c', old: undefined, new: null },
  ]);
});
