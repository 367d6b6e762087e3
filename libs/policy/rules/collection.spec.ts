import { civilDate } from '../../calendar/index.js';
import {
  type CollectionFacts,
  type Regime,
  collection,
  keptWhenCancelled,
  lawData,
  slipDays,
  withChoices,
} from '../index.js';

const law = lawData();
const d = civilDate;

describe('the days on the slip', () => {
  const of = (decisionDue: string, regime: Regime = '2025', moved: Record<string, number> = {}) =>
    slipDays({ regime, decisionDue: d(decisionDue) }, withChoices(law, moved));

  it('are three working days from the last day for deciding on', () => {
    expect(of('2026-03-23').value.slip).toEqual(['2026-03-23', '2026-03-25']);
    expect(of('2026-03-26').value.slip).toEqual(['2026-03-26', '2026-03-30']);
    expect(of('2026-03-21').value.slip).toEqual(['2026-03-23', '2026-03-25']);
    expect(of('2026-03-23', '2013').value.slip).toEqual(['2026-03-23', '2026-03-25']);
  });

  it('are as many as the decree says, which is data', () => {
    const longer = of('2026-03-23', '2025', { collectionDays2025: 5 });
    expect(longer.value.slip).toEqual(['2026-03-23', '2026-03-27']);
    expect(longer.explanation).toMatchObject({
      ruleId: 'collection.slip.2025',
      confidence: 'interpretation',
      figures: { days: 5 },
      choice: { key: 'collectionDays2025', adopted: false },
    });
    const old = of('2026-03-23', '2013', { collectionDays2025: 5 }).explanation;
    expect(old).toMatchObject({ ruleId: 'collection.slip.2013', figures: { days: 3 } });
    expect(old.choice).toBeUndefined();
    expect(old.children.map(({ ruleId }) => ruleId)).toEqual(['collection.days.2013']);
  });
});

describe('a decision', () => {
  const facts: CollectionFacts = {
    regime: '2025',
    channel: 'in-person',
    slip: [d('2026-03-23'), d('2026-03-25')],
    collectedOn: null,
    reasonToldOn: null,
  };
  const of = (change: Partial<CollectionFacts>) => collection({ ...facts, ...change }, law);
  const steps = (change: Partial<CollectionFacts>) => of(change).explanation.children.map(({ ruleId }) => ruleId);

  it('that nobody collected is cancelled, the agency told within two days and the director asked within seven', () => {
    expect(of({}).value).toEqual({
      lastDay: '2026-03-25',
      cancelled: true,
      tellAgencyBy: '2026-03-27',
      proposeBy: '2026-04-03',
    });
    expect(steps({})).toEqual(['collection.agency-alert.2025', 'collection.cancellation.2025']);
  });

  it('was proposed within two days before, and told at once', () => {
    expect(of({ regime: '2013' }).value).toEqual({
      lastDay: '2026-03-25',
      cancelled: true,
      tellAgencyBy: null,
      proposeBy: '2026-03-27',
    });
    expect(steps({ regime: '2013' })).toEqual(['collection.cancellation.2013']);
  });

  it('lapses only when it was filed in person, since the decree of 2025', () => {
    const stands = { lastDay: null, cancelled: false, tellAgencyBy: null, proposeBy: null };
    expect(of({ channel: 'portal' }).value).toEqual(stands);
    expect(of({ channel: 'post' }).value).toEqual(stands);
    expect(steps({ channel: 'post', reasonToldOn: d('2026-03-24') })).toEqual([]);
    expect(of({ channel: 'post', regime: '2013' }).value.cancelled).toBe(true);
    expect(of({ channel: 'portal', regime: '2013' }).value.cancelled).toBe(true);
  });

  it('stands when it was collected or a reason told by the last day', () => {
    const stands = { lastDay: '2026-03-25', cancelled: false, tellAgencyBy: null, proposeBy: null };
    expect(of({ collectedOn: d('2026-03-25') }).value).toEqual(stands);
    expect(of({ collectedOn: d('2026-03-26') }).value.cancelled).toBe(true);
    expect(of({ reasonToldOn: d('2026-03-25') }).value).toEqual(stands);
    expect(of({ reasonToldOn: d('2026-03-26') }).value.cancelled).toBe(true);
    expect(of({ collectedOn: d('2026-04-10'), reasonToldOn: d('2026-03-24') }).value).toEqual(stands);
    expect(of({ collectedOn: d('2026-04-10'), reasonToldOn: d('2026-03-26') }).value.cancelled).toBe(true);
  });

  it('says on what it rests that a told reason saves it, where the reason did', () => {
    expect(steps({ reasonToldOn: d('2026-03-25') })).toEqual(['collection.reason-told.2025']);
    expect(steps({ reasonToldOn: d('2026-03-24'), collectedOn: d('2026-04-10') })).toEqual([
      'collection.reason-told.2025',
    ]);
    expect(steps({ reasonToldOn: d('2026-03-24'), collectedOn: d('2026-03-25') })).toEqual([]);
    expect(steps({ collectedOn: d('2026-03-25') })).toEqual([]);
    const told = of({ regime: '2013', reasonToldOn: d('2026-03-25') }).explanation.children[0];
    expect(told).toMatchObject({ ruleId: 'collection.reason-told.2013', confidence: 'law' });
  });

  it('has days that do not end before they begin', () => {
    expect(of({ slip: [d('2026-03-25'), d('2026-03-25')] }).value.lastDay).toBe('2026-03-25');
    expect(() => of({ slip: [d('2026-03-25'), d('2026-03-24')] })).toThrow('slip: 2026-03-24 is before slip[0]');
  });

  it('that is cancelled keeps all months', () => {
    expect(keptWhenCancelled(47)).toBe(47);
    expect(() => keptWhenCancelled(501)).toThrow('contributionMonths: 501');
  });
});
