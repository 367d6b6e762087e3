import {
  addDays,
  type CivilDate,
  civilDate,
  type CivilMonth,
  civilMonth,
  firstDayOf,
  monthOf,
} from '../../calendar/index.js';
import decree from '../examples/cases-decree.json' with { type: 'json' };
import beside from '../examples/cases-new-questions.json' with { type: 'json' };
import samples from '../examples/questions.json' with { type: 'json' };
import type { Explained } from '../framework/explanation.js';
import type { Regime } from '../framework/regime.js';
import type { LawData, Region } from '../law-data.js';
import { type QuestionName, QUESTIONS } from '../questions.js';
import { contributionBase, employerShare } from '../rules/contribution.js';
import { filingDate } from '../rules/filing.js';
import { violationFine } from '../rules/fine.js';
import { healthInsurance, healthInsurancePremium } from '../rules/health-insurance.js';
import { missesInARow } from '../rules/misses.js';
import { refusals } from '../rules/referral.js';
import { FIRST_DAY_OF_2025_LAW } from '../rules/regime.js';
import { retentionTrainingSupport } from '../rules/retention-support.js';
import { trainingSupport } from '../rules/training-support.js';
import { monthsOnce } from '../rules/two-employers.js';
import type { Compared } from './differences.js';
import { dayLists, rateLists } from './lists.js';

/** A question with the facts of a case, asked of any version. */
export interface Case {
  readonly id: string;
  /** @throws PolicyError or CalendarRangeError where the version has no answer */
  readonly ask: (law: LawData) => Explained<unknown>;
}

interface Example {
  readonly id: string;
  readonly question: string;
  readonly regime: string;
  readonly inputs: unknown;
}

const asked = (id: string, question: QuestionName, regime: Regime, inputs: unknown): Case => ({
  id,
  ask: (law) => QUESTIONS[question].parse(inputs)(regime, law),
});

/** The examples of the library that name a question: those of the contract, and those of Decree 374/2025. */
export const EXAMPLES: readonly Case[] = [samples, decree, beside].flatMap(({ cases }: { cases: readonly Example[] }) =>
  // Sound: tests ask each of them (questions.spec.ts, decree-cases.spec.ts).
  cases.map(({ id, question, regime, inputs }) => asked(id, question as QuestionName, regime as Regime, inputs)),
);

const SATURDAY = civilDate('2026-03-07');

/** Cases in which the readings of the law part that no example tells apart. */
export const ABOUT_READINGS: readonly Case[] = [
  asked('contributionWindow last-month', 'contributionWindow', '2025', {
    contract: { kind: 'indefinite', months: null },
    terminationDate: '2026-03-14',
    contributed: [['2023-06', '2026-01']],
  }),
  asked('benefitAmount two-rates', 'benefitAmount', '2025', {
    ...{ wageScheme: 'employer', workplaceRegion: 1, terminationDate: '2026-01-15', lastContributedMonth: '2025-12' },
    salaries: [80_000_000, 80_000_000, 80_000_000, 80_000_000, 80_000_000, 80_000_000],
  }),
  {
    id: 'filingDate saturday',
    ask: (law) => filingDate({ regime: '2025', filing: { channel: 'online', handedIn: SATURDAY } }, law),
  },
  {
    id: 'refusals second',
    ask: (law) => {
      const refused = { suitable: true, outcome: 'hired-but-declined', jobMatchesNotice: true } as const;
      const referrals = ['2025-03-10', '2025-04-10'].map((date) => ({ date: civilDate(date), ...refused }));
      return refusals({ regime: '2013', referrals, decided: civilDate('2025-04-21') }, law);
    },
  },
  {
    id: 'missesInARow exempt',
    ask: (law) => missesInARow({ regime: '2025', outcomes: ['missed', 'exempt', 'missed', 'missed'] }, law),
  },
  {
    id: 'monthsOnce two-employers',
    ask: (law) => {
      const wages = Object.entries({ DN1: 7_000_000, DN2: 9_000_000 });
      const month = civilMonth('2026-01');
      return monthsOnce({ paid: wages.map(([employerCode, salaryVnd]) => ({ month, employerCode, salaryVnd })) }, law);
    },
  },
  { id: 'healthInsurance suspended', ask: (law) => healthInsurance({ regime: '2013', status: 'suspended' }, law) },
  asked('contributionMonth unpaid', 'contributionMonth', '2013', { kind: 'unpaid-leave', workingDays: 20 }),
  { id: 'violationFine 2026-10', ask: (law) => violationFine({ on: civilDate('2026-10-01') }, law) },
];

const lawOn = (day: CivilDate): Regime => (day < FIRST_DAY_OF_2025_LAW ? '2013' : '2025');

/** What is in one of two sets and not in the other. */
const inOneAlone = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): readonly T[] => [
  ...[...one].filter((item) => !other.has(item)),
  ...[...other].filter((item) => !one.has(item)),
];

/** Days on which one version says something else than the other. */
function daysTouched(from: Compared, to: Compared): readonly CivilDate[] {
  const marks = ({ calendar }: Compared) =>
    new Set(dayLists.flatMap((list) => (calendar[list] ?? []).map(({ date }) => `${date} ${list}`)));
  const [old, now] = [marks(from), marks(to)];
  const changed = inOneAlone(old, now).map((mark) => mark.slice(0, 10) as CivilDate);
  return [...new Set(changed)].toSorted();
}

/** Periods that run over a day: they begin so many days before it. */
const aboutDay = (day: CivilDate): readonly Case[] => [
  ...[1, 3, 9, 14, 20].map((before) => {
    const filed = addDays(day, -before);
    return asked(`startDay ${filed}`, 'startDay', lawOn(filed), { filed });
  }),
  ...[31, 33, 35, 37].map((before) => {
    const benefitStart = addDays(day, -before);
    const facts = { benefitStart, awardMonths: 3 };
    return asked(`checkInWindows ${benefitStart}`, 'checkInWindows', lawOn(benefitStart), facts);
  }),
  ...[1, 3, 5].map((before) => {
    const event = addDays(day, -before);
    return asked(`firstPaymentDue ${event}`, 'firstPaymentDue', lawOn(event), { collectionEnds: event });
  }),
];

const REGIONS: readonly Region[] = [1, 2, 3, 4];
const SCHEMES = ['state', 'employer'] as const;
/** Above every ceiling, so that the ceiling shows. */
const HIGH = 500_000_000;

/** What the rates of a month decide. */
const aboutMonth = (month: CivilMonth): readonly Case[] => {
  const on = firstDayOf(month);
  const regime = lawOn(on);
  const wages = SCHEMES.flatMap((wageScheme) =>
    REGIONS.flatMap((workplaceRegion): Case[] => {
      const place = { wageScheme, workplaceRegion };
      const ended = {
        ...place,
        ...{
          terminationDate: addDays(on, 14),
          lastContributedMonth: month,
          salaries: Array.from({ length: 6 }, () => HIGH),
        },
      };
      return [
        asked(`benefitAmount ${month} ${wageScheme} ${workplaceRegion}`, 'benefitAmount', regime, ended),
        {
          id: `contributionBase ${month} ${wageScheme} ${workplaceRegion}`,
          ask: (law) => contributionBase({ ...place, month, salaryVnd: HIGH }, law),
        },
      ];
    }),
  );
  return [
    ...wages,
    { id: `employerShare ${month}`, ask: (law) => employerShare({ month }, law) },
    ...[
      { courseMonths: 2, oddDays: 20 },
      { courseMonths: 3, oddDays: 0 },
      { courseMonths: 12, oddDays: 0 },
    ].map((course) => ({
      id: `trainingSupport ${month} ${course.courseMonths}/${course.oddDays}`,
      ask: (law: LawData) => trainingSupport({ regime, on, ...course, feeVnd: 50_000_000, daysStudied: 20 }, law),
    })),
    {
      id: `retentionTrainingSupport ${month}`,
      ask: (law) =>
        retentionTrainingSupport(
          { regime, workers: 10, monthlyRateVnd: 9_000_000, courseStart: on, courseEnd: addDays(on, 300) },
          law,
        ),
    },
    {
      id: `healthInsurancePremium ${month}`,
      ask: (law) => healthInsurancePremium({ on, monthlyBenefitVnd: 5_000_000 }, law),
    },
  ];
};

/** Months in which a row of rates of one version begins that the other does not have as it is. */
function monthsTouched(from: Compared, to: Compared): readonly CivilMonth[] {
  const rows = ({ rates }: Compared) =>
    new Set(rateLists.flatMap((list) => rates[list].map((row) => `${row.from} ${list} ${canonical(row)}`)));
  const changed = inOneAlone(rows(from), rows(to)).map((row) => monthOf(row.slice(0, 10) as CivilDate));
  return [...new Set(changed)].toSorted();
}

/** The same text for the same row, in whatever sequence its fields stand. */
const canonical = (row: object): string =>
  JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Days and months about which is asked at most: enough for a year's schedule. */
const MOST_TOUCHED = 60;

/** Questions about the very days and rates in which two versions differ; the latest of them when there are many. */
export const casesAbout = (from: Compared, to: Compared): readonly Case[] => [
  ...daysTouched(from, to).slice(-MOST_TOUCHED).flatMap(aboutDay),
  ...monthsTouched(from, to).slice(-MOST_TOUCHED).flatMap(aboutMonth),
];
