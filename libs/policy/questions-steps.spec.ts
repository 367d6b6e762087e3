import { evaluate } from './evaluate.js';
import { lawData } from './index.js';

const law = lawData();
const ask = (question: string, inputs: object, regime = '2025') =>
  evaluate({ cases: [{ id: 'x', question, regime, inputs }] }, law)[0];

const unpaid = { paidMonthOfTermination: false, paidMonthBefore: false };
const leave = (kind: string, month: string, workingDays = 14) => ({ ...unpaid, leave: { kind, month, workingDays } });

describe('the questions about the steps of a claim', () => {
  it.each<[string, object, object]>([
    ['contributing', unpaid, { contributing: false }],
    ['contributing', { ...unpaid, leave: null }, { contributing: false }],
    ['contributing', { ...unpaid, employerCannotPay: true }, { contributing: true }],
    ['contributing', { ...unpaid, paidMonthBefore: true }, { contributing: true }],
    ['contributing', leave('sickness', 'termination'), { contributing: true }],
    ['contributing', leave('maternity', 'before'), { contributing: true }],
    ['contributing', leave('unpaid', 'earlier'), { contributing: false }],
    ['contributing', leave('unpaid-leave', 'before', 13), { contributing: false }],
    ['contributing', leave('contract-suspended', 'before'), { contributing: true }],
    ['contributing', leave('suspension', 'before'), { contributing: true }],
    ['contributing', leave('suspended-contract', 'before'), { contributing: true }],
    ['contributing', leave('detention', 'termination'), { contributing: false }],
    ['contributing', leave('suspended-from-work', 'termination'), { contributing: false }],
    ['contributing', leave('sickness', '2026-03'), { contributing: true }],
    ['contributing', { ...leave('sickness', '2026-03'), terminationDate: '2026-03-31' }, { contributing: true }],
    ['contributing', { ...leave('sickness', '2026-02'), terminationDate: '2026-03-31' }, { contributing: true }],
    ['contributing', { ...leave('sickness', '2026-01'), terminationDate: '2026-03-31' }, { contributing: false }],
    ['contributing', { ...leave('sickness', '2026-04'), terminationDate: '2026-03-31' }, { contributing: false }],
    ['collection', { channel: 'portal', slip: ['2026-03-23', '2026-03-25'] }, { lastDay: null, cancelled: false }],
    [
      'collection',
      { channel: 'in-person', slip: ['2026-03-23', '2026-03-25'], collectedOn: null, reasonToldOn: '2026-03-24' },
      { lastDay: '2026-03-25', cancelled: false },
    ],
    ['firstPaymentDue', { collectionEnds: '2026-03-25' }, { due: '2026-04-01' }],
    ['firstPaymentDue', { decisionReceived: '2026-03-25' }, { due: '2026-04-01' }],
    ['firstPaymentDue', { collectionEnds: '2026-03-25', decisionReceived: '2026-03-20' }, { due: '2026-04-01' }],
    ['noticeDue', { status: 'illness' }, { noticeDue: true, at: 'place-of-receipt', movedTo: null }],
    ['noticeDue', { status: 'none', movedByDirectorTo: '2026-10-12' }, { movedTo: '2026-10-12' }],
    ['suspensionDue', { windowEnds: '2026-04-22', monthStart: '2026-04-17' }, { proposeBy: '2026-04-24' }],
    ['resumptionDue', { noticeOn: '2026-05-19' }, { proposeBy: '2026-05-21' }],
    ['statusReport', { ground: 'pension', date: '2026-05-06' }, { mustReport: true, silenceForfeits: false }],
    [
      'uncollectedMoney',
      {
        awardEnd: '2026-06-30',
        contributionMonths: 24,
        monthsDrawn: 1,
        monthsSuspended: 0,
        monthsUncollected: 2,
        writtenNotice: false,
      },
      { reservedMonths: 12, proposeBy: null },
    ],
  ])('%s of %j is %j', (question, inputs, result) => expect(ask(question, inputs)).toMatchObject({ result }));

  it('follow the law that is asked for', () => {
    expect(ask('contributing', { ...unpaid, employerCannotPay: true }, '2013')).toMatchObject({
      result: { contributing: false },
    });
    expect(ask('noticeDue', { status: 'maternity' }, '2013')).toMatchObject({ result: { noticeDue: false } });
    expect(ask('statusReport', { ground: 'detention', date: '2025-05-06' }, '2013')).toMatchObject({
      result: { mustReport: false, deadline: null },
    });
    const uncollected = { channel: 'post', slip: ['2025-03-24', '2025-03-26'] };
    expect(ask('collection', uncollected, '2013')).toMatchObject({ result: { cancelled: true, tellAgencyBy: null } });
    expect(ask('suspensionDue', { windowEnds: '2025-04-22', monthStart: '2025-04-17' }, '2013')).toMatchObject({
      result: { tellAgencyBy: null, proposeBy: '2025-04-24' },
    });
  });

  it.each<[string, object, RegExp]>([
    ['contributing', { paidMonthBefore: true }, /paidMonthOfTermination/],
    ['contributing', leave('holiday', 'before'), /kind/],
    ['contributing', leave('sickness', 'later'), /month/],
    ['contributing', leave('sickness', 'before', 32), /workingDays/],
    ['collection', { channel: 'pigeon', slip: ['2026-03-23', '2026-03-25'] }, /channel/],
    ['collection', { channel: 'post', slip: ['2026-03-23'] }, /slip/],
    ['firstPaymentDue', {}, /collectionEnds: .*date/],
    ['noticeDue', { status: 'holiday' }, /status/],
    ['suspensionDue', { windowEnds: '2026-04-22' }, /monthStart/],
    ['resumptionDue', {}, /noticeOn/],
    ['statusReport', { ground: 'lottery', date: '2026-05-06' }, /ground/],
    ['uncollectedMoney', { awardEnd: '2026-06-30', contributionMonths: 501 }, /contributionMonths/],
  ])('%s refuses another shape: %j', (question, inputs, message) => {
    expect(ask(question, inputs)).toMatchObject({
      error: { code: 'INVALID_INPUT', message: expect.stringMatching(message) as unknown },
    });
  });
});
