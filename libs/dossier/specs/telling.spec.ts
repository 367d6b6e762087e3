import { workplaceInspection } from '../../made-up/index.js';
import { newDossier, registered, wordsOf } from '../index.js';

interface State {
  readonly untold: readonly { readonly about: string; readonly month: number }[];
}
const { tells } = wordsOf<State>();
const agency = tells({
  whom: 'insurance-records',
  owed: { en: 'take note', vi: 'tiếp nhận' },
  basis: 'Act 9',
  untold: ({ untold }) => untold,
  nameOf: ({ about, month }) => `${about}:${month}`,
  told: (untold) => ({ kind: 'agencyTold', data: { ...untold } }),
});
const having = (...untold: State['untold']) => ({
  ...newDossier(registered(workplaceInspection), 'TTLD-2026-0000001', 1),
  data: { untold },
});

it('is owed once for each that the system has not heard, with its ground', () => {
  const owed = { who: 'insurance-records', what: { en: 'take note', vi: 'tiếp nhận' }, ground: 'Act 9' };
  expect(agency.expectations(having({ about: 'missed', month: 2 }, { about: 'ended', month: 3 }))).toEqual([
    owed,
    owed,
  ]);
  expect(agency.expectations(having())).toEqual([]);
});

it('has a ground only where the type names one', () => {
  const { basis: _basis, ...without } = agency;
  expect(tells(without).expectations(having({ about: 'ended', month: 3 }))).toEqual([
    { who: 'insurance-records', what: { en: 'take note', vi: 'tiếp nhận' } },
  ]);
});

it('is named by what it is about where that is told once', () => {
  const { whom, owed } = agency;
  const once = tells({ whom, owed, untold: ({ untold }) => untold, told: () => ({ kind: 'agencyTold', data: {} }) });
  expect(once.nameOf({ about: 'ended', month: 3 })).toBe('ended');
  expect(agency.nameOf({ about: 'ended', month: 3 })).toBe('ended:3');
});
