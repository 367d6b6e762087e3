import { ActivityFailure, proxyActivities } from '@temporalio/workflow';
import { togetherOptions } from '../../activities/registries/options.js';
import type { Heard, NamedQuestion, TogetherActivities } from '../../activities/registries/together.activity.js';

interface Put {
  readonly question: NamedQuestion;
  readonly whom: string;
  readonly hear: (heard: Heard) => void;
}

/**
 * Batches the questions that arise in one step of a dossier into one activity of the engine's own worker. An activity
 * for each of them would cost ten times as much as the registry's answer (docs/adr/0021).
 */
export class Together {
  private put: Put[] = [];

  /**
   * Asks once. It never fails: without an answer, the caller asks through the registry's own queue.
   * @param whom for operators, whom the call goes to
   */
  ask<T>(question: NamedQuestion, whom: string): Promise<Heard<T>> {
    return new Promise((resolve) => {
      this.put.push({ question, whom, hear: resolve as Put['hear'] });
      // Everything asked before the workflow yields goes into one batch.
      if (this.put.length === 1) void Promise.resolve().then(() => this.send());
    });
  }

  private async send(): Promise<void> {
    const { put } = this;
    this.put = [];
    const summary = [...new Set(put.map(({ whom }) => whom))].join(', ');
    const { askTogether } = proxyActivities<TogetherActivities>({ ...togetherOptions, summary });
    const heard = await askTogether(put.map(({ question }) => question)).catch((error: unknown) => {
      if (error instanceof ActivityFailure) return [];
      throw error;
    });
    put.forEach(({ hear }, place) => hear(heard[place] ?? { called: false }));
  }
}
