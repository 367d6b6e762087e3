/** The servers that all system tests of a run share. */
export interface TestServers {
  /** Database `postgres` of the test cluster, as its superuser. */
  readonly postgresUrl: string;
  /** host:port of a Temporal server on that cluster. */
  readonly temporalAddress: string;
  /** Temporal's own databases (state, visibility), which tests search for what must not be there. */
  readonly temporalDatabaseUrls: readonly string[];
  /** The folder with both servers' logs; it goes with them. */
  readonly folder: string;
}

/**
 * The servers that jest.setup.mjs started.
 * @throws Error outside the project `system`
 */
export function testServers(): TestServers {
  const given = process.env['HOSO_TEST_SERVERS'];
  if (given === undefined)
    throw new Error('HOSO_TEST_SERVERS is not set: run this as *.system-spec.ts, or `npm run test:servers`');
  return JSON.parse(given) as TestServers;
}
