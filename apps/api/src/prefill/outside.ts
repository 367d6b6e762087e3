import { randomUUID } from 'node:crypto';
import { ActivityExecutionFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { AskOutside, OutsideCall, OutsideSystem } from '../../../../libs/dossier/index.js';
import type { HeldBack } from '../operations/paused.js';

/** Somebody at a counter waits for the answer. */
const patienceMs = 6_000;

/**
 * An outside system gave no answer; `reason` is a code of libs/ports/registry-errors.ts, or says that operators hold
 * calls back.
 */
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

/** Why a call failed, as its adapter named it; a timeout counts as unreachable. */
const reasonOf = ({ cause }: ActivityExecutionFailedError): string =>
  (cause instanceof ApplicationFailure ? cause.type : undefined) ?? 'REGISTRY_UNAVAILABLE';

/**
 * Asks outside systems for somebody who waits. Each call is a Temporal activity without a workflow, in the system's own
 * queue. The worker makes it, so that it uses the same URLs, credentials, limits, pauses and metrics as every other
 * call.
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
          // The id is visible in Temporal, so it holds nothing of the question.
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
