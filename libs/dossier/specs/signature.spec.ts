import { workplaceInspection } from '../../made-up/index.js';
import { type CommandContext, newDossier, Refusal, refusal, registered, wordsOf } from '../index.js';

interface State {
  readonly proposal?: { readonly by: string; readonly months: number };
}
const { signature } = wordsOf<State>();
const sign = signature({
  kind: 'fine',
  title: { en: 'Sign the fine', vi: 'Ký quyết định phạt' },
  roles: ['director'],
  from: ['visiting'],
  produces: ['signed'],
  basis: 'Act 8',
  bulk: true,
  proposal: ({ data }) => data.proposal,
  outdated: () => ['population'],
  guard: (_dossier, { months }) => {
    if (months > 12) throw refusal('INPUT_INVALID', { months });
  },
  decide: (_dossier, { months }) => [{ kind: 'signed', data: { months } }],
});
const having = (proposal?: State['proposal']) => ({
  ...newDossier(registered(workplaceInspection), 'TTLD-2026-0000001', 1),
  data: proposal === undefined ? {} : { proposal },
});
const director = { actor: { subject: 'binh', roles: ['director'] } } as unknown as CommandContext;
const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details };
  }
  return undefined;
};

it('is a formal act without input, and of whoever did not bring the proposal about', () => {
  expect(sign).toMatchObject({ decision: true, bulk: true, example: {}, roles: ['director'], basis: 'Act 8' });
  expect(sign.notBy?.(having({ by: 'an', months: 3 }))).toBe('an');
  expect(sign.notBy?.(having())).toBeUndefined();
  expect(sign.outdated?.(having({ by: 'an', months: 3 }), '2026-11-29' as never)).toEqual(['population']);
  expect(refusalOf(() => sign.decide(having({ by: 'an', months: 3 }), { more: 1 }, director))?.code).toBe(
    'INPUT_INVALID',
  );
});

it('decides on the proposal that waits', () => {
  const dossier = having({ by: 'an', months: 3 });
  expect(refusalOf(() => sign.guard?.(dossier, director))).toBeUndefined();
  expect(sign.decide(dossier, {}, director)).toEqual([{ kind: 'signed', data: { months: 3 } }]);
});

it('is refused where nothing waits, by its kind, or while it cannot be signed though it waits', () => {
  const nothing = { code: 'NO_SUCH_PROPOSAL', details: { proposal: 'fine' } };
  expect(refusalOf(() => sign.guard?.(having(), director))).toEqual(nothing);
  expect(refusalOf(() => sign.decide(having(), {}, director))).toEqual(nothing);
  const long = having({ by: 'an', months: 13 });
  expect(refusalOf(() => sign.guard?.(long, director))).toMatchObject({ details: { months: 13 } });
});
