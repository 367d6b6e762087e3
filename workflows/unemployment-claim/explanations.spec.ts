import { addDays, type CivilDate, civilDate } from '../../libs/calendar/index.js';
import { system } from '../../libs/dossier/given/index.js';
import { explanations } from './explanations.js';
import { happened } from './events/index.js';
import {
  benefitStart,
  commands,
  contributionsOf,
  fourMonths,
  identified,
  type Moment,
  officer,
  proceeds,
  proposed,
  submitted,
  waited,
} from './given/index.js';
import { awardOf } from './law.js';

const filed = civilDate(fourMonths.filed);
const start = benefitStart(waited());
const { amount, duration, months, notices, eligibility } = explanations;
const statesOf = (claim: Moment['dossier'], today: CivilDate) =>
  Object.fromEntries((eligibility.of(claim, today)?.conditions ?? []).map(({ name, state }) => [name, state]));

it('an award is explained as the proposal says it: the same sentences, and each step with its articles and sources', () => {
  const { dossier } = waited();
  const parts = [amount, duration, months, notices].map((one) => one.of(dossier, start));
  expect(parts.map((part) => part?.short)).toEqual(awardOf(dossier, start).explanations.map(({ short }) => short));
  const [first, second] = parts[0]?.steps ?? [];
  expect(first).toMatchObject({
    depth: 0,
    label: { vi: expect.stringMatching(/./) as string, en: expect.stringMatching(/./) as string },
    figure: { en: expect.stringContaining('dong') as string },
    rule: { vi: expect.stringContaining('60%') as string },
    articles: [{ en: 'Law 74/2025/QH15 art. 39(1)' }, { en: 'Decree 374/2025/NĐ-CP art. 15(1)' }],
    source: { vi: 'dữ liệu của cơ quan bảo hiểm xã hội', en: 'the insurance agency’s records' },
    reading: null,
  });
  // Where the law is torn, the reading that is followed stands beside the step.
  expect(second).toMatchObject({ depth: 1, reading: { vi: expect.stringMatching(/^cách hiểu/) as string } });
  expect(JSON.stringify(parts)).not.toMatch(/\{\w+\}|undefined/);
});

it('what was verified of the end of the work is named as the source', () => {
  const { dossier } = proposed();
  const { data } = dossier;
  const separation = data.separation ?? data.contribution?.separation;
  const told = { ...dossier, data: { ...data, ...(separation && { separation }) } };
  const sources = (amount.of(told, start)?.steps ?? []).flatMap(({ source }) => source?.en ?? []);
  expect(sources.join()).toContain('the answer on the end of the work, as verified');
});

it('conditions are met, not met or unknown, each with why and its articles', () => {
  expect(statesOf(waited().dossier, start)).toEqual({
    'currently-contributing': 'met',
    reason: 'met',
    contributions: 'met',
    'filed-in-time': 'met',
    'waiting-period': 'met',
  });
  expect(eligibility.of(waited().dossier, start)?.short.en).toBe('All conditions are met.');
  const { dossier } = waited();
  const { data } = dossier;
  const separation = { ...(data.separation ?? data.contribution?.separation), reason: 'unlawful-resignation' } as never;
  const unlawful = { ...dossier, data: { ...data, separation } };
  expect(statesOf(unlawful, start)).toMatchObject({ reason: 'unmet', contributions: 'met' });
  const told = eligibility.of(unlawful, start);
  expect(told?.short).toEqual({ en: 'One condition is not met.', vi: 'Có 1 điều kiện chưa đạt.' });
  expect(told?.conditions.find(({ name }) => name === 'reason')).toMatchObject({
    articles: [{ en: expect.stringContaining('art. 38') as string }],
  });
  // Nobody is told what an award would be of which there is none.
  expect(amount.of(unlawful, start)).toBeUndefined();
});

it('what a registry has not answered is unknown, and what it does not know is not met', () => {
  const silent = submitted().dossier;
  expect(new Set(Object.values(statesOf(silent, filed)))).toEqual(new Set(['unknown']));
  expect(eligibility.of(silent, filed)?.short.en).toBe('Not all conditions can be judged yet.');
  expect(amount.of(silent, filed)).toBeUndefined();
  const unknown = submitted()
    .and(identified, system, filed)
    .and(proceeds('contributions', happened('contributionsFetched', contributionsOf(fourMonths, null))), system, filed)
    .and(commands.issueAppointment, officer, filed);
  expect(statesOf(unknown.dossier, filed)).toMatchObject({ record: 'unmet', contributions: 'unknown' });
});

it('one that was filed before the end of the work is not filed in time, and nothing else is judged', () => {
  const { dossier } = waited();
  const { data } = dossier;
  const date = addDays(filed, 10);
  const separation = { ...(data.separation ?? data.contribution?.separation), date };
  const early = { ...dossier, data: { ...data, separation: separation as never } };
  expect(statesOf(early, start)).toMatchObject({ 'filed-in-time': 'unmet', reason: 'unknown' });
});
