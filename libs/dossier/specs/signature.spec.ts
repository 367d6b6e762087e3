import { z } from 'zod';
import { workplaceInspection } from '../../made-up/index.js';
import { type CommandContext, field, form, newDossier, Refusal, refusal, registered, wordsOf } from '../index.js';

interface State {
  readonly proposal?: { readonly by: string; readonly months: number };
}
const { signature } = wordsOf<State>();
const fine = signature({
  kind: 'fine',
  title: { en: 'Sign the fine', vi: 'Ký quyết định phạt' },
  roles: ['director'],
  from: ['visiting'],
  produces: ['signed'],
  basis: 'Act 8',
  bulk: true,
  owed: { en: 'sign the fine', vi: 'ký quyết định phạt' },
  proposal: ({ data }) => data.proposal,
  outdated: () => ['population'],
  guard: (_dossier, { months }) => {
    if (months > 12) throw refusal('INPUT_INVALID', { months });
  },
  decide: (_dossier, { months }) => [{ kind: 'signed', data: { months } }],
  propose: {
    title: { en: 'Propose a fine', vi: 'Đề nghị phạt' },
    roles: ['officer'],
    produces: ['proposed'],
    input: form({ months: field({ title: { en: 'Months', vi: 'Số tháng' } }, z.int()) }),
    example: { months: 3 },
    guard: ({ status }) => {
      if (status === 'visiting') throw refusal('NO_SUCH_PROPOSAL');
    },
    decide: (_dossier, { months }, { actor }) => [{ kind: 'proposed', data: { months, by: actor.subject } }],
  },
});
const { sign, propose } = fine;
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

it('is proposed by a command with a form of its own, in the same statuses and on the same ground', () => {
  expect(propose).toMatchObject({ roles: ['officer'], from: ['visiting'], basis: 'Act 8', example: { months: 3 } });
  expect(propose.decision).toBeUndefined();
  expect(propose.decide(having(), { months: 3 }, director)).toEqual([
    { kind: 'proposed', data: { months: 3, by: 'binh' } },
  ]);
  expect(refusalOf(() => propose.decide(having(), { months: 'three' }, director))?.code).toBe('INPUT_INVALID');
  expect(propose.outdated?.(having(), '2026-11-29' as never)).toEqual(['population']);
  expect(refusalOf(() => propose.guard?.({ ...having(), status: 'visiting' }, director))?.code).toBe(
    'NO_SUCH_PROPOSAL',
  );
});

it('is owed by the signer while something waits', () => {
  const what = { en: 'sign the fine', vi: 'ký quyết định phạt' };
  expect(fine.expectations(having({ by: 'an', months: 3 }))).toEqual([
    { who: 'director', what, ground: 'Act 8', settledBy: sign },
  ]);
  expect(fine.expectations(having())).toEqual([]);
});

it('may be of what nobody proposes by a command, and say for itself what is owed and why', () => {
  const base = {
    title: { en: 'Sign', vi: 'Ký' },
    ...{ roles: ['director'] as const, from: ['visiting'], produces: ['signed'], basis: 'Act 8' },
    proposal: ({ data }: { data: State }) => data.proposal,
    decide: () => [],
  };
  const late = signature({
    ...base,
    owed: ({ number }) => ({ en: `sign ${number}`, vi: `ký ${number}` }),
    ground: 'Act 9',
  });
  expect(late.expectations(having({ by: 'system', months: 1 }))).toEqual([
    {
      who: 'director',
      what: { en: 'sign TTLD-2026-0000001', vi: 'ký TTLD-2026-0000001' },
      ground: 'Act 9',
      settledBy: late.sign,
    },
  ]);
  expect(late).not.toHaveProperty('propose');
  expect(signature(base).expectations(having({ by: 'system', months: 1 }))).toEqual([]);
});
