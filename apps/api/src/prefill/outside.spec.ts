import { ActivityExecutionFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { Outside } from './outside.js';

const call = { system: 'insurance-records', name: 'findEmployer', args: [{ code: 'DN0001' }] } as const;
interface Started {
  readonly name: string;
  readonly options: { readonly id: string; readonly taskQueue: string; readonly args: readonly unknown[] };
}

/** Asks with a fake Temporal that handles started activities like this. */
function asking(execute: (started: Started) => Promise<unknown>, isPaused = false) {
  const started: Started[] = [];
  // Sound: of the client nothing else is used.
  const client = {
    withDeadline: (_deadline: number, work: () => Promise<unknown>) => work(),
    activity: {
      execute: (name: string, options: Started['options']) => {
        started.push({ name, options });
        return execute({ name, options });
      },
    },
  } as unknown as Client;
  return { started, ask: new Outside(client, { isPaused: () => isPaused }).ask };
}
const failed = (cause?: Error) => new ActivityExecutionFailedError('failed', cause, 'asked:1');

it('asks through the queue of the system, under an id that says nothing', async () => {
  const { ask, started } = asking(() => Promise.resolve({ code: 'DN0001' }));
  expect(await ask(call)).toEqual({ code: 'DN0001' });
  expect(started).toMatchObject([
    { name: 'findEmployer', options: { taskQueue: 'insurance-records', args: [{ code: 'DN0001' }] } },
  ]);
  expect(started[0]?.options.id).toMatch(/^asked:[0-9a-f-]{36}$/);
});

it.each([
  [
    'its adapter says why',
    failed(ApplicationFailure.create({ type: 'REGISTRY_RATE_LIMITED' })),
    'REGISTRY_RATE_LIMITED',
  ],
  ['nobody answered in time', failed(new Error('activity timed out')), 'REGISTRY_UNAVAILABLE'],
])('a call that fails says which system is away: %s', async (_, error, reason) => {
  const { ask } = asking(() => Promise.reject(error));
  await expect(ask(call)).rejects.toMatchObject({ name: 'SystemAwayError', system: 'insurance-records', reason });
});

it('calls nobody whom operators hold back', async () => {
  const { ask, started } = asking(() => Promise.resolve(null), true);
  await expect(ask(call)).rejects.toMatchObject({ system: 'insurance-records', reason: 'PAUSED' });
  expect(started).toEqual([]);
});

it('leaves to others what is wrong with Temporal', async () => {
  const { ask } = asking(() => Promise.reject(new Error('14 UNAVAILABLE')));
  await expect(ask(call)).rejects.toThrow('14 UNAVAILABLE');
});
