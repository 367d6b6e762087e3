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
