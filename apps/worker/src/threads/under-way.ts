import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/** The name under which a program passes the table to the threads that it starts. */
const key = 'hoso.under-way';
const mostThreads = 16;
const longestName = 96;

/** Memory shared by the threads of one program: the call that each of them is in. */
interface Table {
  /**
   * Number of threads with a line; then, for each: its count of call starts and ends (odd: one is in progress), length
   * of its name.
   */
  readonly numbers: Int32Array;
  readonly names: Uint8Array;
}

const tableIn = (memory: SharedArrayBuffer): Table => {
  const numbers = new Int32Array(memory, 0, 1 + 2 * mostThreads);
  return { numbers, names: new Uint8Array(memory, numbers.byteLength) };
};
const memoryOfAll = (1 + 2 * mostThreads) * Int32Array.BYTES_PER_ELEMENT + mostThreads * longestName;

/** Before a program starts threads: makes the table that they will find. */
export function shareTable(): Table {
  const memory = new SharedArrayBuffer(memoryOfAll);
  setEnvironmentData(key, memory);
  return tableIn(memory);
}

/** A thread's own line. */
export class Line {
  private constructor(
    private readonly table: Table,
    private readonly at: number,
  ) {}

  /** A free line; undefined when there is no shared table, or it is full. */
  static taken(): Line | undefined {
    const memory = getEnvironmentData(key) as SharedArrayBuffer | undefined;
    if (memory === undefined) return undefined;
    const table = tableIn(memory);
    const at = Atomics.add(table.numbers, 0, 1);
    return at < mostThreads ? new Line(table, at) : undefined;
  }

  /** A call begins, of whoever has this name; ASCII. */
  begins(name: string): void {
    const { numbers, names } = this.table;
    const length = Math.min(name.length, longestName);
    for (let i = 0; i < length; i += 1) names[this.at * longestName + i] = name.charCodeAt(i);
    numbers[2 + 2 * this.at] = length;
    Atomics.add(numbers, 1 + 2 * this.at, 1);
  }

  ends(): void {
    Atomics.add(this.table.numbers, 1 + 2 * this.at, 1);
  }
}

/** Checks the lines of all threads periodically. */
export class Watch {
  private seen: readonly { readonly count: number; readonly looks: number }[] = [];

  constructor(private readonly table: Table) {}

  /** @returns the name in the line of a thread that was in the same call for that many checks in a row */
  look(looks: number): string | undefined {
    const { numbers, names } = this.table;
    const threads = Math.min(Atomics.load(numbers, 0), mostThreads);
    this.seen = Array.from({ length: threads }, (_, at) => {
      const count = Atomics.load(numbers, 1 + 2 * at);
      const before = this.seen[at];
      return { count, looks: before?.count === count && count % 2 !== 0 ? before.looks + 1 : 1 };
    });
    const stuck = this.seen.findIndex((thread) => thread.looks > looks);
    if (stuck < 0) return undefined;
    const length = numbers[2 + 2 * stuck] ?? 0;
    return String.fromCharCode(...names.subarray(stuck * longestName, stuck * longestName + length));
  }
}
