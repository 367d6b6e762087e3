import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { type AnyDossierType, Refusal } from '../dossier/index.js';
import { bodyHash, type FirstSubmission, type OpenSlots, type Requests, type SlotClaim } from '../persistence/index.js';
import { Unanswered } from './submitting.js';

/** A dossier that is to be opened, by whomever. */
export interface ToOpen extends Omit<SlotClaim, 'type' | 'prefix' | 'of'> {
  readonly type: AnyDossierType;
  /** What of the type may be open once; see `StatedSubmission`. */
  readonly slot: string | null;
  /** Starts its first run and submits, under this number. @throws Refusal, Unanswered */
  readonly submit: (number: string) => Promise<unknown>;
}

/** The dossier that holds the place, and the submission that opened it: this one, or another. */
export interface Holder {
  readonly number: string;
  readonly first: FirstSubmission;
}

/**
 * Opens dossiers: place, number, first run. At most one is open for each place, however often somebody opens one, and
 * whichever process dies meanwhile. API and worker open dossiers only through this class.
 */
export class Places {
  constructor(
    private readonly slots: Pick<OpenSlots, 'claim' | 'release'>,
    private readonly requests: Pick<Requests, 'ofSubmission' | 'submission'>,
  ) {}

  /**
   * The dossier that holds the place, opened now if there was none. The caller must check whose it is.
   * @returns undefined when the place changed hands twice meanwhile: the caller may retry
   * @throws Refusal, then no run was left open and no place taken; Unanswered
   */
  async open(wanted: ToOpen): Promise<Holder | undefined> {
    return this.twice(wanted, () => Promise.resolve(undefined));
  }

  /**
   * The same for requests that may be repeated much later, when the dossier may have closed. At most one is opened per
   * subject and key, as long as the answer to its submission is kept.
   */
  async openOnce(wanted: ToOpen): Promise<Holder | undefined> {
    const { subject, key } = wanted;
    const before = async (): Promise<Holder | undefined> => {
      const first = await this.requests.submission(subject, key);
      return first && { number: first.answer.dossier, first };
    };
    const holder = (await before()) ?? (await this.twice(wanted, before));
    if (holder === undefined || (holder.first.subject === subject && holder.first.key === key)) return holder;
    return (await before()) ?? holder;
  }

  /**
   * If the place's dossier has closed, or its run ended without a submission, the second attempt takes a new number.
   */
  private async twice(wanted: ToOpen, before: () => Promise<Holder | undefined>): Promise<Holder | undefined> {
    return (await this.once(wanted, before)) ?? (await this.once(wanted, before));
  }

  /**
   * @param before what an earlier attempt opened; called once the place is ours, because closing that dossier freed it
   */
  private async once(wanted: ToOpen, before: () => Promise<Holder | undefined>): Promise<Holder | undefined> {
    const { type, slot, submit, ...claim } = wanted;
    // When any number may be open, each request has its own place: a repeated request finds its dossier.
    const of = slot ?? bodyHash({ subject: claim.subject, key: claim.key });
    const { number, created } = await this.slots.claim({ ...claim, type: type.name, prefix: type.prefix, of });
    const known = created ? await before() : undefined;
    if (known !== undefined) {
      await this.slots.release(number);
      return known;
    }
    const first = created ? undefined : await this.requests.ofSubmission(number);
    // It has just closed, which freed the place: the next attempt takes it.
    if (first?.closed === true) return undefined;
    return first === undefined ? this.start(number, submit) : { number, first };
  }

  /**
   * Starts the run for a reserved number, also when the request that reserved it died or is under way: Temporal takes one
   * submission, and the record tells whose it was.
   * @returns undefined when the run of this number has ended without a submission: its place is free again
   */
  private async start(number: string, submit: ToOpen['submit']): Promise<Holder | undefined> {
    const error = await submit(number).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    const first = await this.requests.ofSubmission(number);
    if (first !== undefined) return { number, first };
    if (error === undefined) throw new Unanswered('its record is not there yet');
    const ended = error instanceof WorkflowExecutionAlreadyStartedError;
    if (ended || error instanceof Refusal) await this.slots.release(number);
    if (ended) return undefined;
    throw error as Error;
  }
}
