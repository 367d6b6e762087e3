import { civilDate } from '../calendar/index.js';
import { everyQuestion } from './examples/every-question.js';
import {
  CHOICES,
  type ChoiceKey,
  type Explanation,
  type LawData,
  REGIMES,
  fill,
  inLong,
  inShort,
  lawData,
  noticeDue,
  startDay,
  withChoices,
} from './index.js';

const law = lawData();
const stepsOf = (explanation: Explanation): Explanation[] => [explanation, ...explanation.children.flatMap(stepsOf)];
/** What stands in brackets behind a step: followed, why, otherwise. */
const BRACKET = {
  vi: / \[[^;\]]+; theo: (.+?); vì (.+?); cách khác: (.+)\]$/,
  en: / \[[^;\]]+; followed: (.+?); because (.+?); otherwise: (.+)\]$/,
} as const;
/** Every reading on each of its options, save the two days of 2026 that version 2 has settled. */
const SWITCHED = Object.entries(CHOICES).flatMap(([key, choice]): [ChoiceKey, string, LawData][] =>
  'options' in choice && key !== 'swapOf20260102'
    ? Object.keys(choice.options).map((option) => [key as ChoiceKey, option, withChoices(law, { [key]: option })])
    : [],
);

describe('words', () => {
  const values = {
    yes: true,
    no: false,
    n: 1_234_567,
    paidVnd: 1_234_567,
    half: 2.5,
    on: '2026-03-02',
    month: '2026-03',
    none: null,
    list: [1, 2],
    empty: [],
    period: ['2026-03-02', '2026-04-01'],
    article: 'D28 18.2.b',
    form: 'D374 form 09',
    code: 'own-request',
    map: { a: 1, b: '2026-03-02' },
    nothing: {},
    text: 'Huế',
  };
  it.each([
    ['{n}', '1234567', '1234567'],
    ['{paidVnd} đ', '1.234.567 đ', '1,234,567 đ'],
    ['{half}', '2,5', '2.5'],
    ['{on}; {month}', '02/03/2026; 03/2026', '2 Mar 2026; Mar 2026'],
    ['{none}{empty}{absent}', 'không cókhông cókhông có', 'nonenonenone'],
    ['{list}', '1, 2', '1, 2'],
    ['{period}', '02/03/2026 – 01/04/2026', '2 Mar 2026 – 1 Apr 2026'],
    [
      '{article}',
      'Điều 18 khoản 2 điểm b Nghị định số 28/2015/NĐ-CP (được sửa đổi bởi Nghị định số 61/2020/NĐ-CP)',
      'Decree 28/2015/NĐ-CP (as amended by Decree 61/2020/NĐ-CP) art. 18(2)(b)',
    ],
    ['{form}', 'Mẫu số 09 Nghị định số 374/2025/NĐ-CP', 'Decree 374/2025/NĐ-CP form 09'],
    ['{code}', 'theo đề nghị của người lao động', "the worker's own request"],
    ['{map} {nothing}', 'a: 1; b: 02/03/2026 không có', 'a: 1; b: 2 Mar 2026 none'],
    ['{yes} {no} {text}', 'có không Huế', 'yes no Huế'],
    ['{yes?a|b}{no?a|b}{n?a|b}', 'abb', 'abb'],
    ['x{yes?a {no?c {n}|d {on}} e|f}y', 'xa d 02/03/2026 ey', 'xa d 2 Mar 2026 ey'],
    ['{no?{yes?1|2}|{yes?3|4}}', '3', '3'],
    ['plain', 'plain', 'plain'],
  ])('%s', (template, vi, en) => {
    expect(fill(template, values, 'vi')).toBe(vi);
    expect(fill(template, values, 'en')).toBe(en);
  });

  it('with a brace that is not closed, or a choice with one text, are a fault of the rule', () => {
    expect(() => fill('{n', values, 'vi')).toThrow('a brace is not closed: {n');
    expect(() => fill('{yes?a}', values, 'vi')).toThrow('a choice has no second text: {yes?a}');
    expect(() => fill('{yes?a {no?b|c}}', values, 'vi')).toThrow('a choice has no second text');
  });
});

describe('an explanation in words', () => {
  const start = (moved: Record<string, string> = {}) =>
    startDay({ regime: '2013', filed: civilDate('2025-06-02') }, withChoices(lawData(), moved)).explanation;

  it('is one sentence in short', () => {
    expect(inShort(start(), 'vi')).toBe('Thời điểm hưởng trợ cấp thất nghiệp là ngày 24/06/2025.');
    expect(inShort(start(), 'en')).toBe('The benefit starts on 24 Jun 2025.');
  });

  it('is a step a line in long, indented, cited, with the doubt and the other reading', () => {
    const lines = inLong(start(), 'en').split('\n');
    expect(lines[0]).toMatch(
      /^- The full dossier .* \(Decree 28\/2015.*\) \[interpretation; followed: working days \(decree\); because the decree that details the law says working days; otherwise: days \(the letter of the law\)\]$/,
    );
    expect(lines[1]).toMatch(/^ {2}- The day of the event \(2 Jun 2025\) .*Labour Code 2019 art\. 112\)$/);
    expect(lines.some((line) => line.startsWith('    - '))).toBe(true);
    expect(inLong(start(), 'vi')).toContain(
      '[cách hiểu; theo: ngày làm việc (nghị định); vì nghị định hướng dẫn luật nói ngày làm việc; cách khác: ngày (chữ của luật)]',
    );
  });

  it('tells what a moved switch made it follow, and never prints that as the other reading', () => {
    expect(inLong(start({ waitingUnit2013: 'days' }), 'en')).toContain(
      '[interpretation; followed: days (the letter of the law); because the law data set waitingUnit2013 = days; otherwise: working days (decree)]',
    );
  });

  it('says nothing of a figure of settled law, unless data moved it', () => {
    const decided = (version: number) =>
      startDay({ regime: '2025', filed: civilDate('2026-03-02') }, lawData(version)).explanation;
    expect(inLong(decided(2), 'en')).toContain('Decision on the award: 15 working days');
    expect(inLong(decided(2), 'en')).not.toContain('[');
    expect(inLong(decided(1), 'en')).toContain(
      '[data; followed: 20; because the law data set decisionDays2025 = 20; otherwise: 15]',
    );
  });

  it('says why a reading without a switch is followed', () => {
    const facts = {
      window: [civilDate('2025-07-03'), civilDate('2025-07-07')],
      collectedOn: civilDate('2025-07-08'),
    } as const;
    expect(inLong(noticeDue({ regime: '2013', ...facts }, lawData()).explanation, 'en')).toContain(
      '[interpretation; because the worker did not know the days yet; otherwise: a window that closed before',
    );
  });

  it.each(SWITCHED)(
    'under %s = %s tells what was followed, and the others only as what might have been',
    (key, value, data) => {
      const lines = REGIMES.flatMap((regime) => everyQuestion(regime, data)).flatMap(({ explanation }) =>
        stepsOf(explanation).filter(({ choice }) => choice?.key === key),
      );
      const { options } = CHOICES[key] as { options: Record<string, { vi: string; en: string }> };
      const others = Object.entries(options).filter(([option]) => option !== value);
      expect(lines.length).toBeGreaterThan(0);
      for (const step of lines) {
        for (const language of ['vi', 'en'] as const) {
          const [first = ''] = inLong(step, language).split('\n');
          const [, followed, why, otherwise] = BRACKET[language].exec(first) ?? [];
          expect(followed).toBe(options[value]?.[language]);
          expect(why).toBe(
            value === CHOICES[key].adopted
              ? (CHOICES[key] as { why: { vi: string; en: string } }).why[language]
              : `${language === 'vi' ? 'dữ liệu pháp luật đặt' : 'the law data set'} ${key} = ${value}`,
          );
          expect(otherwise?.split(language === 'vi' ? ' hoặc ' : ' or ').length).toBeGreaterThanOrEqual(others.length);
          for (const [, words] of others) expect(otherwise).toContain(words[language]);
        }
      }
    },
  );

  it('cannot be said of a rule that does not exist', () => {
    expect(() => inShort({ ...start(), ruleId: 'taste' }, 'en')).toThrow('no rule has the id taste');
  });
});
