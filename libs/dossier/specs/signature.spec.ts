import { z } from 'zod';
import { civilDate } from '../../calendar/index.js';
import { workplaceInspection } from '../../made-up/index.js';
import {
  type CommandContext,
  field,
  form,
  newDossier,
  type Proposed,
  Refusal,
  refusal,
  registered,
  wordsOf,
} from '../index.js';

interface State {
  readonly proposal?: { readonly by: string; readonly months: number };
  readonly other?: { readonly by: string };
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

describe('what becomes of a proposal that is not signed', () => {
  const officer = { actor: { subject: 'an', roles: ['officer'] } } as unknown as CommandContext;
  const says = (kind: string) => (_dossier: unknown, proposal: Proposed, reason: string) => [
    { kind, data: { of: proposal.by, reason } },
  ];
  const whole = signature({
    kind: 'fine',
    title: { en: 'Sign the fine', vi: 'Ký quyết định phạt' },
    roles: ['director'],
    from: ['visiting'],
    produces: ['signed'],
    basis: 'Act 8',
    proposal: ({ data }: { data: State }) => data.proposal,
    decide: () => [],
    propose: {
      title: { en: 'Propose a fine', vi: 'Đề nghị phạt' },
      roles: ['officer'],
      produces: ['proposed'],
      decide: () => [],
    },
    sendBack: {
      produces: ['sentBack'],
      cameBack: ({ data }) => (data.proposal === undefined ? { on: civilDate('2026-11-04'), by: 'an' } : undefined),
      decide: says('sentBack'),
    },
    refuse: {
      title: { en: 'No fine', vi: 'Không phạt' },
      produces: ['refused'],
      basis: 'Act 9',
      decide: says('refused'),
    },
    takeBack: {
      produces: ['takenBack'],
      // Shared with a decision that is not the fine.
      proposal: ({ data }) => data.proposal ?? data.other,
      decide: says('takenBack'),
    },
  });
  const waiting = having({ by: 'an', months: 3 });
  const { sendBack, refuse, takeBack } = whole;

  it('whoever may sign sends it back, with a reason', () => {
    expect(sendBack).toMatchObject({
      ...{ title: { en: 'Send the proposal back', vi: 'Trả lại đề xuất' }, roles: ['director'], from: ['visiting'] },
      ...{ basis: 'Act 8', produces: ['sentBack'] },
    });
    expect(sendBack.decision).toBeUndefined();
    expect(sendBack.notBy?.(waiting)).toBe('an');
    expect(sendBack.decide(waiting, { reason: 'Count again' }, director)).toEqual([
      { kind: 'sentBack', data: { of: 'an', reason: 'Count again' } },
    ]);
    expect(refusalOf(() => sendBack.decide(waiting, {}, director))?.code).toBe('INPUT_INVALID');
  });

  it('or decides against it, which is a formal act, in the words and on the ground of the type', () => {
    const title = { en: 'No fine', vi: 'Không phạt' };
    expect(refuse).toMatchObject({ title, decision: true, basis: 'Act 9', roles: ['director'] });
    expect(refuse.notBy?.(waiting)).toBe('an');
    expect(refuse.decide(waiting, { reason: 'First time' }, director)).toEqual([
      { kind: 'refused', data: { of: 'an', reason: 'First time' } },
    ]);
  });

  it('its proposer alone takes it back', () => {
    expect(takeBack).toMatchObject({ title: { en: 'Take a proposal back', vi: 'Rút đề xuất' }, roles: ['officer'] });
    expect(takeBack.notBy).toBeUndefined();
    expect(refusalOf(() => takeBack.guard?.(waiting, officer))).toBeUndefined();
    expect(refusalOf(() => takeBack.guard?.(waiting, director))?.code).toBe('NOT_YOUR_PROPOSAL');
  });

  it('each is refused where nothing waits; one that several share, where none of these', () => {
    const nothing = { code: 'NO_SUCH_PROPOSAL', details: { proposal: 'fine' } };
    for (const command of [sendBack, refuse, takeBack]) {
      expect(refusalOf(() => command.guard?.(having(), officer))).toEqual(nothing);
      expect(refusalOf(() => command.decide(having(), { reason: 'x' }, officer))).toEqual(nothing);
    }
    const other = { ...having(), data: { other: { by: 'an' } } };
    expect(refusalOf(() => takeBack.guard?.(other, officer))).toBeUndefined();
    expect(refusalOf(() => sendBack.guard?.(other, director))).toEqual(nothing);
  });

  it('is owed anew by whoever proposes: by whoever has the dossier now, or proposed it', () => {
    const owed = {
      who: 'officer',
      what: {
        en: 'propose anew: the last proposal was sent back on 4 Nov 2026',
        vi: 'trình lại: đề xuất trước bị trả lại ngày 04/11/2026',
      },
      ...{ ground: 'Act 8', settledBy: whole.propose },
      ...{ since: '2026-11-04', saidIn: { events: ['sentBack'], field: 'reason' } },
    };
    expect(whole.expectations(having())).toEqual([{ ...owed, sentBackTo: 'an' }]);
    expect(whole.expectations({ ...having(), assignee: 'binh' })).toEqual([{ ...owed, sentBackTo: 'binh' }]);
    expect(whole.expectations(waiting)).toEqual([]);
  });
});
