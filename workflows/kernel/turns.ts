/**
 * Decisions on a dossier are made one after the other: each on the state that the one before left, and recorded before
 * the next.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private underWay = 0;

  /** Whether nobody has a turn, or waits for one. */
  get isIdle(): boolean {
    return this.underWay === 0;
  }

  /** Runs this in its turn, even if an act before it failed. */
  take<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.underWay === 0 ? act() : this.last.then(act, act);
    this.underWay += 1;
    const done = () => {
      this.underWay -= 1;
    };
    // Few promises on purpose: the SDK keeps a stack trace of each one that a workflow makes.
    this.last = turn.then(done, done);
    return turn;
  }
}
