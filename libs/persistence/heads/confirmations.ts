import type { Confirmation, Heads } from './heads.js';

/**
 * Collects in memory how far workflows follow their records, as their answers tell, and notes it together. What a killed
 * process had collected is not missed: the next act on a dossier tells as much, or a sweep asks its workflow.
 */
export class Confirmations {
  private readonly waiting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly heads: Pick<Heads, 'confirm'>,
    private readonly onError: (error: unknown) => void,
    /** How long they gather, in milliseconds. */
    private readonly everyMs = 500,
  ) {}

  /** The workflow of this dossier knows its record up to `sequence`. Returns at once. */
  confirm(dossier: string, sequence: number): void {
    this.gather({ dossier, sequence });
    this.timer ??= setTimeout(() => void this.flush().catch(this.onError), this.everyMs);
  }

  /** Notes what has gathered, now; called a last time when the program stops. What cannot be noted is let go. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const gathered = [...this.waiting].map(([dossier, sequence]) => ({ dossier, sequence }));
    this.waiting.clear();
    this.flushing = this.flushing.catch(() => undefined).then(() => this.note(gathered));
    return this.flushing;
  }

  /** What could not be noted now goes with what gathers next. */
  private async note(gathered: readonly Confirmation[]): Promise<void> {
    for (const busy of await this.heads.confirm(gathered)) this.gather(busy);
  }

  private gather({ dossier, sequence }: Confirmation): void {
    this.waiting.set(dossier, Math.max(sequence, this.waiting.get(dossier) ?? 0));
  }
}
