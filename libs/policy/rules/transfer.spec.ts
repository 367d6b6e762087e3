import { civilDate } from '../../calendar/index.js';
import {
  type PayerFacts,
  type Regime,
  type TransferDaysFacts,
  type TransferNoticeFacts,
  lawData,
  transferAllowed,
  transferDays,
  transferNotice,
  transferPayer,
  withChoices,
} from '../index.js';

const law = lawData();

describe('moving the benefit to another province', () => {
  const allowed = (regime: Regime, monthsReceived: number, otherProvince = true) =>
    transferAllowed({ regime, monthsReceived, otherProvince }, law).value.allowed;

  it('needs a month enjoyed under both laws (case I02)', () => {
    expect([allowed('2013', 0), allowed('2025', 0)]).toEqual([false, false]);
    expect([allowed('2013', 1), allowed('2025', 1)]).toEqual([true, true]);
    expect([allowed('2013', 1, false), allowed('2025', 1, false)]).toEqual([false, false]);
    expect(() => allowed('2013', 13)).toThrow('monthsReceived: 13');
    expect(
      transferAllowed({ regime: '2013', monthsReceived: 1, otherProvince: true }, law).explanation.figures,
    ).toEqual({ needed: 1 });
    expect(transferAllowed({ regime: '2025', monthsReceived: 1, otherProvince: true }, law).explanation).toMatchObject({
      articles: ['D374 20.1', 'L25 41.1'],
      confidence: 'interpretation',
    });
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

  it('is the destination for every month not yet paid under the law of 2025, as forms 20 and 22 have it', () => {
    expect(payer({ regime: '2025' }).value).toEqual({ originMonths: [1], destinationMonths: [2, 3] });
    expect(payer({ regime: '2025' }, { transferPayer2025: 'origin' }).value.originMonths).toEqual([1, 2]);
    expect(payer({ regime: '2025' }, { transferPayer: 'origin' }).value.originMonths).toEqual([1]);
    expect(payer({}, { transferPayer2025: 'destination' }).value.originMonths).toEqual([1, 2]);
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
      choice: { key: 'transferPayer2025', value: 'destination', adopted: true },
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
  });

  it('is due under the law of 2025, at the destination once the transfer was asked for', () => {
    const at = (change: Partial<TransferNoticeFacts>) => {
      const { noticeDue, at: place } = transferNotice({ ...facts, regime: '2025', ...change }, law).value;
      return [noticeDue, place];
    };
    expect(at({})).toEqual([true, 'destination']);
    expect(at({ accepted: civilDate('2015-08-02') })).toEqual([true, 'destination']);
    expect(at({ requested: civilDate('2015-08-05') })).toEqual([true, 'destination']);
    expect(at({ requested: civilDate('2015-08-06') })).toEqual([true, 'origin']);
    expect(at({ regime: '2013' })).toEqual([false, null]);
    expect(at({ regime: '2013', accepted: civilDate('2015-08-02') })).toEqual([true, 'destination']);
    expect(at({ regime: '2013', requested: civilDate('2015-08-06') })).toEqual([true, 'origin']);
    expect(transferNotice({ ...facts, regime: '2025' }, law).explanation).toMatchObject({
      ruleId: 'transfer.notice.2025',
      articles: ['D374 21.3'],
      confidence: 'law',
      facts: { windowFrom: '2015-08-03', windowTo: '2015-08-05' },
    });
  });
});

describe('the days of a transfer under the law of 2025', () => {
  const days = (change: Partial<TransferDaysFacts>) =>
    transferDays(
      {
        monthsEnjoyed: 1,
        otherProvince: true,
        requestedOn: civilDate('2026-04-10'),
        dossierReceivedOn: null,
        ...change,
      },
      law,
    );

  it('are those of the same three working days for dossier and stop, and three more at the destination', () => {
    expect(days({ dossierReceivedOn: civilDate('2026-04-17') }).value).toEqual({
      allowed: true,
      dossierBy: '2026-04-15',
      stopBy: '2026-04-15',
      askToPayBy: '2026-04-22',
    });
    expect(days({}).value.askToPayBy).toBeNull();
    expect(days({}).explanation.children.map(({ ruleId }) => ruleId)).toEqual([
      'transfer.allowed.2025',
      'transfer.dossier.2025',
      'transfer.stop.2025',
    ]);
  });

  it('are none where the benefit may not move', () => {
    const none = { allowed: false, dossierBy: null, stopBy: null, askToPayBy: null };
    expect(days({ monthsEnjoyed: 0, dossierReceivedOn: civilDate('2026-04-17') }).value).toEqual(none);
    expect(days({ otherProvince: false }).value).toEqual(none);
    expect(days({ otherProvince: false }).explanation.children).toHaveLength(1);
  });
});
