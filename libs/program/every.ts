/** Repeats a task until stopped, the next time after it has ended; a failure is told and tried again at the next turn. */
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

/** How much of the time something costly may take. */
const mostShare = 0.05;

/**
 * The same task, done at most so often, and more rarely when it takes long: it takes a twentieth of the time at the most.
 * @param now milliseconds; the clock of this machine when left out
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
