import { type Registry, TogetherActivities } from './together.activity.js';

const watched: string[] = [];
const registry = (name: string, calls: Registry['calls'], isOpen = true): Registry => ({
  calls,
  isOpen: () => isOpen,
  watched: (call) => {
    watched.push(name);
    return call();
  },
});
beforeEach(() => watched.splice(0));

const population = { registry: 'population', name: 'verifyIdentity', args: ['An', '2026-11-02'] } as const;
const bank = { registry: 'bank', name: 'pay', args: [] } as const;

it('answers each question in its place, with what was asked', async () => {
  const { askTogether } = new TogetherActivities(
    new Map([
      [
        'population',
        registry('population', { verifyIdentity: (name: string, on: string) => Promise.resolve({ name, on }) }),
      ],
      ['bank', registry('bank', { pay: () => Promise.resolve(null) })],
    ]),
  );
  expect(await askTogether([bank, population])).toEqual([
    { answer: null },
    { answer: { name: 'An', on: '2026-11-02' } },
  ]);
  expect(watched.sort()).toEqual(['bank', 'population']);
});

it('a registry that fails does not keep the other answers, and is known to have been called', async () => {
  const { askTogether } = new TogetherActivities(
    new Map([
      ['population', registry('population', { verifyIdentity: () => Promise.reject(new Error('away')) })],
      ['bank', registry('bank', { pay: () => Promise.resolve('paid') })],
    ]),
  );
  expect(await askTogether([population, bank])).toEqual([{ called: true }, { answer: 'paid' }]);
});

it('calls nobody whom an operator holds back, and nothing that it does not know', async () => {
  const called: string[] = [];
  const pay = () => Promise.resolve(called.push('bank'));
  const { askTogether } = new TogetherActivities(new Map([['bank', registry('bank', { pay }, false)]]));
  expect(await askTogether([bank, population, { ...bank, name: 'rob' }])).toEqual(Array(3).fill({ called: false }));
  expect([...called, ...watched]).toEqual([]);
});
