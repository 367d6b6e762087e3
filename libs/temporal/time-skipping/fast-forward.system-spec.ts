import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { testServers } from '../../testing/index.js';
import { startRig, type Rig } from '../fixtures/rig.js';
import { conversation, daily, finish, parked, submit, wakings } from '../fixtures/workflows.js';
import { fastForward } from './fast-forward.js';
import { describe as describeWorkflow, idleExecution } from './idle.js';

const day = 86_400_000;
let rig: Rig;
beforeAll(async () => void (rig = await startRig(testServers().temporalAddress)), 60_000);
afterAll(() => rig.close());

const start = <T extends typeof daily | typeof parked>(workflow: T, ...args: Parameters<T>) =>
  rig.client.workflow.start<T>(workflow, {
    workflowId: `fast-${randomUUID()}`,
    taskQueue: rig.taskQueue,
    args,
  });

const move = (workflowId: string, milliseconds: number, id: string = randomUUID()) =>
  fastForward(rig.client, { workflowId, id, distance: () => Promise.resolve(milliseconds) });

/** Waits until the server knows the move: on a busy machine that takes a while. */
async function known(workflowId: string, id: string): Promise<void> {
  const idOfLatest = async () =>
    (await describeWorkflow(rig.client, workflowId)).timeSkipping?.effectiveConfig?.fastForwardConfig?.id;
  while ((await idOfLatest()) !== id) await sleep(20);
}

describe('fast-forward', () => {
  it('fires every timer within the time, in order, and stops there', async () => {
    const handle = await start(daily, 30);
    await move(handle.workflowId, 3.5 * day);
    expect(await handle.query(wakings)).toBe(3);
    await move(handle.workflowId, 2 * day);
    expect(await handle.query(wakings)).toBe(5);
    await sleep(500);
    expect(await handle.query(wakings)).toBe(5);
    await handle.terminate();
  });

  it('plays as many timers as a year of a dossier has in seconds', async () => {
    const handle = await start(daily, 60);
    const began = Date.now();
    await move(handle.workflowId, 50.5 * day);
    expect(await handle.query(wakings)).toBe(50);
    expect(Date.now() - began).toBeLessThan(30_000);
    await handle.terminate();
  });

  it('is refused while an activity is pending', async () => {
    const handle = await start(parked, 'nobody-takes-from-here');
    while (((await handle.describe()).raw.pendingActivities ?? []).length === 0) await sleep(50);
    await expect(move(handle.workflowId, day)).rejects.toMatchObject({
      code: 'ACTIVITY_PENDING',
      detail: 'record',
    });
    await handle.terminate();
  });

  it('sent again under the same id moves nothing twice, on its way or arrived', async () => {
    const handle = await start(daily, 300);
    const id = randomUUID();
    const first = move(handle.workflowId, 60.5 * day, id);
    await known(handle.workflowId, id);
    await Promise.all([first, move(handle.workflowId, 9 * day, id)]);
    await move(handle.workflowId, 9 * day, id);
    expect(await handle.query(wakings)).toBe(60);
    await handle.terminate();
  });

  it('of two at once one is told that it lost, and does not stop the other', async () => {
    const handle = await start(daily, 300);
    const both = await Promise.allSettled([move(handle.workflowId, 100.5 * day), move(handle.workflowId, 100.5 * day)]);
    const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(lost.every(({ code }) => code === 'NOT_REACHED')).toBe(true);
    expect(lost.length).toBeLessThan(2);
    await handle.terminate();
  });

  it('waits for a task that is pending, and is refused when nobody completes it', async () => {
    const handle = await rig.client.workflow.start(daily, {
      workflowId: `fast-${randomUUID()}`,
      taskQueue: 'nobody-works-here',
      args: [3],
    });
    await expect(idleExecution(rig.client, handle.workflowId, 300)).rejects.toMatchObject({ code: 'TASK_PENDING' });
    await handle.terminate();
    const parking = await start(parked, 'nobody-takes-from-here');
    await expect(move(parking.workflowId, day)).rejects.toMatchObject({ code: 'ACTIVITY_PENDING' });
    await parking.terminate();
  });

  it('is refused for what has ended or never was', async () => {
    const handle = await rig.client.workflow.start(conversation, {
      workflowId: `fast-${randomUUID()}`,
      taskQueue: rig.taskQueue,
    });
    await handle.executeUpdate(submit, { args: [{ name: 'Trần Thị Bình', number: '001099000001' }] });
    await handle.signal(finish, 'done');
    await handle.result();
    await expect(move(handle.workflowId, day)).rejects.toThrow(WorkflowNotFoundError);
    await expect(move(`none-${randomUUID()}`, day)).rejects.toThrow(WorkflowNotFoundError);
  });
});
