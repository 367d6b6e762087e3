import { CancellationScope, condition, proxyActivities } from '@temporalio/workflow';
import type { NamedQuestion } from '../../activities/registries/together.activity.js';
import { registryOptions } from '../../activities/registry-http/options.js';
import { outsideSystems } from '../../libs/agency/index.js';
import { type OutsideSystem, refusal, standardEvent } from '../../libs/dossier/index.js';
import { failureOf } from './failures.js';
import type { RecordedDossier } from './recorded-dossier.js';
import type { Runs } from './runs.js';
import { Together } from './together.js';

/**
 * `briefly`: three attempts, then the outage is recorded; `more briefly`: two, after a first one that was made together
 * with other questions. `for a day`: retried for 24 h, then made anew so that its `asOf` stays current. `at once`: for
 * seven seconds, for somebody who waits for what follows.
 */
export type Patience = 'at once' | 'briefly' | 'more briefly' | 'for a day';

/** A call to a registry that can be retried. */
export interface Question<T> {
  readonly named: NamedQuestion;
  /** For operators, whom the call goes to. */
  readonly whom: string;
  /** Asks through the registry's own queue. */
  put(patience: Patience): Promise<T>;
}

// `never` lets methods of any parameters stand in one interface.
type Methods<A> = { [K in keyof A]: (...args: never[]) => Promise<unknown> };

/** The activities of a registry as questions: `bank.pay(order)` is what `ask` needs to ask the bank. */
export type Questions<A extends Methods<A>> = {
  readonly [K in keyof A]: (...args: Parameters<A[K]>) => Question<Awaited<ReturnType<A[K]>>>;
};

/**
 * Questions to a registry, through the task queue of the same name.
 * @param registry whom the calls go to; operators read what people call it
 */
export const questionsTo = <A extends Methods<A>>(registry: OutsideSystem): Questions<A> => {
  const summary = outsideSystems[registry].en;
  const options = { taskQueue: registry, ...registryOptions };
  type Calls = Record<string, (...args: unknown[]) => Promise<unknown>>;
  const attempts = (maximumAttempts: number) => ({ ...options, summary, retry: { ...options.retry, maximumAttempts } });
  const once = {
    ...options,
    summary,
    scheduleToCloseTimeout: '7 s',
    retry: { initialInterval: '500ms', maximumAttempts: 3 },
  } as const;
  const activities: Record<Patience, Calls> = {
    'at once': proxyActivities(once),
    briefly: proxyActivities(attempts(3)),
    'more briefly': proxyActivities(attempts(2)),
    'for a day': proxyActivities({ ...options, summary, scheduleToCloseTimeout: '1 day' }),
  };
  const question =
    (name: string) =>
    (...args: unknown[]) => ({
      named: { registry, name, args },
      whom: summary,
      put: (patience: Patience) => activities[patience][name]?.(...args),
    });
  return new Proxy({} as Questions<A>, { get: (_questions, name) => question(String(name)) });
};

type Outcome<T> = { readonly answer: T } | { readonly error: unknown };

/** Asks systems outside until they answer. An outage is recorded and shown; meanwhile one activity keeps retrying. */
export class Asking {
  private readonly together = new Together();
  /** For each system, how many questions are in progress through its own queue. */
  private readonly open = new Map<string, number>();

  constructor(
    private readonly dossier: RecordedDossier,
    private readonly runs: Runs,
  ) {}

  /** See `LiveDossier.ask`. */
  async ask<T>(system: string, call: () => Question<T>, unless: () => boolean): Promise<T | undefined> {
    if (unless()) return undefined;
    const heard = this.isAway(system) ? { called: false } : await this.askedTogether(call());
    if ('answer' in heard) return heard.answer;
    return this.askedAlone(system, call, unless, heard.called ? 'more briefly' : 'briefly');
  }

  /** Through the system's own queue, until it answers. */
  private async askedAlone<T>(
    system: string,
    call: () => Question<T>,
    unless: () => boolean,
    first: Patience,
  ): Promise<T | undefined> {
    let patience = first;
    this.count(system, 1);
    while (!unless()) {
      if (this.hasRefused(system)) {
        await condition(() => !this.hasRefused(system) || unless());
      } else {
        const put = this.isAway(system) ? 'for a day' : patience;
        const outcome = await this.outcome(() => call().put(put), unless);
        if (outcome !== undefined && 'answer' in outcome) {
          if (this.count(system, -1) === 0 && this.isAway(system)) await this.tellAnswered(system, 'registryAnswered');
          return outcome.answer;
        }
        if (outcome !== undefined) await this.tellFailure(system, outcome.error);
        patience = 'briefly';
      }
    }
    if (this.count(system, -1) === 0 && this.isAway(system)) await this.tellAnswered(system, 'registryNoLongerAsked');
    return undefined;
  }

  /** See `LiveDossier.askNow`. */
  async askNow<T>(system: string, question: Question<T>): Promise<T> {
    const heard = await this.askedTogether(question);
    if ('answer' in heard) return heard.answer;
    this.runs.asking += 1;
    try {
      return await question.put('at once');
    } catch (error) {
      throw refusal('SYSTEM_AWAY', { system, reason: failureOf(error).reason });
    } finally {
      this.runs.asking -= 1;
    }
  }

  private async askedTogether<T>({ named, whom }: Question<T>) {
    this.runs.asking += 1;
    const heard = await this.together.ask<T>(named, whom);
    this.runs.asking -= 1;
    return heard;
  }

  /**
   * Result of one call; undefined if `unless` came true first. It is cancelled then, but waited for, and an answer that
   * still arrives is kept.
   */
  private async outcome<T>(call: () => Promise<T>, unless: () => boolean): Promise<Outcome<T> | undefined> {
    const scope = new CancellationScope();
    let outcome: Outcome<T> | undefined;
    this.runs.asking += 1;
    void scope.run(call).then(
      (answer) => (outcome = { answer }),
      (error: unknown) => (outcome = { error }),
    );
    await condition(() => outcome !== undefined || unless());
    const needed = outcome !== undefined;
    if (!needed) scope.cancel();
    await condition(() => outcome !== undefined);
    this.runs.asking -= 1;
    const heard = outcome;
    return needed || (heard !== undefined && 'answer' in heard) ? heard : undefined;
  }

  /** An outage is recorded once. Retrying cannot help a refusal, which waits for an officer. */
  private async tellFailure(system: string, error: unknown): Promise<void> {
    const { reason, status, final } = failureOf(error);
    if (!final && this.isAway(system)) return;
    const kind = final ? 'registryRefused' : 'registryUnavailable';
    const told = standardEvent(kind, { system, reason, ...(status !== undefined && { status }) });
    const known = () => (final ? this.hasRefused(system) : this.isAway(system));
    await this.dossier.happen('procedure', `${kind}:${system}`, () => (known() ? [] : [told]));
  }

  private async tellAnswered(system: string, kind: 'registryAnswered' | 'registryNoLongerAsked'): Promise<void> {
    const told = standardEvent(kind, { system });
    await this.dossier.happen('procedure', `${kind}:${system}`, () => (this.isAway(system) ? [told] : []));
  }

  private count(system: string, by: 1 | -1): number {
    const open = (this.open.get(system) ?? 0) + by;
    this.open.set(system, open);
    return open;
  }

  private isAway(system: string): boolean {
    return Object.hasOwn(this.dossier.state.outages, system);
  }

  private hasRefused(system: string): boolean {
    return this.isAway(system) && this.dossier.state.outages[system]?.refused === true;
  }
}
