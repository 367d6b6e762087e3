import type { Client } from '@temporalio/client';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import { englishDay, vietnameseDay, type Waiting } from '../../../../libs/dossier/index.js';
import { taskQueueStates, type TaskQueueState } from '../../../../libs/temporal/index.js';

const everyMs = 5_000;

/** How operators hold back calls to registries (docs/operate.md); polled every five seconds. */
export class HeldBack {
  private states: readonly TaskQueueState[] = [];

  /** Polls until it is stopped; a failed poll keeps what was known. */
  watch(client: Client, onError: (error: unknown) => void): () => void {
    const look = () => this.look(client).catch(onError);
    void look();
    const timer = setInterval(() => void look(), everyMs);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** What was seen. */
  show(states: readonly TaskQueueState[]): void {
    this.states = states;
  }

  /** Of each registry: `open`, `limited` or `paused`. */
  words(): Readonly<Record<string, string>> {
    const word = ({ limit }: TaskQueueState) =>
      limit === null ? 'open' : limit.callsPerSecond === 0 ? 'paused' : 'limited';
    return Object.fromEntries(this.states.map((state) => [state.name, word(state)]));
  }

  /** Whether operators let no call to a system through. */
  isPaused(system: string): boolean {
    return this.states.some(({ name, limit }) => name === system && limit?.callsPerSecond === 0);
  }

  /** The same list of waiting; for a registry whose calls are paused, it says so, since when and why. */
  shown(waiting: readonly Waiting[]): readonly Waiting[] {
    return waiting.map((owed) => {
      const limit = this.states.find(({ name }) => name === owed.who)?.limit;
      if (limit == null || limit.callsPerSecond > 0) return owed;
      const day = limit.since?.slice(0, 10);
      const since =
        day === undefined
          ? { en: '', vi: '' }
          : { en: ` since ${englishDay(day)}`, vi: ` từ ngày ${vietnameseDay(day)}` };
      return {
        ...owed,
        what: {
          en: `${owed.what.en}; calls are held back${since.en}: ${limit.reason}`,
          vi: `${owed.what.vi}; tạm dừng gọi${since.vi}: ${limit.reason}`,
        },
      };
    });
  }

  private async look(client: Client): Promise<void> {
    const deadline = Date.now() + everyMs;
    this.show(await client.withDeadline(deadline, () => taskQueueStates(client, outsideSystemNames)));
  }
}
