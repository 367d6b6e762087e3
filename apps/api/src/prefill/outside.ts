import { randomUUID } from 'node:crypto';
import { ActivityExecutionFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { AskOutside, OutsideCall, OutsideSystem } from '../../../../libs/dossier/index.js';
import type { HeldBack } from '../operations/paused.js';

/** An answer is waited for by somebody at a counter. */
const patienceMs = 6_000;

/** A system outside gave no answer; `reason` is a code of libs/ports/registry-errors.ts, or that operators hold calls back. */
export class SystemAwayError extends Error {
  override readonly name = 'SystemAwayError';

  constructor(
    readonly system: OutsideSystem,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${system}: ${reason}`, options);
  }
}

/** Why a call came to nothing, as its adapter named it; whoever did not answer in time cannot be reached. */
const reasonOf = ({ cause }: ActivityExecutionFailedError): string =>
  (cause instanceof ApplicationFailure ? cause.type : undefined) ?? 'REGISTRY_UNAVAILABLE';

/**
 * Asks systems outside for somebody who waits. Each call is a Temporal activity without a workflow, in the system's own queue:
 * the worker makes it, so that addresses, credentials, limits, pauses and measures are those of every other call.
 */
export class Outside {
  constructor(
    private readonly client: Client,
    private readonly held: Pick<HeldBack, 'isPaused'>,
  ) {}

  /** @throws SystemAwayError */
  readonly ask: AskOutside = async <Answer>({ system, name, args }: OutsideCall<Answer>): Promise<Answer> => {
    if (this.held.isPaused(system)) throw new SystemAwayError(system, 'PAUSED');
    try {
      return await this.client.withDeadline(Date.now() + patienceMs + 2_000, () =>
        this.client.activity.execute<Answer>(name, {
          // The id is a name in Temporal: nothing of the question stands in it.
          id: `asked:${randomUUID()}`,
          taskQueue: system,
          args: [...args],
          scheduleToCloseTimeout: patienceMs,
          retry: { initialInterval: 500, maximumAttempts: 2 },
        }),
      );
    } catch (error) {
      if (error instanceof ActivityExecutionFailedError)
        throw new SystemAwayError(system, reasonOf(error), { cause: error });
      throw error;
    }
  };
}
