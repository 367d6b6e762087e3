import { ask } from './probes.js';

const up = { name: 'postgresql', check: () => Promise.resolve() };
const none = { name: 'workers', needed: false, check: () => Promise.resolve('none') } as const;
const away = { name: 'temporal', check: () => Promise.reject(new Error('no')) };

it.each([
  [[up], { status: 'up', parts: { postgresql: 'up' } }],
  [[up, none], { status: 'degraded', parts: { postgresql: 'up', workers: 'none' } }],
  [[up, { ...away, needed: false } as const], { status: 'degraded', parts: { postgresql: 'up', temporal: 'down' } }],
  [[up, none, away], { status: 'down', parts: { postgresql: 'up', workers: 'none', temporal: 'down' } }],
])('people can work unless a part is away that they need: %#', async (probes, readiness) => {
  expect(await ask(probes)).toEqual(readiness);
});
