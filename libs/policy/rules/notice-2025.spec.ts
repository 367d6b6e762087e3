import { civilDate } from '../../calendar/index.js';
import {
  type NoticeFacts,
  type NoticeSituation,
  type NoticeStatus,
  type Regime,
  ageExemption,
  firstMonthNotice,
  lawData,
  missesInARow,
  noticeDue,
  noticeExemption,
  noticeOutcome,
  noticeOwed,
  resumptionDue,
  suspension,
  suspensionDue,
  withChoices,
} from '../index.js';

const law = lawData();
const d = civilDate;

describe('the notice of the first month', () => {
  it('is the collection on one of the days of the slip', () => {
    const of = (day: string) =>
      firstMonthNotice({ slip: [d('2026-03-23'), d('2026-03-25')], collectedOn: d(day) }, law).value.notified;
    expect(['2026-03-22', '2026-03-23', '2026-03-25', '2026-03-26'].map(of)).toEqual([false, true, true, false]);
  });
});

describe('whether a notice is owed', () => {
  const owed = (regime: Regime, status: NoticeSituation, moved: string | null = null) =>
    noticeOwed({ regime, status, movedByDirectorTo: moved === null ? null : d(moved) }, law).value;

  it('is always yes since 2026, in a transfer at the destination', () => {
    for (const status of ['none', 'age-60', 'illness', 'maternity', 'approved-training', 'short-job'] as const)
      expect(owed('2025', status)).toEqual({ noticeDue: true, at: 'place-of-receipt', movedTo: null });
    expect(owed('2025', 'transfer')).toEqual({ noticeDue: true, at: 'destination', movedTo: null });
  });

  it('was no for whoever was spared before', () => {
    const spared = { noticeDue: false, at: null, movedTo: null };
    for (const status of ['age-60', 'maternity', 'approved-training', 'short-job', 'transfer'] as const)
      expect(owed('2013', status)).toEqual(spared);
    expect(owed('2013', 'none')).toEqual({ noticeDue: true, at: 'place-of-receipt', movedTo: null });
    expect(owed('2013', 'illness').noticeDue).toBe(true);
  });

  it('moves with the director since 2026', () => {
    expect(owed('2025', 'none', '2026-10-12').movedTo).toBe('2026-10-12');
    expect(owed('2013', 'none', '2025-10-13').movedTo).toBeNull();
  });

  it('is no in a window that closed before the decision was collected', () => {
    const due = (collectedOn: string) =>
      noticeDue({ regime: '2025', window: [d('2026-04-17'), d('2026-04-21')], collectedOn: d(collectedOn) }, law).value
        .due;
    expect([due('2026-04-21'), due('2026-04-22')]).toEqual([true, false]);
  });

  it('exempts nobody since 2026', () => {
    const window = [d('2026-07-03'), d('2026-07-07')] as const;
    const of = noticeExemption(
      { regime: '2025', ground: 'maternity', during: [d('2026-06-01'), d('2026-12-31')], window },
      law,
    );
    expect(of.value.exempt).toBe(false);
    expect(of.explanation).toMatchObject({ ruleId: 'notice.exemption.2025', facts: { ground: 'maternity' } });
    const old = ageExemption({ regime: '2025', sex: 'male', birthDate: d('1950-01-01'), on: d('2026-07-03') }, law);
    expect(old.value.exempt).toBe(false);
    expect(old.explanation).toMatchObject({ ruleId: 'notice.exemption.2025', facts: { ground: 'age' } });
    expect(() =>
      ageExemption({ regime: '2025', sex: 'male', birthDate: d('2026-07-04'), on: d('2026-07-03') }, law),
    ).toThrow('birthDate');
  });
});

describe('the notice of a month under the law of 2025', () => {
  const facts: NoticeFacts = {
    regime: '2025',
    window: [d('2026-04-17'), d('2026-04-21')],
    monthEnd: d('2026-05-15'),
    noticedOn: null,
    exempt: true,
    excuseProvedOn: d('2026-04-22'),
    on: d('2026-05-10'),
  };
  const of = (change: Partial<NoticeFacts>, moved: Record<string, string> = {}) =>
    noticeOutcome({ ...facts, ...change }, withChoices(law, moved));
  const status = (change: Partial<NoticeFacts>, moved: Record<string, string> = {}) => of(change, moved).value.status;
  const asOf = (...days: string[]) => days.map((day) => status({ on: d(day), excuseProvedOn: null }));
  const movedTo = [d('2026-04-27'), d('2026-04-29')] as const;

  it('is missed once its window is over: no excuse, no exemption', () => {
    expect(asOf('2026-04-16', '2026-04-17', '2026-04-21', '2026-04-22')).toEqual([
      'not-open',
      'open',
      'open',
      'missed',
    ]);
    expect(of({}).value).toEqual({ status: 'missed', excuseUntil: null });
    expect(of({}).explanation.children).toEqual([]);
    expect(of({}).explanation.facts).not.toHaveProperty('exempt');
    expect(() => of({ noticedOn: d('2026-05-11') })).toThrow('noticedOn');
    expect(() => of({ excuseProvedOn: d('2026-05-11') })).toThrow('excuseProvedOn');
  });

  it('is made in its window', () => {
    const made = (day: string) => status({ noticedOn: d(day) });
    expect(['2026-04-16', '2026-04-17', '2026-04-21', '2026-04-22'].map(made)).toEqual([
      'missed',
      'notified',
      'notified',
      'missed',
    ]);
  });

  it('may be given on the days to which the director moved it', () => {
    const made = (day: string) => status({ noticedOn: d(day), movedTo });
    expect(['2026-04-26', '2026-04-27', '2026-04-29', '2026-04-30'].map(made)).toEqual([
      'missed',
      'notified',
      'notified',
      'missed',
    ]);
    expect(status({ noticedOn: d('2026-04-20'), movedTo })).toBe('notified');
    const on = (day: string) => status({ on: d(day), movedTo, excuseProvedOn: null });
    expect(['2026-04-21', '2026-04-22', '2026-04-29', '2026-04-30'].map(on)).toEqual([
      'open',
      'moved',
      'moved',
      'missed',
    ]);
    expect(status({ movedTo: null })).toBe('missed');
  });

  it('that is not complete and true is none', () => {
    const noticedOn = d('2026-04-20');
    expect([status({ noticedOn, complete: false }), status({ noticedOn, complete: true })]).toEqual([
      'missed',
      'notified',
    ]);
    expect(status({ noticedOn, complete: false, on: noticedOn, excuseProvedOn: null })).toBe('open');
    expect(of({ noticedOn, complete: false }).explanation.children).toMatchObject([
      { ruleId: 'notice.incomplete.2025', articles: ['D374 21.4', 'D374 form 24'], facts: { noticedOn } },
    ]);
    expect(of({ complete: false }).explanation.children).toEqual([]);
    expect(status({ regime: '2013', noticedOn, complete: false, exempt: false, excuseProvedOn: null })).toBe(
      'notified',
    );
  });

  it('that is late counts only where the switch says so', () => {
    const cured = { lateNotice: 'cured' };
    expect(status({ noticedOn: d('2026-05-01') }, cured)).toBe('notified');
    expect(status({ noticedOn: d('2026-05-01'), movedTo }, cured)).toBe('notified');
    expect(of({ noticedOn: d('2026-05-01') }).explanation.children).toMatchObject([
      { ruleId: 'notice.late.2025', figures: { windowTo: '2026-04-21' }, choice: { key: 'lateNotice' } },
    ]);
    expect(of({ noticedOn: d('2026-05-01'), movedTo }).explanation.children[0]?.figures.windowTo).toBe('2026-04-29');
  });
});

describe('what a missed notice brings', () => {
  const facts = { regime: '2025', windowEnds: d('2026-04-22'), monthStart: d('2026-04-17') } as const;

  it('is a suspension from the first day of the month, told to the agency and proposed within two working days', () => {
    expect(suspensionDue(facts, law).value).toEqual({
      tellAgencyBy: '2026-04-24',
      proposeBy: '2026-04-24',
      suspendedFrom: '2026-04-17',
    });
    const rules = (regime: Regime) =>
      suspensionDue({ ...facts, regime }, law).explanation.children.map(({ ruleId }) => ruleId);
    expect(rules('2025')).toEqual(['notice.agency-alert.2025', 'notice.suspension-proposal.2025']);
    expect(rules('2013')).toEqual(['notice.suspension-proposal.2013']);
    expect(suspensionDue({ ...facts, regime: '2013' }, law).value).toEqual({
      tellAgencyBy: null,
      proposeBy: '2026-04-24',
      suspendedFrom: '2026-04-17',
    });
    expect(suspensionDue(facts, withChoices(law, { agencyAlertDays2025: 1 })).value.tellAgencyBy).toBe('2026-04-23');
  });

  it('ends with the next notice, whose month is due', () => {
    const of = (regime: Regime) => resumptionDue({ regime, noticeOn: d('2026-05-19') }, law);
    expect(of('2025').value).toEqual({ proposeBy: '2026-05-21' });
    expect(of('2025').explanation.children.map(({ ruleId }) => ruleId)).toEqual([
      'notice.resumption-proposal.2025',
      'suspension.resumed-month.2025',
    ]);
    expect(of('2013').explanation.children.map(({ ruleId }) => ruleId)).toEqual(['notice.resumption-proposal.2013']);
  });

  it('says in the account of the months, too, which month is due', () => {
    const of = (regime: Regime, ...outcomes: NoticeStatus[]) =>
      suspension({ regime, outcomes }, law).explanation.children.map(({ ruleId }) => ruleId);
    expect(of('2025', 'notified', 'missed', 'notified')).toEqual(['suspension.resumed-month.2025']);
    expect(of('2025', 'notified', 'missed')).toEqual([]);
    expect(of('2013', 'notified', 'missed', 'notified')).toEqual([]);
  });

  it('is the end after three, under its own article', () => {
    const of = missesInARow({ regime: '2025', outcomes: ['notified', 'missed', 'missed', 'missed'] }, law);
    expect(of.value).toEqual({ inARow: 3, ends: true });
    expect(of.explanation).toMatchObject({ ruleId: 'notice.misses-in-a-row.2025', children: [] });
    const mixed = missesInARow({ regime: '2013', outcomes: ['exempt', 'missed'] }, law).explanation.children;
    expect(mixed).toMatchObject([{ ruleId: 'notice.exempt-month-in-run.2013', choice: { key: 'exemptMonthInRun' } }]);
    expect(missesInARow({ regime: '2013', outcomes: ['exempt'] }, law).explanation.children).toEqual([]);
  });
});
