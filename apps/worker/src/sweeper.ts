import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { messages, type Standing } from '../../../libs/dossier/index.js';

/** Repeats a task until stopped; a failure is told and tried again at the next turn. */
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

/** A dossier that nobody can answer for holds up a sweep no longer than this. */
const askAtMostMs = 5_000;

/**
 * Asks a dossier how far its record is acknowledged: a query is answered from completed workflow tasks only.
 * @returns the sequence; undefined where Temporal no longer knows the dossier
 */
export const acknowledgedSequence =
  (client: Client) =>
  async (dossier: string): Promise<number | undefined> => {
    try {
      const { sequence } = await client.withDeadline(Date.now() + askAtMostMs, () =>
        client.workflow.getHandle(dossier).query<Standing>(messages.standing),
      );
      return sequence;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  };
