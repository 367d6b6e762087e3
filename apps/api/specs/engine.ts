import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { testServers } from '../../../libs/testing/index.js';

// CommonJS: Node finds no named exports in it.
const workflowStatusCode = proto.temporal.api.enums.v1.WorkflowExecutionStatus;

/** What Temporal itself keeps, for tests that ask whether something left a trace. */
export class Engine {
  private constructor(
    private readonly connection: Connection,
    private readonly namespace: string,
  ) {}

  static async of(namespace: string): Promise<Engine> {
    return new Engine(await Connection.connect({ address: testServers().temporalAddress }), namespace);
  }

  /** Events in the history of a dossier. */
  async historyLength(workflowId: string): Promise<number> {
    const { workflowExecutionInfo } = await this.connection.workflowService.describeWorkflowExecution({
      namespace: this.namespace,
      execution: { workflowId },
    });
    return Number(workflowExecutionInfo?.historyLength);
  }

  /** How the last run of a dossier stands. */
  async statusOf(workflowId: string): Promise<string> {
    const { workflowExecutionInfo } = await this.connection.workflowService.describeWorkflowExecution({
      namespace: this.namespace,
      execution: { workflowId },
    });
    return workflowStatusCode[workflowExecutionInfo?.status ?? 0] ?? 'UNKNOWN';
  }

  /** Runs that have not ended, whatever they are, as Temporal's visibility knows: a moment late. */
  async openRuns(): Promise<number> {
    const { count } = await this.connection.workflowService.countWorkflowExecutions({
      namespace: this.namespace,
      query: 'ExecutionStatus = "Running"',
    });
    return Number(count);
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
