/**
 * Repeats a task until stopped; each interval begins when the task has ended. A failure is reported, and the next turn
 * retries.
 */
export function every(
  milliseconds: number,
  task: () => Promise<unknown>,
  onError: (error: unknown) => void,
): () => void {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    void task()
      .catch(onError)
      .finally(() => {
        running = false;
      });
  }, milliseconds);
  return () => clearInterval(timer);
}

/** The share of time that a costly task may take. */
const mostShare = 0.05;

/**
 * The same task, at most once per interval, and more rarely when it takes long: it takes at most a twentieth of the
 * time.
 * @param now milliseconds; default: the clock of this machine
 */
export function sparingly(milliseconds: number, task: () => Promise<void>, now = Date.now): () => Promise<void> {
  let due = -Infinity;
  return async () => {
    const began = now();
    if (began < due) return;
    try {
      await task();
    } finally {
      due = began + Math.max(milliseconds, (now() - began) / mostShare);
    }
  };
}
