import { civilDate } from '../../calendar/index.js';
import { siteVisit } from '../../made-up/index.js';
import { type AnyDossierType, type Payment, masked, newDossier, openMoney, paymentsOf, registered } from '../index.js';

const payment = (month: number, state: Payment['state']): Payment => ({
  month,
  title: { en: `month ${month}`, vi: `tháng thứ ${month}` },
  amountVnd: 1_000,
  state,
  stateTitle: { en: state, vi: state },
  reference: `V-2026-0000001:${month}`,
});
const all = [payment(1, 'paid'), payment(2, 'counter'), payment(3, 'refused'), payment(4, 'dropped')];
const visit = registered(siteVisit);
const paying: AnyDossierType = { ...visit, payments: { of: () => all } };
const dossier = { ...newDossier(visit, 'V-2026-0000001'), openedOn: civilDate('2026-03-02') };
const none = { payments: [], counterSince: null, transferSince: null };

describe('open money', () => {
  it('is what did not get there, and the earliest day on which somebody owed something about it', () => {
    const owed = [
      { money: 'counter', since: civilDate('2026-03-09') },
      { money: 'counter', since: civilDate('2026-03-05') },
      { since: civilDate('2026-03-01') },
    ] as const;
    expect(openMoney(paying, dossier, owed)).toEqual({
      payments: [all[1], all[2]],
      counterSince: '2026-03-05',
      transferSince: null,
    });
  });

  it('that does not know its day has waited since the dossier was opened', () => {
    expect(openMoney(paying, dossier, [{ money: 'transfer' }])).toMatchObject({ transferSince: '2026-03-02' });
  });

  it('is none of a type without money, nor of a closed dossier', () => {
    const owed = [{ money: 'counter', since: civilDate('2026-03-09') }] as const;
    expect(openMoney(visit, dossier, owed)).toEqual(none);
    expect(openMoney(paying, { ...dossier, closedOn: civilDate('2026-04-01') }, owed)).toEqual(none);
    expect([paymentsOf(visit, dossier), paymentsOf(paying, dossier)]).toEqual([[], all]);
  });
});

it('an account is shown by its last four digits', () => {
  expect(masked({ bank: 'VCB', number: '0011000000001', holder: 'Nguyễn Thị An' })).toEqual({
    bank: 'VCB',
    holder: 'Nguyễn Thị An',
    last4: '0001',
  });
});
