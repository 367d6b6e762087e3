import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type Answered, type CommandEnvelope, Refusal } from '../../../../libs/dossier/index.js';
import { madeUpTypes } from '../../../../libs/made-up/index.js';
import { Unanswered } from '../../../../libs/runs/index.js';
import { DossierGateway } from './gateway.js';

const answered: Answered = {
  answer: { dossier: 'TTLD-2026-0000001', command: 'take', status: 'open', sequence: 3 },
  bodyHash: 'h',
};

/** A gateway to a client of which only updates are used. */
const gatewayOf = (executeUpdate: () => Promise<Answered>) => {
  const confirmed: number[] = [];
  const client = {
    workflow: { getHandle: () => ({ executeUpdate }) },
    withDeadline: <T>(_end: number, call: () => Promise<T>) => call(),
  } as unknown as Client;
  const gateway = new DossierGateway(client, madeUpTypes, (_dossier, sequence) => confirmed.push(sequence));
  return { confirmed, give: () => gateway.command('TTLD-2026-0000001', 'u', {} as CommandEnvelope) };
};
const failing = (error: Error) => gatewayOf(() => Promise.reject(error)).give();
const failed = (type: string, details: object = {}) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.nonRetryable(type, type, details));

it('confirms in passing how far the workflow follows', async () => {
  const { give, confirmed } = gatewayOf(() => Promise.resolve(answered));
  expect(await give()).toEqual(answered);
  expect(confirmed).toEqual([3]);
});

it.each(['SEQUENCE_STALE', 'PAPER_PENDING'])('takes %s for a refusal: nothing was done', async (code) => {
  const error = await failing(failed(code, { expected: 3 })).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code, details: { expected: 3 } });
});

it.each(['UnprocessedUpdate', 'AcceptedUpdateCompletedWorkflow', 'RECORD_BEHIND'])(
  'leaves it open what became of an act after %s',
  async (type) => {
    await expect(failing(failed(type))).rejects.toBeInstanceOf(Unanswered);
  },
);

it('leaves it open after a time limit, and shows a fault of ours as one', async () => {
  await expect(failing(new WorkflowUpdateRPCTimeoutOrCancelledError('late'))).rejects.toBeInstanceOf(Unanswered);
  await expect(failing(failed('INTERNAL'))).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
});

it('has at most eight acts of a dossier with the engine at once; the others follow', async () => {
  const state = { underWay: 0, most: 0, done: 0 };
  const { give } = gatewayOf(async () => {
    state.most = Math.max(state.most, ++state.underWay);
    await sleep(5);
    state.underWay -= 1;
    state.done += 1;
    return answered;
  });
  await Promise.all(Array.from({ length: 30 }, give));
  expect(state).toEqual({ underWay: 0, most: 8, done: 30 });
});
