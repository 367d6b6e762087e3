import { claimant, system } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  collected,
  commands,
  employer,
  entitled,
  exhausted,
  like,
  missed,
  type Moment,
  officer,
  paymentOfficer,
  proceeds,
  refused,
  running,
  sentBack,
  suspended,
  terminated,
  transferred,
  uncollected,
  withSigned,
} from '../given/index.js';
import { awardPeriod } from '../law.js';

const { changeAccount, claimUncollectedMoney, recordCashPayment } = commands;
const inCash = { ...before2026, cash: true };
const account = { holder: 'Nguyễn Thị An', number: '0021000000002', bankCode: 'BIDV' };
const amountVnd = 7_200_000 as never;
const reference = 'TCTN-2026-0000001:1:benefit';
/** The bank sent the first month back. */
const returned = (): Moment => sentBack(entitled(collected(), 1), 1);
const fourth = <T>(make: (worker?: typeof inCash) => T) => make(inCash);

describe('the bank', () => {
  it('pays under the reference of the entitlement; both stand in the ledger', () => {
    const owed = entitled(collected(), 1).writes({ kind: 'entitlement', month: 1, amountVnd, reference });
    transferred(owed, 1)
      .writes({ kind: 'payment', month: 1, amountVnd, reference })
      .knows({ money: { 1: { state: 'paid', attempt: 1, amountVnd, reference } } });
  });

  it('that sends it back writes nothing into the ledger', () => {
    returned()
      .writes()
      .knows({ money: { 1: { state: 'rejected', reference } } });
  });

  it('that sent it back while another account was named is asked again at once', () => {
    const owed = entitled(collected(), 1);
    owed
      .when(
        proceeds(
          'month:1:payment',
          happened('paymentRejected', { month: 1, reference, reason: 'RETURNED', again: true }),
        ),
        system,
        owed.today,
      )
      .then(like('paymentRejected', { again: true }))
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } });
  });
});

describe('another account', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('is named while the benefit is %s', (status, moment) => {
    const claim = moment().isIn(status);
    claim
      .when(changeAccount({ account }), claimant, claim.today)
      .then(happened('accountChanged', { account }))
      .knows({ money: claim.data.money, personal: { form: { payment: { by: 'account', account } } } });
  });

  it('gets what was sent back, under a reference of its own', () => {
    const { today } = returned();
    const again = returned()
      .and(changeAccount({ account }), officer, today)
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } });
    sentBack(again, 1)
      .and(changeAccount({ account: { ...account, number: '0031000000003' } }), claimant, today)
      .knows({ money: { 1: { state: 'entitled', attempt: 3, reference: `${reference}:3` } } });
  });

  it('is one, of somebody who draws a benefit', () => {
    const wrong = { ...account, number: '12' };
    running()
      .when(changeAccount({ account: wrong }), claimant, running().today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/account/number' }] }));
    awarded().when(changeAccount, claimant, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
    running().when(changeAccount, employer, running().today).then(refused('COMMAND_NOT_ALLOWED'));
  });
});

describe('money in cash', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('waits at the counter until it is handed out, also when the benefit is %s', (status, moment) => {
    const claim = fourth(moment)
      .isIn(status)
      .knows({ money: { 1: { state: 'at-counter' } } });
    claim
      .when(recordCashPayment({ month: 1 }), paymentOfficer, claim.today)
      .then(happened('paid', { month: 1, amountVnd, reference, on: claim.today }))
      .writes({ kind: 'payment', month: 1, amountVnd, reference })
      .knows({ money: { 1: { state: 'paid' } } });
  });

  it('is handed out once, of a month that waits, by the insurance agency', () => {
    const claim = fourth(running);
    claim
      .when(recordCashPayment({ month: 2 }), paymentOfficer, claim.today)
      .then(refused('NOT_AT_COUNTER', { month: 2, awarded: awardPeriod(claim.dossier) }));
    claim
      .and(recordCashPayment({ month: 1 }), paymentOfficer, claim.today)
      .withholds(paymentOfficer, 'recordCashPayment')
      .when(recordCashPayment({ month: 1 }), paymentOfficer, claim.today)
      .then(refused('NOT_AT_COUNTER'));
    running().when(recordCashPayment, paymentOfficer, running().today).then(refused('NOT_AT_COUNTER'));
    claim.when(recordCashPayment, officer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
    claim.when(recordCashPayment({ month: 13 }), paymentOfficer, claim.today).then(refused('INPUT_INVALID'));
  });

  it.each([
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('of a benefit %s is wanted, if its claimant writes so in time', (status, moment) => {
    const claim = fourth(moment).isIn(status);
    claim
      .when(claimUncollectedMoney, claimant, claim.today)
      .then(happened('moneyWanted', {}))
      .knows({ moneyWanted: true })
      .withholds(claimant, 'claimUncollectedMoney');
  });

  it('is nobody’s to want that is not there, or whose time is over', () => {
    terminated().when(claimUncollectedMoney, claimant, terminated().today).then(refused('NOTHING_UNCOLLECTED'));
    const claim = uncollected(fourth(terminated));
    for (const [act, by] of [
      [claimUncollectedMoney, claimant],
      [recordCashPayment, paymentOfficer],
      [changeAccount, claimant],
    ] as const)
      claim.when(act, by, claim.today).then(refused('MONEY_DEEMED_UNWANTED'));
    const suspension = missed(fourth(running), 2);
    withSigned(suspension, 'Suspension')
      .when(claimUncollectedMoney, claimant, suspension.today)
      .then(refused('COMMAND_OUT_OF_ORDER'));
  });
});
