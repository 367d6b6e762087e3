import { civilDate } from '../../calendar/index.js';
import {
  type NoticeFacts,
  type NoticeStatus,
  lawData,
  missesInARow,
  noticeDue,
  noticeOutcome,
  suspension,
  withChoices,
} from '../index.js';

const law = lawData();
const d = civilDate;

describe('the notice of a month', () => {
  const facts: NoticeFacts = {
    regime: '2013',
    window: [d('2025-07-03'), d('2025-07-07')],
    monthEnd: d('2025-08-01'),
    noticedOn: null,
    exempt: false,
    excuseProvedOn: null,
    on: d('2025-07-20'),
  };
  const of = (change: Partial<NoticeFacts>, moved: Record<string, string | number> = {}) =>
    noticeOutcome({ ...facts, ...change }, withChoices(law, moved));
  const status = (change: Partial<NoticeFacts>, moved: Record<string, string | number> = {}) =>
    of(change, moved).value.status;

  it('is open in its window, held while an excuse can be proved, and then missed', () => {
    const on = (day: string) => status({ on: d(day) });
    expect([
      on('2025-07-02'),
      on('2025-07-03'),
      on('2025-07-07'),
      on('2025-07-08'),
      on('2025-07-10'),
      on('2025-07-11'),
    ]).toEqual(['not-open', 'open', 'open', 'held', 'held', 'missed']);
    expect(of({}).value.excuseUntil).toBe('2025-07-10');
  });

  it('is made in its window only', () => {
    const made = (day: string) => status({ noticedOn: d(day) });
    expect([made('2025-07-03'), made('2025-07-07'), made('2025-07-02'), made('2025-07-08')]).toEqual([
      'notified',
      'notified',
      'missed',
      'missed',
    ]);
  });

  it('is not due in a window that had closed when the decision was collected', () => {
    const due = (collectedOn: string) =>
      noticeDue({ regime: '2013', window: facts.window, collectedOn: d(collectedOn) }, law).value.due;
    expect([due('2025-06-02'), due('2025-07-07'), due('2025-07-08')]).toEqual([true, true, false]);
  });

  it('is not cured by a late notice in the same month, unless the switch says so', () => {
    expect(status({ noticedOn: d('2025-07-10') })).toBe('missed');
    expect(status({ noticedOn: d('2025-07-10'), on: d('2025-07-10') })).toBe('missed');
    expect(status({ noticedOn: d('2025-07-10') }, { lateNotice: 'cured' })).toBe('notified');
    expect(status({ noticedOn: d('2025-08-01'), on: d('2025-08-02') }, { lateNotice: 'cured' })).toBe('notified');
    expect(status({ noticedOn: d('2025-08-02'), on: d('2025-08-02') }, { lateNotice: 'cured' })).toBe('missed');
    expect(of({ noticedOn: d('2025-07-10') }).explanation.children.at(-1)).toMatchObject({
      ruleId: 'notice.late.2013',
      confidence: 'interpretation',
      choice: { key: 'lateNotice', adopted: true },
    });
  });

  it('is excused by a proof in time, even after a late notice, and exempt in any case', () => {
    expect(status({ excuseProvedOn: d('2025-07-10') })).toBe('excused');
    expect(status({ excuseProvedOn: d('2025-07-11') })).toBe('missed');
    expect(status({ excuseProvedOn: d('2025-07-10'), noticedOn: d('2025-07-09') })).toBe('excused');
    expect(status({ exempt: true })).toBe('exempt');
  });

  it('holds payment unless the switch says otherwise', () => {
    const on = d('2025-07-09');
    expect(status({ on }, { excuseHoldsPayment: 'not-held' })).toBe('missed');
    expect(of({ on }).explanation.children.at(-1)).toMatchObject({
      ruleId: 'notice.held.2013',
      choice: { key: 'excuseHoldsPayment' },
    });
    expect(of({}).explanation.children.map(({ ruleId }) => ruleId)).toEqual(['notice.excuse.2013']);
  });

  it('cannot come after the day for which is asked', () => {
    expect(() => of({ noticedOn: d('2025-07-21') })).toThrow('noticedOn: 2025-07-21 is after on (2025-07-20)');
    expect(() => of({ excuseProvedOn: d('2025-07-21') })).toThrow(
      'excuseProvedOn: 2025-07-21 is after on (2025-07-20)',
    );
  });
});

describe('missed notices in a row', () => {
  const of = (outcomes: NoticeStatus[], moved: Record<string, string> = {}) =>
    missesInARow({ regime: '2013', outcomes }, withChoices(law, moved)).value;

  it('end the benefit when they are three', () => {
    expect(of(['notified', 'missed', 'missed'])).toEqual({ inARow: 2, ends: false });
    expect(of(['notified', 'missed', 'missed', 'missed'])).toEqual({ inARow: 3, ends: true });
    expect(of(['missed', 'missed', 'notified', 'missed'])).toEqual({ inARow: 1, ends: false });
    expect(of(['missed', 'excused'])).toEqual({ inARow: 0, ends: false });
    expect(of([])).toEqual({ inARow: 0, ends: false });
  });

  it('are broken by an exempt month, unless the switch skips it', () => {
    expect(of(['missed', 'missed', 'exempt', 'missed'])).toEqual({ inARow: 1, ends: false });
    expect(of(['missed', 'missed', 'exempt', 'missed'], { exemptMonthInRun: 'skipped' })).toEqual({
      inARow: 3,
      ends: true,
    });
  });
});

describe('suspension', () => {
  const of = (...outcomes: NoticeStatus[]) => suspension({ regime: '2013', outcomes }, law).value;

  it('lasts from a missed notice to the next one made, and loses its months', () => {
    expect(of('notified', 'missed', 'missed')).toEqual({
      suspended: true,
      sinceMonth: 2,
      resumesFrom: null,
      monthsLost: [2, 3],
    });
    expect(of('notified', 'missed', 'notified')).toEqual({
      suspended: false,
      sinceMonth: null,
      resumesFrom: 3,
      monthsLost: [2],
    });
    expect(of('notified', 'missed', 'exempt').resumesFrom).toBe(3);
    expect(of('notified', 'missed', 'excused').resumesFrom).toBe(3);
    expect(of('notified', 'missed', 'open')).toMatchObject({ suspended: true, sinceMonth: 2 });
    expect(of('notified', 'missed', 'notified', 'missed')).toEqual({
      suspended: true,
      sinceMonth: 4,
      resumesFrom: 3,
      monthsLost: [2, 4],
    });
    expect(of('notified', 'notified')).toEqual({
      suspended: false,
      sinceMonth: null,
      resumesFrom: null,
      monthsLost: [],
    });
  });

  it('is asked of twelve months at most', () => {
    expect(() => of(...Array<NoticeStatus>(13).fill('notified'))).toThrow('outcomes: 13');
  });
});
