import { civilDate } from '../../../../libs/calendar/index.js';
import { newDossier, registered } from '../../../../libs/dossier/index.js';
import { siteVisit } from '../../../../libs/made-up/index.js';
import { timersOf } from './operated.service.js';

it('what runs by itself is told by the record: the earliest first, what stands still without a day', () => {
  const title = { en: 'a', vi: 'b' };
  const limit = (due: string, more = {}) => ({
    ...{ title, bound: 'officer' as const, basis: 'house rules', open: () => true, due: () => civilDate(due) },
    ...more,
  });
  const type = {
    ...registered(siteVisit),
    deadlines: {
      later: limit('2026-12-20'),
      sooner: limit('2026-12-02', { takesEffect: true as const }),
      stopped: limit('2026-12-01'),
      over: limit('2026-12-01', { open: () => false }),
    },
    moments: { pay: { title, on: () => civilDate('2026-12-10') }, none: { title, on: () => undefined } },
  };
  const dossier = { ...newDossier(type, 'TTHT-2026-0000001'), stops: { stopped: [{ from: civilDate('2026-11-30') }] } };
  expect(timersOf(type, dossier).map(({ name, due, stands, acts }) => [name, due, stands, acts])).toEqual([
    ['sooner', '2026-12-02', false, true],
    ['pay', '2026-12-10', false, true],
    ['later', '2026-12-20', false, false],
    ['stopped', null, true, false],
  ]);
});
