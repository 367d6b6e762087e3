import { addDays, civilDate, civilMonth } from '../../calendar/index.js';
import {
  type Explained,
  type LawData,
  type Regime,
  ageExemption,
  averagingMonths,
  benefitAmount,
  benefitMonths,
  cancellationDeadline,
  checkInWindows,
  claimLife,
  collectionDeadline,
  decisionDeadline,
  dueOf,
  duration,
  eligibility,
  eventRegime,
  excuseDeadline,
  exemptionDeadline,
  filingDate,
  firstPaymentDeadline,
  jobFound,
  missesInARow,
  noticeDue,
  noticeExemption,
  noticeOutcome,
  paymentDue,
  paymentOfAward,
  reportDeadline,
  reservationDeadline,
  resumptionDeadline,
  startDay,
  suspension,
  suspensionDeadline,
  termination,
  uncollectedDeadline,
  collection,
  filingWay,
  firstMonthNotice,
  missedNoticeAlertDeadline,
  noticeOwed,
  resumptionDue,
  slipDays,
  suspensionDue,
  uncollectedAlertDeadline,
  uncollectedMoney,
  uncollectedReportDeadline,
  withdrawalDeadline,
  regime as regimeOf,
} from '../index.js';
import { courseOf } from '../rules/claim-life.js';
import { answersBesideTheBenefit } from './every-question-beside.js';

const on = civilDate('2026-03-02');

const filed = civilDate('2026-03-16');
const contributed = [[civilMonth('2024-03'), civilMonth('2026-02')]] as const;
const terminationDate = on;
const early = { ground: 'abroad', date: civilDate('2026-04-05'), reportedInTime: true } as const;

/** An answer to every question under one law, for one state of the data: the questions beside the benefit come last. */
export const everyQuestion = (regime: Regime, law: LawData): Explained<unknown>[] => [
  ...answersOfTheBenefit(regime, law),
  ...answersBesideTheBenefit(regime, law),
];

function answersOfTheBenefit(regime: Regime, law: LawData): Explained<unknown>[] {
  const award = { regime, benefitStart: civilDate('2026-01-31'), awardMonths: 3 };
  const limits = [
    decisionDeadline,
    withdrawalDeadline,
    suspensionDeadline,
    resumptionDeadline,
    firstPaymentDeadline,
    reportDeadline,
    collectionDeadline,
    cancellationDeadline,
    uncollectedDeadline,
    uncollectedReportDeadline,
    reservationDeadline,
  ];
  const amount = {
    regime,
    wageScheme: 'employer',
    workplaceRegion: 1,
    terminationDate,
    lastContributedMonth: civilMonth('2026-02'),
  } as const;
  return [
    regimeOf({ filed, decided: null, asOf: filed }, law),
    ...(['termination', 'collection'] as const).map((kind) =>
      eventRegime({ awardRegime: '2013', on: civilDate(regime === '2013' ? '2025-12-31' : '2026-01-01'), kind }, law),
    ),
    eligibility(
      {
        regime,
        contract: { kind: 'indefinite' },
        terminationDate,
        reason: 'expiry',
        pension: 'none',
        contributed,
        deemedContributing: false,
        filed,
        changes: [],
      },
      law,
    ),
    filingDate({ regime, filing: { channel: 'post', sent: filed, arrived: filed } }, law),
    filingDate({ regime, filing: { channel: 'online', handedIn: filed } }, law),
    filingWay({ regime, channel: 'post', certifiedCause: true, dataDiffer: false }, law),
    jobFound({ regime, filed, foundOn: filed }, law),
    startDay({ regime: '2025', filed: civilDate('2025-12-29') }, law),
    startDay({ regime, filed: civilDate('2025-04-21') }, law),
    startDay({ regime, filed: civilDate('2027-01-25') }, law),
    averagingMonths({ regime, contributed, until: civilMonth('2026-02') }, law),
    benefitAmount({ ...amount, salaries: [1, 1, 1, 1, 1, 1] }, law),
    ...[11, 47, 145].map((contributionMonths) => duration({ regime, contributionMonths }, law)),
    benefitMonths(award, law),
    checkInWindows(award, law),
    noticeDue({ regime, window: [on, on], collectedOn: on }, law),
    noticeExemption({ regime, ground: 'training', during: [on, on], window: [on, on] }, law),
    ageExemption({ regime, sex: 'male', birthDate: civilDate('1960-02-29'), on }, law),
    ageExemption({ regime, sex: 'female', birthDate: civilMonth('1965-05'), on }, law),
    ...[null, addDays(on, 4)].map((noticedOn) =>
      noticeOutcome(
        {
          regime,
          window: [on, on],
          monthEnd: addDays(on, 20),
          noticedOn,
          exempt: false,
          excuseProvedOn: null,
          on: addDays(on, noticedOn ? 5 : 1),
        },
        law,
      ),
    ),
    noticeOutcome(
      {
        regime,
        window: [on, on],
        monthEnd: on,
        noticedOn: on,
        complete: false,
        exempt: false,
        excuseProvedOn: null,
        on,
      },
      law,
    ),
    firstMonthNotice({ slip: [on, on], collectedOn: on }, law),
    noticeOwed({ regime, status: 'illness', movedByDirectorTo: null }, law),
    missesInARow({ regime, outcomes: ['notified', 'exempt', 'missed'] }, law),
    suspension({ regime, outcomes: ['notified', 'missed', 'notified'] }, law),
    paymentDue({ regime, benefitStart: on, month: 2 }, law),
    paymentOfAward({ awardRegime: '2013', benefitStart: civilDate('2025-12-08'), month: 2 }, law),
    checkInWindows({ regime: '2013', benefitStart: civilDate('2025-11-08'), awardMonths: 3 }, law),
    ...limits.map((limit) => dueOf(limit, { regime, event: on }, law)),
    ...(regime === '2013'
      ? [excuseDeadline, exemptionDeadline].map((limit) => dueOf(limit, { regime, event: on }, law))
      : [missedNoticeAlertDeadline, uncollectedAlertDeadline].map((limit) => dueOf(limit, { regime, event: on }, law))),
    suspensionDue({ regime, windowEnds: on, monthStart: on }, law),
    resumptionDue({ regime, noticeOn: on }, law),
    slipDays({ regime, decisionDue: on }, law),
    ...[null, on].map((reasonToldOn) =>
      collection({ regime, channel: 'in-person', slip: [on, on], collectedOn: null, reasonToldOn }, law),
    ),
    uncollectedMoney(
      {
        regime,
        awardEnd: on,
        contributionMonths: 150,
        monthsDrawn: 2,
        monthsSuspended: 0,
        monthsUncollected: 1,
        writtenNotice: false,
        agencyTold: on,
      },
      law,
    ),
    termination({ regime, ground: 'job', date: on, reportedInTime: true }, law),
    termination({ regime, ground: 'compulsory-institution', date: on, reportedInTime: false, reformSchool: true }, law),
    claimLife({ regime, contributionMonths: 47, benefitStart: on, checkIns: {}, end: early }, law),
    claimLife(
      {
        regime,
        contributionMonths: 47,
        benefitStart: on,
        checkIns: { '2': false },
        end: { ground: 'job', date: civilDate('2026-04-02'), reportedInTime: true },
      },
      law,
    ),
    claimLife(
      {
        regime: '2013',
        contributionMonths: 47,
        benefitStart: civilDate('2025-03-10'),
        checkIns: { '2': false },
        end: { ground: 'abroad', date: civilDate('2025-04-10'), reportedInTime: true },
      },
      law,
    ),
    courseOf(
      {
        regime: '2013',
        contributionMonths: 40,
        benefitStart: civilDate('2025-03-10'),
        checkIns: {},
        end: { ground: 'own-request', date: civilDate('2025-04-01'), reportedInTime: true },
      },
      law,
    ),
  ];
}
