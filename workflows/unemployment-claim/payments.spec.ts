import { system } from '../../libs/dossier/given/index.js';
import { payments } from './payments.js';
import {
  before2026,
  collected,
  commands,
  entitled,
  facts,
  type Moment,
  officer,
  paymentOfficer,
  running,
  sentBack,
} from './given/index.js';

const inCash = { ...before2026, cash: true };
const account = { holder: 'Nguyễn Thị An', number: '0021000000002', bankCode: 'BIDV' };
const first = ({ dossier }: Moment) => payments.of(dossier)[0];
const listed = ({ view: { payments: open, counterSince, transferSince } }: Moment) => ({
  open: open.map(({ month, state }) => [month, state]),
  counterSince,
  transferSince,
});

describe('the money of a claim', () => {
  it('that waits at the counter is listed there since it was owed, until it is handed out', () => {
    const claim = running(inCash);
    expect(first(claim)).toMatchObject({ month: 1, state: 'counter', since: claim.today, atCounter: true });
    expect(listed(claim)).toEqual({ open: [[1, 'counter']], counterSince: claim.today, transferSince: null });
    const handed = claim.and(commands.recordCashPayment({ seen: 'passport' }), paymentOfficer, claim.today);
    expect(first(handed)).toMatchObject({ state: 'paid', since: claim.today, atCounter: true });
    expect(listed(handed)).toEqual({ open: [], counterSince: null, transferSince: null });
  });

  it('that the bank refuses is listed among the transfers, with the reason in words', () => {
    const owed = entitled(collected(), 1);
    expect(listed(owed)).toEqual({ open: [[1, 'ordered']], counterSince: null, transferSince: owed.today });
    const refused = sentBack(owed, 1);
    expect(first(refused)).toMatchObject({
      state: 'refused',
      since: refused.today,
      reason: { en: 'the account is closed', vi: 'tài khoản đã đóng' },
    });
    expect(listed(refused)).toEqual({ open: [[1, 'refused']], counterSince: null, transferSince: refused.today });
  });

  it('that comes back says when it did; what is sent again does not', () => {
    const claim = running();
    const { reference = '' } = first(claim) ?? {};
    const line = facts.transferReturned({ reference, amountVnd: 7_200_000, on: claim.today });
    const back = claim.and(line, system, claim.today);
    expect(first(back)).toMatchObject({ state: 'refused', returnedOn: claim.today });
    const again = back.and(commands.orderAgain({ month: 1 }), paymentOfficer, claim.today);
    expect(first(again)).toMatchObject({ state: 'ordered', attempt: 2, since: claim.today });
    expect(first(again)).not.toHaveProperty('returnedOn');
  });

  it('goes to an account that an office entered once a second person has seen it: until then it is listed', () => {
    const claim = collected().and(commands.changeAccount({ account }), officer, collected().today);
    expect(listed(claim)).toEqual({ open: [], counterSince: null, transferSince: claim.today });
  });
});
