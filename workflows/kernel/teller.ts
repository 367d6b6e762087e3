import { condition } from '@temporalio/workflow';
import type { Telling, Untold } from '../../libs/dossier/index.js';
import type { Question } from './asking.js';
import { beside } from './beside.js';
import type { LiveDossier } from './live-dossier.js';

/** What tells an outside system. */
export interface Teller {
  /** Nothing is left to tell. */
  readonly atRest: boolean;
}

/** By what they tell. */
const tellersOf = beside((_dossier: object) => new Map<object, Teller>());

/**
 * Tells an outside system what it must know, one message after the other, beside the procedure. Each acknowledgement is
 * recorded before the next message is sent; a message that was sent but not recorded is sent again under its name (at
 * least once). A procedure that runs again goes on with the one that there is.
 * @param put builds the call anew for each attempt; `name` goes into its reference, which makes it idempotent
 */
export function tellerOf<S, T extends Untold>(
  dossier: LiveDossier<S>,
  tells: Telling<S, T>,
  put: (untold: T, name: string) => Question<unknown>,
): Teller {
  const tellers = tellersOf(dossier);
  const teller = tellers.get(tells) ?? new BackgroundTeller(dossier, tells, put);
  tellers.set(tells, teller);
  return teller;
}

class BackgroundTeller<S, T extends Untold> implements Teller {
  constructor(
    private readonly dossier: LiveDossier<S>,
    private readonly tells: Telling<S, T>,
    private readonly put: (untold: T, name: string) => Question<unknown>,
  ) {
    void this.tell();
  }

  get atRest(): boolean {
    return this.first() === undefined;
  }

  private first(): T | undefined {
    return this.tells.untold(this.dossier.data)[0];
  }

  private async tell(): Promise<void> {
    for (;;) {
      // Not a wait of the procedure: a new run may begin meanwhile, with a teller of its own.
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
