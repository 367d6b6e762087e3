/** How long to wait when there is nothing to do, and after a fault, in milliseconds. */
const idleMs = 2_000;

/** What a loop of leased work needs. */
export interface WorkParts<Work> {
  /** Takes what nobody does, under a lease; undefined when there is none. */
  readonly claim: () => Promise<Work | undefined>;
  /** Does it, until it is done, taken over, or `stopping` holds. */
  readonly run: (work: Work) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Does what waits, one after the other, in each process of the API; what a dead process left is taken over. */
export class LeasedWork<Work> {
  private isStopped = false;
  private wake: () => void = () => undefined;
  private working: Promise<void> | undefined;

  constructor(private readonly parts: WorkParts<Work>) {}

  /** Whether it is to end: what is left another process does. */
  get stopping(): boolean {
    return this.isStopped;
  }

  start(): void {
    this.working = this.work();
  }

  /** There is something to do. */
  poke(): void {
    this.wake();
  }

  /** Ends after what is under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.working;
  }

  /** Waits, unless it is to end or poked. */
  async pause(ms: number): Promise<void> {
    if (this.isStopped) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
    this.wake = () => undefined;
  }

  private async work(): Promise<void> {
    while (!this.isStopped) {
      try {
        const work = await this.parts.claim();
        if (work === undefined) await this.pause(idleMs);
        else await this.parts.run(work);
      } catch (error) {
        this.parts.onError(error);
        await this.pause(idleMs);
      }
    }
  }
}
