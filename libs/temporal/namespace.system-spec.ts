import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { testServers } from '../testing/index.js';
import { connectTemporal, ensureNamespace, ensureSearchAttributes, searchAttributesOf } from './index.js';

describe('the namespace', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await Connection.connect({ address: testServers().temporalAddress });
  });
  afterAll(() => connection?.close());

  it('takes a dossier as soon as it and its search attributes are ensured, by several programs at once', async () => {
    const namespace = `ensured-${randomUUID()}`;
    const ensure = async () => {
      await ensureNamespace(connection, namespace, 7);
      await ensureSearchAttributes(connection, namespace);
    };
    await Promise.all([ensure(), ensure(), ensure()]);
    const client = new Client({ connection, namespace });
    const typedSearchAttributes = searchAttributesOf({ type: 'counselling', office: 'HD-01', phase: 'intake' });
    await client.workflow.start('nobody', {
      workflowId: 'TVVL-2026-0000001',
      taskQueue: 'none',
      typedSearchAttributes,
    });
    const { namespaceInfo, config } = await connection.workflowService.describeNamespace({ namespace });
    expect(namespaceInfo?.name).toBe(namespace);
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(7 * 86_400);
  });

  it('keeps its settings when ensured again', async () => {
    const namespace = `again-${randomUUID()}`;
    await ensureNamespace(connection, namespace, 7);
    await ensureNamespace(connection, namespace, 30);
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(7 * 86_400);
  });

  it('is not to be had where no server answers, and the error says where', async () => {
    await expect(connectTemporal({ address: '127.0.0.1:1', namespace: 'hoso' }, {})).rejects.toThrow(/127\.0\.0\.1:1/);
  }, 15_000);
});
