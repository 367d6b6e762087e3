import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';

/** The name under which Temporal knows the builds of our workers. */
export const deploymentName = 'hoso';

const notFound = 5;
const failedPrecondition = 9;
const patienceMs = 60_000;

/** The result when a worker asks for its build to take the tasks of all dossiers. */
export type TakeOver = 'took over' | 'was current' | 'was replaced before';

/** The build that takes the tasks of all dossiers; undefined while none does. */
export const currentBuild = async (client: Client): Promise<string | undefined> => {
  const { namespace } = client.options;
  try {
    const { workerDeploymentInfo: info } = await client.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    return info?.routingConfig?.currentDeploymentVersion?.buildId ?? undefined;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === notFound) return undefined;
    throw error;
  }
};

/** Whether this build takes the tasks of all dossiers now. */
export const isCurrentBuild = async (client: Client, buildId: string): Promise<boolean> =>
  (await currentBuild(client)) === buildId;

/**
 * Makes this build the one that takes the tasks of all dossiers, so that no run alternates between two builds that poll
 * (docs/adr/0017). A build that was replaced before does not take over again: restarting an old worker during a
 * deployment changes nothing.
 * @param again takes over even then: for going back to an older build, and for a developer's machine
 * @throws Error when Temporal does not know the build within a minute: no worker of it polls
 */
export const takeOver = async (client: Client, buildId: string, again: boolean): Promise<TakeOver> => {
  const { namespace } = client.options;
  const service = client.workflowService;
  for (const end = Date.now() + patienceMs; ; await sleep(200)) {
    try {
      const { workerDeploymentInfo: info } = await service.describeWorkerDeployment({ namespace, deploymentName });
      if (info?.routingConfig?.currentDeploymentVersion?.buildId === buildId) return 'was current';
      const own = info?.versionSummaries?.find(({ deploymentVersion }) => deploymentVersion?.buildId === buildId);
      if (!again && own?.lastDeactivationTime != null) return 'was replaced before';
      await service.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName,
        buildId,
        identity: `worker ${process.pid}`,
        ignoreMissingTaskQueues: true,
      });
      return 'took over';
    } catch (error) {
      // It becomes known a moment after its first poll.
      const code = isGrpcServiceError(error) ? Number(error.code) : undefined;
      if ((code !== notFound && code !== failedPrecondition) || Date.now() > end) throw error;
    }
  }
};

/**
 * Takes the tasks of all dossiers when no build does, e.g. after Temporal's databases were lost.
 * @returns whether it took over
 */
export const leadWhenNobodyDoes = async (client: Client, buildId: string): Promise<boolean> =>
  (await currentBuild(client)) === undefined && (await takeOver(client, buildId, false)) === 'took over';
