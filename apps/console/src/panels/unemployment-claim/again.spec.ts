import { lastApplications, toOffer, withAgain } from './again.js';

const anPhu = { employer: 'An Phú', position: 'Kế toán', contact: 'Chị Hoa' };
const binhMinh = { employer: 'Bình Minh', position: 'Thủ kho' };
const notice = (applications: unknown) => ({ kind: 'checkedIn', personal: { applications } });

it('knows the employers of the last notice alone', () => {
  expect(lastApplications([notice([anPhu]), notice([binhMinh]), { kind: 'paid', personal: null }])).toEqual([binhMinh]);
  expect(lastApplications([notice([anPhu]), notice(undefined)])).toEqual([]);
  expect(lastApplications([{ kind: 'checkedIn', personal: null }])).toEqual([]);
});

it('fills an empty row, then one of its own, and leaves the outcome open', () => {
  const first = withAgain({}, { ...anPhu });
  expect(first).toEqual({
    row: 0,
    typed: {
      '/applications#': '1',
      '/applications/0/employer': 'An Phú',
      '/applications/0/position': 'Kế toán',
      '/applications/0/contact': 'Chị Hoa',
    },
  });
  const second = withAgain(first.typed, binhMinh);
  expect([second.row, second.typed['/applications#'], second.typed['/applications/0/employer']]).toEqual([
    1,
    '2',
    'An Phú',
  ]);
  expect(Object.keys(second.typed).filter((at) => at.endsWith('outcome'))).toEqual([]);
});

it('offers those that do not stand there yet, and none once ten do', () => {
  expect(toOffer([anPhu, binhMinh], {})).toEqual([anPhu, binhMinh]);
  expect(toOffer([anPhu, binhMinh], withAgain({}, anPhu).typed)).toEqual([binhMinh]);
  let { typed } = withAgain({}, anPhu);
  for (let row = 1; row < 10; row += 1)
    ({ typed } = withAgain(typed, { employer: `Công ty ${row}`, position: 'Kế toán' }));
  expect(toOffer([binhMinh], typed)).toEqual([]);
});
