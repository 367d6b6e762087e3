import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';
import type { DossierState } from '../../libs/dossier/index.js';
import { carried } from '../kernel/present.js';

/** Where a replayed workflow tells the state that it has come to. */
export interface WatchSinks extends Sinks {
  readonly watch: { state(state: DossierState<unknown>): void };
}

const { watch } = proxySinks<WatchSinks>();

/** Interceptors of a bundle that is made for looking at replays: after each activation the state is told. */
export const interceptors = (): WorkflowInterceptors => ({
  internals: [
    {
      concludeActivation(input, next) {
        const state = carried()?.state;
        if (state !== undefined) watch.state(state);
        return next(input);
      },
    },
  ],
});
