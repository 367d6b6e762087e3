import type { WorkflowInterceptors, WorkflowOutboundCallsInterceptor } from '@temporalio/workflow';
import { LocalArgument } from './local-argument.js';
import { passTraces } from './trace-passing.js';
import { withMarkedStaticTexts, withMarkedSummary } from './operator-text.js';

/**
 * Marks the summaries of timers, activities and children for operators, and what local activities are given; workflow
 * code writes plain values. Bundled with the workflows (see `workflowBundleOptions`); only types come from the workflow SDK.
 */
const markSummaries: WorkflowOutboundCallsInterceptor = {
  startTimer: (input, next) => next({ ...input, ...(input.options && { options: withMarkedSummary(input.options) }) }),
  scheduleActivity: (input, next) => next({ ...input, options: withMarkedSummary(input.options) }),
  scheduleLocalActivity: (input, next) =>
    next({
      ...input,
      args: input.args.map((value) => new LocalArgument(value)),
      options: withMarkedSummary(input.options),
    }),
  startChildWorkflowExecution: (input, next) => next({ ...input, options: withMarkedStaticTexts(input.options) }),
};

/** Called by the SDK for every workflow execution. */
export const interceptors = (): WorkflowInterceptors => {
  const { inbound, outbound } = passTraces();
  return { inbound: [inbound], outbound: [outbound, markSummaries] };
};
