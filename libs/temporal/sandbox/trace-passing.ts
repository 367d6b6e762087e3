import type { Headers } from '@temporalio/common';
import type { WorkflowInboundCallsInterceptor, WorkflowOutboundCallsInterceptor } from '@temporalio/workflow';

/** Under this name OpenTelemetry's interceptors of client and worker carry a trace, as W3C has it; nothing personal. */
const header = '_tracer-data';

/** What the workflow sandbox offers under its global name. */
interface Storage<T> {
  run<R>(value: T, work: () => R): R;
  getStore(): T | undefined;
}
// Sound: the SDK's sandbox puts it there, and nothing declares it.
const { AsyncLocalStorage: LocalStorage } = globalThis as unknown as { AsyncLocalStorage: new <T>() => Storage<T> };

type Carried = Headers[string];

/**
 * Passes the trace of an act on to the activities that it causes; what the procedure asks by itself belongs to the last
 * act. No span is made in a workflow, and without traces nothing is carried (docs/operate.md).
 */
export const passTraces = (): {
  readonly inbound: WorkflowInboundCallsInterceptor;
  readonly outbound: WorkflowOutboundCallsInterceptor;
} => {
  const acts = new LocalStorage<Carried>();
  let last: Carried | undefined;
  const within = <T>(headers: Headers, work: () => T): T => {
    const carried = headers[header];
    if (carried === undefined) return work();
    last = carried;
    return acts.run(carried, work);
  };
  const carrying = <I extends { readonly headers: Headers }>(input: I): I => {
    const carried = acts.getStore() ?? last;
    return carried === undefined ? input : { ...input, headers: { ...input.headers, [header]: carried } };
  };
  const carry = <I extends { readonly headers: Headers }, R>(input: I, next: (input: I) => R): R =>
    next(carrying(input));
  return {
    inbound: {
      execute: (input, next) => within(input.headers, () => next(input)),
      handleUpdate: (input, next) => within(input.headers, () => next(input)),
      handleSignal: (input, next) => within(input.headers, () => next(input)),
    },
    outbound: { scheduleActivity: carry, scheduleLocalActivity: carry },
  };
};
