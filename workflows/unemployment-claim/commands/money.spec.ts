import { addDays } from '../../../libs/calendar/index.js';
import { required } from '../../../libs/dossier/index.js';
import { claimant, nothing, system } from '../../../libs/dossier/given/index.js';
import { asItStands } from '../as-it-stands.js';
import { unemploymentClaim } from '../definition.js';
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
  facts,
  fourMonths,
  given,
  heard,
  insuranceOfficer,
  like,
  missed,
  type Moment,
  notified,
  officer,
  paymentOfficer,
  proceeds,
  proposed,
  refused,
  running,
  sentBack,
  submissionOf,
  submit,
  submitted,
  suspended,
  terminated,
  transferred,
  uncollected,
  withSigned,
} from '../given/index.js';
import { awardPeriod, lastDay } from '../law.js';
import type { AccountResult } from '../state.js';

const { changeAccount, confirmAccount, declineAccount, claimUncollectedMoney, orderAgain, recordCashPayment } =
  commands;
const inCash = { ...before2026, cash: true };
const account = { holder: 'Nguyễn Thị An', number: '0021000000002', bankCode: 'BIDV' };
const amountVnd = 7_200_000 as never;
const reference = 'TCTN-2026-0000001:1:benefit';
/** The bank sent the first month back. */
const returned = (): Moment => sentBack(entitled(collected(), 1), 1);
const seen = 'identity-card';
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

describe('money that comes back after the bank took it', () => {
  const on = '2026-12-28';
  const line = (change: object = {}) => facts.transferReturned({ reference, amountVnd, on, ...change });
  const cameBack = (moment: Moment): Moment => moment.and(line(), system, moment.today);

  it.each([
    ['active', running],
    ['suspended', suspended],
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('is owed again, and whoever must act is shown, while the benefit is %s', (status, moment) => {
    const before = moment().isIn(status);
    const claim = before
      .when(line(), system, before.today)
      .then(like('transferReturned', { month: 1, reference, owed: true }))
      .writes({ kind: 'return', month: 1, amountVnd, reference, follows: reference })
      .isIn(status)
      .knows({ money: { 1: { state: 'rejected', reason: 'RETURNED', returned: reference, returnedOn: on } } });
    const owed = claim.view.waiting.filter(({ what }) => what.en.includes('month 1'));
    expect(owed.map(({ who }) => who)).toEqual(['payment-officer', 'claimant']);
    claim
      .when(orderAgain({ month: 1 }), paymentOfficer, claim.today)
      .then(happened('orderedAgain', { month: 1 }))
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } });
  });

  it('is paid anew under the next reference once another account is named; the payment follows the return', () => {
    const { today } = running();
    const owed = cameBack(running())
      .and(changeAccount({ account }), claimant, today)
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } });
    const again = happened('paid', { month: 1, amountVnd, reference: `${reference}:2`, on: today, follows: reference });
    const paid = owed
      .and(proceeds('month:1:payment', again), system, today)
      .writes({ kind: 'payment', month: 1, amountVnd, reference: `${reference}:2`, follows: reference })
      .knows({ money: { 1: { state: 'paid' } } });
    // The second one may come back, too; a line of the first says nothing new any more.
    paid.when(line(), system, today).then(nothing);
    paid
      .when(line({ reference: `${reference}:2` }), system, today)
      .then(like('transferReturned', { reference: `${reference}:2` }));
  });

  it('goes to the same account again when the payment officer finds that it is right', () => {
    const claim = cameBack(running());
    claim
      .when(orderAgain({ month: 1 }), paymentOfficer, claim.today)
      .then(happened('orderedAgain', { month: 1 }))
      .knows({ money: { 1: { state: 'entitled', attempt: 2, reference: `${reference}:2` } } })
      .when(orderAgain({ month: 1 }), paymentOfficer, claim.today)
      .then(refused('NOTHING_RETURNED'));
    claim.when(orderAgain({ month: 2 }), paymentOfficer, claim.today).then(refused('NOTHING_RETURNED', { month: 2 }));
    claim.when(orderAgain({ month: 1 }), officer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
    // What the bank refused at once goes nowhere else by being sent again.
    returned()
      .when(orderAgain({ month: 1 }), paymentOfficer, returned().today)
      .then(refused('NOTHING_RETURNED'));
  });

  it('is told once, of a transfer that was ordered, with its amount', () => {
    const { today } = running();
    cameBack(running()).when(line(), system, today).then(nothing);
    for (const wrong of [{ amountVnd: 7_199_999 }, { reference: `${reference}:2` }, { reference: 'TCTN-1:1:benefit' }])
      running().when(line(wrong), system, today).then(refused('NO_SUCH_TRANSFER'));
  });

  it('before the bank’s answer to the order is heard counts as a refusal, without a line in the ledger', () => {
    const owed = entitled(collected(), 1);
    owed
      .when(line(), system, owed.today)
      .then(like('paymentRejected', { month: 1, reference, reason: 'RETURNED', again: false }))
      .writes();
  });

  it('is not owed again when it was paid beyond the end', () => {
    const claim = terminated();
    const wrongly = {
      ...claim.dossier,
      data: {
        ...claim.data,
        money: { ...claim.data.money, 4: { ...claim.data.money[1], reference: 'TCTN-2026-0000001:4:benefit' } },
      },
    } as never;
    const facts = unemploymentClaim.facts.transferReturned;
    const input = { reference: 'TCTN-2026-0000001:4:benefit', amountVnd, on } as never;
    const [event] = facts.accept(wrongly, input, {} as never);
    expect(event).toMatchObject({ kind: 'transferReturned', data: { month: 4, owed: false } });
    const after = unemploymentClaim.events.transferReturned.apply(claim.data, event?.data as never, {} as never);
    expect(after.money[4]).toMatchObject({ state: 'returned' });
  });

  it('opens a closed dossier again, and lies for three months from its return', () => {
    const closed = exhausted().and(
      proceeds('closing', { kind: 'dossierClosed', data: { outcome: 'exhausted' } }),
      system,
      exhausted().today,
    );
    closed.when(facts.employmentDetected, insuranceOfficer, closed.today).then(nothing);
    const later = addDays(closed.today, 200);
    const open = closed
      .when(line({ on: later }), system, later)
      .then({ kind: 'dossierReopened', data: { closedOn: closed.today } }, like('transferReturned', { owed: true }))
      .isIn('exhausted')
      .shows({ closedOn: null, phase: 'benefit' });
    expect(open.deadlines['uncollectedMoney']).toBe(lastDay.uncollected(open.dossier, later));
    open.offers(claimant, 'changeAccount');
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
      .then(happened('accountChanged', { account, toCheck: true }))
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
      .then(happened('accountEntered', { by: 'officer', account, toCheck: true }));
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
      .then(happened('accountDeclined', { reason: 'Another number', toCheck: true }))
      .knows({ personal: { form: { payment: moment().data.personal?.form?.payment } } });
    moment()
      .when(changeAccount({ account }), claimant, today)
      .then(happened('accountChanged', { account, toCheck: true }));
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

describe('the bank is asked whose account it is when it is given', () => {
  const says = (moment: Moment, result: AccountResult): Moment =>
    moment
      .when(proceeds('account', happened('accountChecked', { result })), system, moment.today)
      .then(happened('accountChecked', { result }));
  const shown = (moment: Moment) =>
    moment.view.waiting.filter(({ what }) => what.en.startsWith('name another account'));

  it('with the claim, and with every other one; an account in cash is none', () => {
    submitted().knows({ accountToCheck: true });
    expect(submitted(inCash).data.accountToCheck).toBeUndefined();
    const named = says(running(), 'ok').and(changeAccount({ account }), claimant, running().today);
    expect(named.data).toMatchObject({ accountToCheck: true, accountCheck: undefined });
    expect(says(named, 'ok').data.accountToCheck).toBeUndefined();
  });

  it.each([
    ['unknown', 'the account is not known'],
    ['closed', 'the account is closed'],
    ['holder-differs', 'the account is held by another name'],
  ] as const)('%s: the claimant is told before money is sent', (result, words) => {
    const claim = says(submitted(), result).knows({ accountCheck: { result, on: submitted().today } });
    expect(shown(claim)).toEqual([
      expect.objectContaining({
        who: 'claimant',
        what: expect.objectContaining({ en: `name another account: ${words}` }),
      }),
    ]);
    expect(unemploymentClaim.shown.to.claimant.of(claim.data)).toMatchObject({
      accountCheck: { result: { en: words } },
    });
    expect(asItStands(claim.data).bank).toEqual({ result, on: claim.today });
    expect(shown(says(claim.and(changeAccount({ account }), claimant, claim.today), 'ok'))).toEqual([]);
    // A month that was not paid for it says the same once.
    expect(shown(says(returned(), result))).toHaveLength(1);
  });

  it('one that an office entered is not confirmed when the bank says that it is not the claimant’s, or none', () => {
    const entered = running().and(changeAccount({ account }), officer, running().today);
    says(entered, 'holder-differs').when(confirmAccount, colleague, entered.today).then(refused('HOLDER_DIFFERS'));
    const closed = says(entered, 'closed');
    closed.when(confirmAccount, colleague, entered.today).then(refused('ACCOUNT_NOT_USABLE'));
    expect(shown(closed)).toEqual([expect.objectContaining({ who: 'officer' })]);
    // The one before it counts again, and is checked again.
    closed
      .and(declineAccount({ reason: 'Closed' }), colleague, closed.today)
      .knows({ accountToCheck: true, accountCheck: undefined });
    says(entered, 'ok').when(confirmAccount, colleague, entered.today).then(happened('accountChanged', { account }));
    // While the bank is away the second person may confirm it all the same.
    entered.when(confirmAccount, colleague, entered.today).then(happened('accountChanged', { account }));
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
      .when(recordCashPayment({ seen, month: 1 }), paymentOfficer, claim.today)
      .then(happened('paid', { month: 1, amountVnd, reference, on: claim.today, seen }))
      .writes({ kind: 'payment', month: 1, amountVnd, reference })
      .knows({ money: { 1: { state: 'paid', since: claim.today, seen } } });
  });

  it('is handed out whole when no month is named, to whoever shows a paper', () => {
    const first = fourth(running);
    const claim = entitled(notified(first, 2), 2).knows({ money: { 2: { state: 'at-counter' } } });
    const { amountVnd: second, reference: another } = required(claim.data.money[2], 'month 2');
    claim
      .when(recordCashPayment({ seen: 'passport' }), paymentOfficer, claim.today)
      .then(
        happened('paid', { month: 1, amountVnd, reference, on: claim.today, seen: 'passport' }),
        happened('paid', { month: 2, amountVnd: second, reference: another, on: claim.today, seen: 'passport' }),
      )
      .writes(
        { kind: 'payment', month: 1, amountVnd, reference },
        { kind: 'payment', month: 2, amountVnd: second, reference: another },
      );
    // A program of before does not tell which paper was seen.
    claim
      .when(recordCashPayment({ month: 1 }), paymentOfficer, claim.today)
      .then(happened('paid', { month: 1, amountVnd, reference, on: claim.today }));
    claim.when(recordCashPayment({ seen: 'a smile' }), paymentOfficer, claim.today).then(refused('INPUT_INVALID'));
  });

  it('is handed out once, of a month that waits, by the insurance agency', () => {
    const claim = fourth(running);
    claim
      .when(recordCashPayment({ seen, month: 2 }), paymentOfficer, claim.today)
      .then(refused('NOT_AT_COUNTER', { month: 2, awarded: awardPeriod(claim.dossier) }));
    claim
      .and(recordCashPayment({ seen, month: 1 }), paymentOfficer, claim.today)
      .withholds(paymentOfficer, 'recordCashPayment')
      .when(recordCashPayment({ seen, month: 1 }), paymentOfficer, claim.today)
      .then(refused('NOT_AT_COUNTER'));
    running().when(recordCashPayment, paymentOfficer, running().today).then(refused('NOT_AT_COUNTER'));
    claim.when(recordCashPayment, officer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
    claim.when(recordCashPayment({ seen, month: 13 }), paymentOfficer, claim.today).then(refused('INPUT_INVALID'));
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
