import { asSeen, byDecision, decisionOf, hindrances, isPlain, referredIn, totalOf, type Waiting } from './stacks.js';

const command = (name: string, decision: boolean, bulk = true) => ({ name, decision, bulk });
const commands = [command('award', true), command('refuse', true, false), command('note', false)];
const waiting = (
  number: string,
  offered: readonly string[],
  remarks: readonly object[] = [],
  unavailable: readonly object[] = [],
  owed: readonly object[] = [],
) =>
  ({
    line: { number, sequence: 4 },
    type: { name: 'claim', commands },
    dossier: {
      sequence: 5,
      commands: offered.map((name) => ({ name })),
      unavailable,
      waiting: owed,
      toSign: { remarks, amountVnd: 1_000 },
    },
  }) as unknown as Waiting;

it('signs together only what is a decision in bulk without remarks', () => {
  expect(isPlain(waiting('1', ['note', 'award']))).toBe(true);
  expect(isPlain(waiting('2', ['award'], [{ vi: 'x', en: 'x' }]))).toBe(false);
  expect(isPlain(waiting('3', ['refuse']))).toBe(false);
  expect(isPlain(waiting('4', ['note']))).toBe(false);
  expect(decisionOf(waiting('4', ['note']))).toBeUndefined();
});

it('nothing that an officer referred to the desk of whoever signs', () => {
  const referred = { command: 'answerEscalation', mine: true };
  const others = { command: 'answerEscalation', mine: false };
  expect(isPlain(waiting('1', ['award'], [], [], [referred]))).toBe(false);
  expect(referredIn(waiting('1', ['award'], [], [], [referred, others]))).toEqual([referred]);
  expect(isPlain(waiting('1', ['award'], [], [], [others]))).toBe(true);
});

it('says why it cannot be signed, and nothing of decisions that do not wait', () => {
  const own = { name: 'award', code: 'SAME_PERSON' };
  const one = waiting('1', [], [], [own, { name: 'refuse', code: 'NO_SUCH_PROPOSAL' }, { name: 'note', code: 'X' }]);
  expect(hindrances(one)).toEqual([own]);
});

it('is signed as it was looked at, by decision, with its total', () => {
  const some = [waiting('1', ['award']), waiting('2', ['refuse']), waiting('3', ['award'])];
  expect(byDecision(some).map(([{ name }, those]) => [name, those.map(({ line }) => line.number)])).toEqual([
    ['award', ['1', '3']],
  ]);
  expect(totalOf(some)).toBe(3_000);
  expect(some.map(asSeen).map(({ sequence }) => sequence)).toEqual([5, 5, 5]);
});
