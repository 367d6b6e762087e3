import { civilDate } from '../../calendar/index.js';
import {
  type PayerFacts,
  type Regime,
  type TransferNoticeFacts,
  lawData,
  transferAllowed,
  transferNotice,
  transferPayer,
  withChoices,
} from '../index.js';

const law = lawData();

describe('moving the benefit to another province', () => {
  const allowed = (regime: Regime, monthsReceived: number, otherProvince = true) =>
    transferAllowed({ regime, monthsReceived, otherProvince }, law).value.allowed;

  it('needs a month received under the law of 2013, none under the law of 2025 (case I02)', () => {
    expect([allowed('2013', 0), allowed('2025', 0), allowed('2013', 1)]).toEqual([false, true, true]);
    expect([allowed('2013', 1, false), allowed('2025', 1, false)]).toEqual([false, false]);
    expect(() => allowed('2013', 13)).toThrow('monthsReceived: 13');
    expect(
      transferAllowed({ regime: '2013', monthsReceived: 1, otherProvince: true }, law).explanation.figures,
    ).toEqual({ needed: 1 });
  });
});

describe('who pays on a transfer', () => {
  const facts: PayerFacts = {
    regime: '2013',
    benefitStart: civilDate('2025-07-02'),
    awardMonths: 3,
    handedOver: civilDate('2025-08-02'),
    paidMonths: [1],
    abandoned: false,
  };
  const payer = (change: Partial<PayerFacts>, moved: Record<string, string> = {}) =>
    transferPayer({ ...facts, ...change }, withChoices(law, moved));

  it('is the origin for a month that has begun, the destination for later ones', () => {
    expect(payer({}).value).toEqual({ originMonths: [1, 2], destinationMonths: [3] });
    expect(payer({ handedOver: civilDate('2025-08-01') }).value).toEqual({
      originMonths: [1],
      destinationMonths: [2, 3],
    });
  });

  it('can be the destination for every month not yet paid', () => {
    expect(payer({}, { transferPayer: 'destination' }).value).toEqual({ originMonths: [1], destinationMonths: [2, 3] });
    expect(payer({ paidMonths: [1, 2] }, { transferPayer: 'destination' }).value).toEqual({
      originMonths: [1, 2],
      destinationMonths: [3],
    });
  });

  it('stays the origin when the letter is given back (case I03)', () => {
    expect(payer({ abandoned: true }).value).toEqual({ originMonths: [1, 2, 3], destinationMonths: [] });
    expect(payer({ abandoned: true }, { transferPayer: 'destination' }).value.destinationMonths).toEqual([]);
  });

  it('rests on our reading and says so', () => {
    expect(payer({}).explanation).toMatchObject({
      ruleId: 'transfer.payer.2013',
      confidence: 'interpretation',
      choice: { key: 'transferPayer', value: 'origin', adopted: true },
    });
    expect(payer({ regime: '2025' }).explanation).toMatchObject({
      ruleId: 'transfer.payer.2025',
      confidence: 'interpretation',
    });
    expect(() => payer({ awardMonths: 13 })).toThrow('awardMonths: 13');
    expect(() => payer({ awardMonths: 0 })).toThrow('awardMonths: 0');
  });
});

describe('the monthly notice during a transfer', () => {
  const facts: TransferNoticeFacts = {
    regime: '2013',
    window: [civilDate('2015-08-03'), civilDate('2015-08-05')],
    requested: civilDate('2015-07-28'),
    accepted: null,
  };
  const due = (change: Partial<TransferNoticeFacts>) => transferNotice({ ...facts, ...change }, law).value.noticeDue;

  it('is not due when its window falls inside the procedure (example 15)', () => {
    expect(due({})).toBe(false);
    expect(due({ accepted: civilDate('2015-08-03') })).toBe(false);
    expect(due({ requested: civilDate('2015-08-05') })).toBe(false);
  });

  it('is due before the request and after the dossier has arrived', () => {
    expect(due({ accepted: civilDate('2015-08-02') })).toBe(true);
    expect(due({ requested: civilDate('2015-08-06') })).toBe(true);
    expect(transferNotice({ ...facts, regime: '2025' }, law).explanation).toMatchObject({
      confidence: 'assumed',
      facts: { windowFrom: '2015-08-03', windowTo: '2015-08-05' },
    });
  });
});
