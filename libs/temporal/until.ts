import { setTimeout as sleep } from 'node:timers/promises';

const pollEvery = 50;

/**
 * Asks every 50 ms until the answer is yes.
 *
 * @param what named in the error
 * @param within milliseconds
 * @throws Error when the time is over
 */
export async function until(what: string, within: number, ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(`${what}: not ready after ${within} ms`);
    await sleep(pollEvery);
  }
}
