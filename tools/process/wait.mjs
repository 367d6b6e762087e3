// Waiting with a timeout; the error says what was waited for.

/** @param {number} milliseconds @returns {Promise<void>} */
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks again and again until the answer is neither undefined nor false.
 * @template T
 * @param {string} what said when the time is over
 * @param {() => Promise<T | undefined | false> | T | undefined | false} ask an error counts as "not yet"
 * @param {{ seconds?: number, everyMs?: number, given?: () => string | undefined }} [limits] `given`: a reason to give up at once
 * @returns {Promise<T>}
 */
export async function until(what, ask, { seconds = 30, everyMs = 50, given } = {}) {
  const end = Date.now() + seconds * 1_000;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error instanceof Error ? `: ${error.message}` : '';
    }
    const reason = given?.();
    if (reason !== undefined) throw new Error(`${what}: ${reason}`);
    if (Date.now() > end) throw new Error(`${what} took longer than ${seconds} s${last}`);
    await sleep(everyMs);
  }
}

/**
 * Waits until an HTTP address answers with 2xx.
 * @param {string} what
 * @param {string} url
 * @param {{ seconds?: number, given?: () => string | undefined }} [limits]
 */
export async function untilHealthy(what, url, limits) {
  await until(what, async () => (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok, {
    ...limits,
    everyMs: 100,
  });
}
