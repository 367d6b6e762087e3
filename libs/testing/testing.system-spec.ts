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

  it('list workflows by indexes that hold only what is there', async () => {
    const client = new Client({ connectionString: testServers().temporalDatabaseUrls[1] });
    await client.connect();
    const { rows: whole } = await client.query(`
      select a.attname as attribute from pg_index x
      join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[1]
      where x.indrelid = 'executions_visibility'::regclass and x.indpred is null and not a.attnotnull`);
    // Which index the planner takes follows what other specs have in this table, so it is asked on a copy with rows of its own.
    await client.query(`
      create temporary table listed (like executions_visibility including all);
      insert into listed (namespace_id, run_id, start_time, execution_time, workflow_id, workflow_type_name, status, task_queue, encoding, search_attributes)
        select '0', 'run-' || n, now(), now(), 'dossier-' || n, 'dossier', 1, 'dossiers', '', jsonb_build_object('Keyword07', 'HN-' || n % 500)
        from generate_series(1, 5000) n;
      analyze listed;
      set plan_cache_mode = force_generic_plan`);
    await client.query(`prepare found_by(text) as select run_id from listed
      where namespace_id = '0' and keyword07 = $1 and temporalnamespacedivision is null
      order by coalesce(close_time, '9999-12-31 23:59:59') desc, start_time desc, run_id limit 10`);
    const { rows: plan } = await client.query("explain execute found_by('HN-01')");
    await client.end();
    expect(whole).toEqual([{ attribute: 'temporalnamespacedivision' }]);
    expect(JSON.stringify(plan)).toMatch(/Index Cond: [^"]*keyword07/);
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
