import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { openAddresses, type Resolve, type Resolved } from '../../../../libs/program/index.js';

/** A message for one subscriber. */
export interface Message {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How messages are sent. */
export interface SendOptions {
  /** Allows loopback addresses and plain http: for tests and sandboxes only. */
  readonly loopback: boolean;
  readonly resolve?: Resolve;
  /** Timeout of the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
}

/** There was no answer: a failure of address, name, connection or TLS, or a timeout. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** How much of an answer is read, to reuse the connection; its contents are ignored. */
const readAtMost = 16_384;

/** Connects to the address that was checked, without another lookup. */
const pinned =
  (addresses: readonly Resolved[]): LookupFunction =>
  (_host, options, done) => {
    const [first] = addresses;
    if (options.all === true) done(null, [...addresses]);
    else if (first !== undefined) done(null, first.address, first.family);
  };

/** Sends messages to subscribers. Redirects are not followed; they are treated like other answers. */
export class Sender {
  private readonly agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 32, timeout: 30_000 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 32, timeout: 30_000 }),
  };

  constructor(private readonly options: SendOptions) {}

  /**
   * Posts a message.
   * @returns the status of the answer
   * @throws ClosedAddressError when the address may not be called; UnreachableError when there is no answer
   */
  async post({ url, headers, body }: Message, signal: AbortSignal): Promise<number> {
    const { loopback, resolve, timeoutMs } = this.options;
    if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:'))
      throw new UnreachableError('the address is not https');
    const addresses = await this.addresses(url.hostname, { loopback, ...(resolve && { resolve }) });
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    return new Promise((done, fail) => {
      const unreachable = (error: NodeJS.ErrnoException) =>
        fail(new UnreachableError(limit.aborted ? 'no answer in time' : (error.code ?? 'no answer')));
      const { request } = url.protocol === 'https:' ? https : http;
      const agent = this.agents[url.protocol as keyof typeof this.agents];
      const sent = request(url, {
        ...{ method: 'POST', agent, lookup: pinned(addresses), signal: limit },
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      });
      sent.once('error', unreachable);
      sent.once('response', (answer) => {
        let read = 0;
        answer.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > readAtMost) answer.destroy();
        });
        answer.once('error', () => undefined);
        answer.once('close', () => done(answer.statusCode ?? 0));
      });
      sent.end(body);
    });
  }

  /** Closes idle connections. */
  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  private async addresses(host: string, how: Parameters<typeof openAddresses>[1]): Promise<readonly Resolved[]> {
    try {
      return await openAddresses(host, how);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UnreachableError(code);
    }
  }
}
