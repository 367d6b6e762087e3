import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A free port of loopback, on which Temporal's SDK serves its own metrics to this process alone. */
export const loopbackPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The metrics of Temporal's SDK; empty when it does not answer within a second. */
export const temporalMetrics = async (port: number): Promise<string> => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(1_000) });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
};
