import { AsyncLocalStorage } from 'node:async_hooks';
import type { Payload } from '@temporalio/common';

// As the workflow sandbox has it.
Object.assign(globalThis, { AsyncLocalStorage });
const { passTraces } = await import('./trace-passing.js');

const carried = (name: string): Payload => ({ data: Buffer.from(name) });
type Given = Record<string, Payload>;

/** A workflow whose acts each cause an activity some time later. */
const workflow = () => {
  const { inbound, outbound } = passTraces();
  const activity = (): Promise<Given> =>
    Promise.resolve(
      outbound.scheduleLocalActivity?.({ headers: {} } as never, ({ headers }) => headers as never) as never,
    );
  const act = (headers: Given, work = activity): Promise<Given> =>
    inbound.handleUpdate?.({ headers } as never, () => work()) as Promise<Given>;
  return { activity, act };
};

it('carries nothing while nothing is traced', async () => {
  const { act } = workflow();
  expect(await act({})).toEqual({});
});

it('passes the trace of each act to its own activities, also when others came meanwhile', async () => {
  const { act, activity } = workflow();
  const slowly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return activity();
  };
  const first = act({ '_tracer-data': carried('first') }, slowly);
  const second = act({ '_tracer-data': carried('second') });
  expect(await second).toEqual({ '_tracer-data': carried('second') });
  expect(await first).toEqual({ '_tracer-data': carried('first') });
});

it('what is asked without an act belongs to the last one', async () => {
  const { act, activity } = workflow();
  await act({ '_tracer-data': carried('last') });
  expect(await activity()).toEqual({ '_tracer-data': carried('last') });
});
