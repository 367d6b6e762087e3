import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { uniqueSuffix } from './databases.js';
import { testServers } from './servers.js';

/** Search attributes of a dossier; tools/temporal/namespace.mjs registers the same for `npm start`. */
const searchAttributes = ['HosoType', 'HosoOffice', 'HosoPhase', 'HosoAwaits'];
const keyword = 2;

/**
 * Registers a Temporal namespace with our search attributes, for one test file: dossier numbers start at 1 in every
 * fresh database, so two files must not share workflow ids.
 * @returns its name, for TEMPORAL_NAMESPACE
 */
export async function freshNamespace(label: string): Promise<string> {
  const namespace = `test-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${uniqueSuffix()}`;
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(searchAttributes.map((name) => [name, keyword])),
    });
    await taken(connection, namespace);
  } finally {
    await connection.close();
  }
  return namespace;
}

const invalidArgument = 3;
const notFound = 5;

/** The server's caches lag by up to two seconds; until then it knows neither namespace nor search attributes. */
async function taken(connection: Connection, namespace: string): Promise<void> {
  const query = searchAttributes.map((name) => `${name} = 'any'`).join(' AND ');
  for (let triesLeft = 600; ; triesLeft -= 1) {
    try {
      await connection.workflowService.countWorkflowExecutions({ namespace, query });
      return;
    } catch (error) {
      const code = isGrpcServiceError(error) ? Number(error.code) : undefined;
      if ((code !== invalidArgument && code !== notFound) || triesLeft === 0) throw error;
      await sleep(50);
    }
  }
}
