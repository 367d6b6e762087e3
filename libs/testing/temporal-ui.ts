import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './ports.js';
import { root } from './root.js';
import { testServers } from './servers.js';

export interface TemporalUi {
  /** Base URL without a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Temporal's web interface on the test server, as operators see it.
 * @param namespace shown first
 * @param options.codec URL of the endpoint that decrypts for operators; its CORS must allow the UI's origin
 * @param options.port fixed beforehand, so that the API can be told the UI's origin; a free one when left out
 */
export async function startTemporalUi(
  namespace: string,
  { codec, port }: { codec?: string; port?: number } = {},
): Promise<TemporalUi> {
  const script = join(root, 'tools', 'temporal-ui.mjs');
  const where = ['--temporal', testServers().temporalAddress, '--port', String(port ?? (await freePort()))];
  const args = [script, ...where, '--namespace', namespace, ...(codec === undefined ? [] : ['--codec', codec])];
  // Its standard input is its lifeline: it ends with this process.
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`Temporal UI ended with code ${code}`)));
  });
  return {
    url,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}
