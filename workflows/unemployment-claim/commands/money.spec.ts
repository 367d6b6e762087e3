import { claimant, system } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  checked,
  colleague,
  collected,
  commands,
  director,
  employer,
  entitled,
  exhausted,
  fourMonths,
  given,
  heard,
  like,
  missed,
  type Moment,
  officer,
  paymentOfficer,
  proceeds,
  proposed,
  refused,
  running,
  sentBack,
  submissionOf,
  submit,
  suspended,
  terminated,
  transferred,
  uncollected,
  withSigned,
} from '../given/index.js';
import { awardPeriod } from '../law.js';

const { changeAccount, confirmAccount, declineAccount, claimUncollectedMoney, recordCashPayment } = commands;
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
      .and(changeAccount({ account }), claimant, today)
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } });
    sentBack(again, 1)
      .and(changeAccount({ account: { ...account, number: '0031000000003' } }), claimant, today)
      .knows({ money: { 1: { state: 'entitled', attempt: 3, reference: `${reference}:3` } } });
  });

  it.each([
    ['submitted', checked],
    ['returned', () => checked().and(commands.returnForCompletion, officer, checked().today)],
    ['appointed', heard],
    ['proposed', proposed],
    ['awarded', awarded],
    ['active', running],
    ['suspended', suspended],
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('that an office enters counts once a second person has seen it, when it is %s', (status, moment) => {
    const { today } = moment().isIn(status);
    const waits = {
      who: 'officer',
      what: { en: 'confirm the account that an office entered; whoever entered it may not' },
    };
    const entered = moment()
      .when(changeAccount({ account }), officer, today)
      .then(happened('accountEntered', { by: 'officer', account }));
    expect(entered.view.waiting).toContainEqual(
      expect.objectContaining({ who: 'officer', ground: 'D28 18.2; D374 16.2' }),
    );
    expect(entered.view.waiting.at(-1)).toMatchObject(waits);
    expect(entered.data.personal?.form?.payment).toEqual(moment().data.personal?.form?.payment);
    entered.when(confirmAccount, officer, today).then(refused('SAME_PERSON'));
    entered
      .when(confirmAccount, colleague, today)
      .then(happened('accountChanged', { account }))
      .knows({ personal: { form: { payment: { by: 'account', account } } } })
      .when(confirmAccount, colleague, today)
      .then(refused('NO_ACCOUNT_ENTERED'));
    entered.when(declineAccount, officer, today).then(refused('SAME_PERSON'));
    entered
      .when(declineAccount({ reason: 'Another number' }), director, today)
      .then(happened('accountDeclined', { reason: 'Another number' }))
      .knows({ personal: { form: { payment: moment().data.personal?.form?.payment } } });
    moment().when(changeAccount({ account }), claimant, today).then(happened('accountChanged', { account }));
  });

  it('that came with a claim by post is confirmed before money goes there', () => {
    const filed = fourMonths.filed;
    const posted = given().and(submit({ ...submissionOf(fourMonths), cause: 'sickness' }), officer, filed, {
      channel: 'post',
    });
    posted.when(declineAccount, colleague, filed).then(refused('NO_OTHER_ACCOUNT'));
    posted.when(confirmAccount, officer, filed).then(refused('SAME_PERSON'));
    posted
      .when(confirmAccount, colleague, filed)
      .then(happened('accountConfirmed', {}))
      .when(declineAccount, colleague, filed)
      .then(refused('NO_ACCOUNT_ENTERED'));
  });

  it('is one', () => {
    const wrong = { ...account, number: '12' };
    running()
      .when(changeAccount({ account: wrong }), claimant, running().today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/account/number' }] }));
    const stranger = { ...account, holder: 'Trương Văn Lạ' };
    for (const who of [claimant, officer])
      running()
        .when(changeAccount({ account: stranger }), who, running().today)
        .then(refused('HOLDER_DIFFERS'));
    running()
      .when(changeAccount({ account: { ...account, holder: 'NGUYEN THI AN' } }), claimant, running().today)
      .then(like('accountChanged', {}));
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
