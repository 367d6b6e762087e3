import { seededRandom } from '../shared/random.js';
import { type FaultKind, type FaultReport, type FaultSettings, faultSettings } from './fault-settings.js';

/** The faults of one call, in this order: waiting, refusal before the effect, then the effect, then the answer. */
export interface Fate {
  readonly latencyMs: number;
  readonly refusal: { readonly status: number; readonly retryAfterSeconds?: number } | 'drop' | null;
  readonly repeatRequest: boolean;
  readonly repeatAnswer: boolean;
  readonly dropAnswer: boolean;
  readonly malformed: NonNullable<FaultSettings['malformed']>['mode'] | null;
}

interface Target {
  readonly next?: number | undefined;
  readonly match?: string | undefined;
  readonly probability?: number | undefined;
}

/** Decides the faults of each call from the switches of PUT /admin/faults; repeatable for the same seed and calls. */
export class FaultPlan {
  #settings: FaultSettings = faultSettings.parse({});
  #random = seededRandom(1);
  #applied = new Map<FaultKind, number>();
  #calls = new Map<string, number>();
  #allowance = { tokens: 0, at: 0 };

  /** `now` is in milliseconds, from any start: it only times the rate limit. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Replaces all switches and starts counting anew. */
  set(settings: FaultSettings): void {
    this.#settings = settings;
    this.#random = seededRandom(settings.seed);
    this.#applied = new Map();
    this.#calls = new Map();
    this.#allowance = { tokens: Math.max(1, settings.rateLimit?.perSecond ?? 0), at: this.now() };
  }

  /** Switches everything off. */
  clear(): void {
    this.set(faultSettings.parse({}));
  }

  /** The switches with their remaining counts, and what they did. */
  report(): FaultReport {
    return {
      faults: this.#settings,
      applied: Object.fromEntries(this.#applied),
      calls: Object.fromEntries(this.#calls),
    };
  }

  /** The fate of a call, `METHOD /path`; `route` is the path's pattern, under which the call is counted. */
  fateOf(call: string, route: string): Fate {
    this.#calls.set(route, (this.#calls.get(route) ?? 0) + 1);
    const { latencyMs, status5xx, malformed, duplicateAnswers } = this.#settings;
    const latency = latencyMs && this.#strikes('latencyMs', call) ? latencyMs.ms : 0;
    const refusal = this.#refusal(call, status5xx?.status);
    const reached = refusal === null;
    const twice = reached && duplicateAnswers && this.#strikes('duplicateAnswers', call) ? duplicateAnswers.of : null;
    const dropAnswer = reached && this.#strikes('dropAfterEffect', call);
    return {
      latencyMs: latency,
      refusal,
      repeatRequest: twice === 'request' || twice === 'both',
      repeatAnswer: twice === 'answer' || twice === 'both',
      dropAnswer,
      malformed: reached && !dropAnswer && malformed && this.#strikes('malformed', call) ? malformed.mode : null,
    };
  }

  #refusal(call: string, status: number | undefined): Fate['refusal'] {
    if (this.#overLimit(call)) return { status: 429, retryAfterSeconds: 1 };
    if (status !== undefined && this.#strikes('status5xx', call)) return { status };
    return this.#strikes('dropBeforeEffect', call) ? 'drop' : null;
  }

  #strikes(kind: Exclude<FaultKind, 'rateLimit'>, call: string): boolean {
    const target: Target | undefined = this.#settings[kind];
    if (!target || !matches(target, call)) return false;
    if (target.probability !== undefined && this.#random() >= target.probability) return false;
    this.#count(kind);
    if (target.next !== undefined) {
      const left = target.next > 1 ? { ...target, next: target.next - 1 } : undefined;
      this.#settings = { ...this.#settings, [kind]: left };
    }
    return true;
  }

  /** A bucket that holds one second's allowance. */
  #overLimit(call: string): boolean {
    const limit = this.#settings.rateLimit;
    if (!limit || !matches(limit, call)) return false;
    const now = this.now();
    const refilled = this.#allowance.tokens + ((now - this.#allowance.at) / 1_000) * limit.perSecond;
    const tokens = Math.min(Math.max(1, limit.perSecond), refilled);
    const over = tokens < 1;
    this.#allowance = { tokens: over ? tokens : tokens - 1, at: now };
    if (over) this.#count('rateLimit');
    return over;
  }

  #count(kind: FaultKind): void {
    this.#applied.set(kind, (this.#applied.get(kind) ?? 0) + 1);
  }
}

const matches = (target: Target, call: string): boolean => target.match === undefined || call.includes(target.match);
