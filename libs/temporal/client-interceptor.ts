import type { WorkflowClientInterceptor } from '@temporalio/client';
import { withMarkedStaticTexts } from './sandbox/operator-text.js';

/** Marks the static summary and details of a workflow that the client starts as readable by operators. */
export const markStaticTexts: WorkflowClientInterceptor = {
  startWithDetails: (input, next) => next({ ...input, options: withMarkedStaticTexts(input.options) }),
  signalWithStart: (input, next) => next({ ...input, options: withMarkedStaticTexts(input.options) }),
  startUpdateWithStart: (input, next) =>
    next({ ...input, workflowStartOptions: withMarkedStaticTexts(input.workflowStartOptions) }),
};
