import type { WorkflowClientInterceptor } from '@temporalio/client';

/** Carries the caller's trace to the workflow; loaded only when tracing is on. */
export const tracedCalls = async (): Promise<WorkflowClientInterceptor> => {
  const { OpenTelemetryWorkflowClientInterceptor } = await import('@temporalio/interceptors-opentelemetry');
  return new OpenTelemetryWorkflowClientInterceptor();
};
