import { nextDuty, owedCommand, type ShownClaim, stepsOf } from './claim.js';

const award = {
  awardMonths: 3,
  monthlyBenefitVnd: 7_200_000,
  months: [['2026-11-17', '2026-12-16']] as const,
  windows: { '2': ['2026-12-18', '2026-12-22'], '3': ['2027-01-18', '2027-01-20'] } as const,
};
const claim: ShownClaim = { filed: '2026-11-02', notices: [], money: {} };

it('asks to collect the decision on the days of the slip', () =>
  expect(nextDuty({ ...claim, award, slip: ['2026-11-18', '2026-11-20'] }, 'awarded')).toMatchObject({
    what: 'collect',
    days: ['2026-11-18', '2026-11-20'],
  }));

it.each([
  ['the next month', 'active', ['notified'], 2],
  ['also while it is suspended', 'suspended', ['notified', 'missed'], 3],
  ['nothing after the last', 'active', ['notified', 'notified', 'notified'], undefined],
  ['nothing before it runs', 'proposed', [], undefined],
])('asks for the notice of %s', (_, status, notices, month) =>
  expect(nextDuty({ ...claim, award, notices }, status)?.month).toBe(month),
);

it.each([
  ['returned', {}, 'supplement'],
  ['active', { money: { '1': { amountVnd: 1, state: 'rejected' } } }, 'changeAccount'],
  ['active', { contractOwed: '2026-12-01' }, 'supplementContract'],
  ['active', {}, undefined],
])('%s with %j needs %s', (status, change, command) =>
  expect(owedCommand({ ...claim, ...change }, status)).toBe(command),
);

it('has reached the steps whose days are known', () =>
  expect(stepsOf({ ...claim, appointedOn: '2026-11-05' }).map(([, day]) => day)).toEqual([
    '2026-11-02',
    '2026-11-05',
    undefined,
    undefined,
    undefined,
  ]));
