import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/** Under this name a program hands the table to the threads that it starts. */
const key = 'hoso.under-way';
const mostThreads = 16;
const longestName = 96;

/** Memory that the threads of one program share: what each of them calls just now. */
interface Table {
  /** How many threads have a line; then, for each: its calls begun and ended (odd: one is under way), length of its name. */
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

  /** A free line; undefined where nobody shared a table, or it is full. */
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

/** Looks at the lines of all threads, time after time. */
export class Watch {
  private seen: readonly { readonly count: number; readonly looks: number }[] = [];

  constructor(private readonly table: Table) {}

  /** @returns the name of whoever stood at the same call in so many looks in a row */
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
