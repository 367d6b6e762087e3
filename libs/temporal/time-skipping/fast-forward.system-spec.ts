import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { testServers } from '../../testing/index.js';
import { startRig, type Rig } from '../fixtures/rig.js';
import { conversation, daily, finish, parked, submit, wakings } from '../fixtures/workflows.js';
import { fastForward } from './fast-forward.js';

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

describe('fast-forward', () => {
  it('fires every timer within the time, in order, and stops there', async () => {
    const handle = await start(daily, 30);
    await fastForward(rig.client, handle.workflowId, 3.5 * day);
    expect(await handle.query(wakings)).toBe(3);
    await fastForward(rig.client, handle.workflowId, 2 * day);
    expect(await handle.query(wakings)).toBe(5);
    await sleep(500);
    expect(await handle.query(wakings)).toBe(5);
    await handle.terminate();
  });

  it('plays as many timers as a year of a dossier has in seconds', async () => {
    const handle = await start(daily, 60);
    const began = Date.now();
    await fastForward(rig.client, handle.workflowId, 50.5 * day);
    expect(await handle.query(wakings)).toBe(50);
    expect(Date.now() - began).toBeLessThan(30_000);
    await handle.terminate();
  });

  it('is refused while an activity is pending', async () => {
    const handle = await start(parked, 'nobody-takes-from-here');
    while (((await handle.describe()).raw.pendingActivities ?? []).length === 0) await sleep(50);
    await expect(fastForward(rig.client, handle.workflowId, day)).rejects.toMatchObject({
      code: 'ACTIVITY_PENDING',
      detail: 'record',
    });
    await handle.terminate();
  });

  it('is refused for what has ended or never was', async () => {
    const handle = await rig.client.workflow.start(conversation, {
      workflowId: `fast-${randomUUID()}`,
      taskQueue: rig.taskQueue,
    });
    await handle.executeUpdate(submit, { args: [{ name: 'Trần Thị Bình', number: '001099000001' }] });
    await handle.signal(finish, 'done');
    await handle.result();
    await expect(fastForward(rig.client, handle.workflowId, day)).rejects.toThrow(WorkflowNotFoundError);
    await expect(fastForward(rig.client, `none-${randomUUID()}`, day)).rejects.toThrow(WorkflowNotFoundError);
  });
});
