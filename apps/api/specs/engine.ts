import { Connection } from '@temporalio/client';
import { testServers } from '../../../libs/testing/index.js';

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

  /** Runs that have not ended, whatever they are. */
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
