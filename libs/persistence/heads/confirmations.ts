import type { Confirmation, Heads } from './heads.js';

/**
 * Collects in memory how far workflows follow their records, according to their answers, and writes it in batches. If a
 * killed process loses its batch, nothing is lost: the next act on a dossier brings the same, or a sweep asks its
 * workflow.
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

  /** Writes the batch now; called a last time when the program stops. What cannot be written is dropped. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const gathered = [...this.waiting].map(([dossier, sequence]) => ({ dossier, sequence }));
    this.waiting.clear();
    this.flushing = this.flushing.catch(() => undefined).then(() => this.note(gathered));
    return this.flushing;
  }

  /** What could not be written now goes into the next batch. */
  private async note(gathered: readonly Confirmation[]): Promise<void> {
    for (const busy of await this.heads.confirm(gathered)) this.gather(busy);
  }

  private gather({ dossier, sequence }: Confirmation): void {
    this.waiting.set(dossier, Math.max(sequence, this.waiting.get(dossier) ?? 0));
  }
}
