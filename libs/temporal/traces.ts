import type { WorkflowClientInterceptor } from '@temporalio/client';

/** Carries the trace of whoever calls to the workflow; loaded only where traces are made. */
export const tracedCalls = async (): Promise<WorkflowClientInterceptor> => {
  const { OpenTelemetryWorkflowClientInterceptor } = await import('@temporalio/interceptors-opentelemetry');
  return new OpenTelemetryWorkflowClientInterceptor();
};
