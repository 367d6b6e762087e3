import { Client } from 'pg';
import { Connection } from '@temporalio/client';
import { emptyDatabase, freePort, freshNamespace, startTemporalUi, testServers } from './index.js';

describe('the servers for tests', () => {
  it('give every test file a database of its own', async () => {
    const [one, other] = await Promise.all([emptyDatabase('first file'), emptyDatabase('second-file')]);
    const client = new Client({ connectionString: one.url });
    await client.connect();
    const { rows } = await client.query('SELECT current_database() AS name, current_setting($1) AS fsync', ['fsync']);
    await client.end();
    expect(rows).toEqual([{ name: one.name, fsync: 'off' }]);
    expect(one.name).not.toBe(other.name);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('give every test file a namespace with the search attributes of dossiers', async () => {
    const namespace = await freshNamespace('Testing itself');
    const connection = await Connection.connect({ address: testServers().temporalAddress });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    await connection.close();
    expect(Object.keys(customAttributes ?? {})).toEqual(
      expect.arrayContaining(['HosoType', 'HosoOffice', 'HosoPhase']),
    );
  });

  it('run Temporal on PostgreSQL, not in memory', async () => {
    const client = new Client({ connectionString: testServers().temporalDatabaseUrls[0] });
    await client.connect();
    const { rows } = await client.query('SELECT curr_version FROM schema_version');
    await client.end();
    expect(rows).toHaveLength(1);
  });

  it('show a namespace in Temporal UI', async () => {
    const ui = await startTemporalUi('hoso');
    const answer = await fetch(`${ui.url}/api/v1/namespaces/hoso`);
    expect(await answer.json()).toMatchObject({ namespaceInfo: { name: 'hoso' } });
    await ui.stop();
    await expect(fetch(ui.url)).rejects.toThrow();
  });

  it('find ports that differ', async () => {
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    for (const port of ports) expect(port).toBeLessThan(32_768);
  });
});
