import { condition } from '@temporalio/workflow';
import type { Telling, Untold } from '../../libs/dossier/index.js';
import type { Question } from './asking.js';
import type { LiveDossier } from './live-dossier.js';

/**
 * Tells an outside system what it is to be told, one after the other, beside everything else, which does not wait for it.
 * What it has heard is recorded before the next is told; what was told and not recorded is told again under its name.
 */
export class Teller<S, T extends Untold> {
  /**
   * @param put makes the call anew for each time that it is tried; `name` goes into its reference, so that it counts once
   */
  constructor(
    private readonly dossier: LiveDossier<S>,
    private readonly tells: Telling<S, T>,
    private readonly put: (untold: T, name: string) => Question<unknown>,
  ) {
    void this.tell();
  }

  /** Nothing is left to tell. */
  get atRest(): boolean {
    return this.first() === undefined;
  }

  private first(): T | undefined {
    return this.tells.untold(this.dossier.data)[0];
  }

  private async tell(): Promise<void> {
    for (;;) {
      // No wait of the procedure: a new run may begin at any of those, and begins with a teller of its own.
      await condition(() => !this.atRest);
      const untold = this.first();
      if (untold === undefined) continue;
      const name = this.tells.nameOf(untold);
      await this.dossier.ask(this.tells.whom, () => this.put(untold, name));
      await this.dossier.happen('procedure', `told:${untold.about}`, ({ data }) => {
        const [next] = this.tells.untold(data);
        return next !== undefined && this.tells.nameOf(next) === name ? [this.tells.told(untold)] : [];
      });
    }
  }
}
