import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { demand, UnreadableError } from './unreadable.js';

type Told = { readonly pages: number } | { readonly fault: string };

/** Five seconds and 256 MB: a scan of forty pages takes tenths of a second. */
const PATIENCE_MS = 5_000;
const MEGABYTES = 256;
/** Beside this file, compiled as it is. */
const program = new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url);

/** Reads PDFs, one after the other, in a thread that is terminated when one takes too much time or memory. */
export class PdfReader {
  private thread: Promise<Worker> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** @throws UnreadableError for a file that is broken, has no page, or needs a password */
  read(bytes: Buffer): Promise<void> {
    const read = this.last.then(() => this.readNext(bytes));
    this.last = read.catch(() => undefined);
    return read;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.last;
    await (await this.thread)?.terminate();
  }

  private async readNext(bytes: Buffer): Promise<void> {
    demand(bytes.subarray(0, 5).toString('latin1') === '%PDF-', 'it is not a PDF');
    const told = await this.ask(bytes);
    if ('pages' in told) return demand(told.pages > 0, 'it has no page');
    throw new UnreadableError(told.fault === 'PasswordException' ? 'it opens with a password only' : 'it is broken');
  }

  private async ask(bytes: Buffer): Promise<Told> {
    const thread = await (this.thread ??= this.start());
    const over = new AbortController();
    const { signal } = over;
    try {
      thread.postMessage(new Uint8Array(bytes));
      const late = sleep(this.patienceMs, 'late' as const, { signal });
      // The thread ends by itself when it runs out of memory; `once` rejects on errors, too.
      const told = await Promise.race([once(thread, 'message', { signal }), once(thread, 'exit', { signal }), late]);
      const [answer] = told === 'late' ? [] : (told as [Told | number]);
      if (typeof answer === 'object') return answer;
    } catch {
      // As above.
    } finally {
      over.abort();
    }
    this.thread = undefined;
    void thread.terminate();
    throw new UnreadableError('it takes too much to be read');
  }

  /** A thread with its parser loaded. Loading takes longer than most files, and does not count towards their limit. */
  private async start(): Promise<Worker> {
    const resourceLimits = { maxOldGenerationSizeMb: MEGABYTES };
    const thread = new Worker(program, { resourceLimits, stdout: true, stderr: true });
    thread.unref();
    await once(thread, 'message');
    return thread;
  }
}
