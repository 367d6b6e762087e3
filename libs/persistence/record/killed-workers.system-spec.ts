import type { RecordBatch } from '../../dossier/index.js';
import { RecordError } from '../../ports/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { errandTypes } from '../fixtures/errand.js';
import { LiveErrand, morning, noted, opening, paid } from '../fixtures/live-errand.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { rebuildReadModel, verifyTimeline } from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
beforeAll(async () => {
  database = await emptyDatabase('killed');
  db = await openRecordDatabase(database.url, 16);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

/** The same numbers for the same seed (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/**
 * One dossier in a world where workers die: a task may be lost after any of its records, what it had sent may arrive
 * later, records decided in one task may be written in the next, and acknowledgements come late or never.
 */
class Unlucky {
  readonly truth: string[] = [];
  readonly surprises: unknown[] = [];
  private readonly errand: LiveErrand;
  private readonly roll: () => number;
  private readonly late: Promise<void>[] = [];
  private pending: RecordBatch[] = [];
  private strays: RecordBatch[] = [];
  private historyLength = 3;
  private time = morning;
  private month = 0;

  constructor(
    readonly number: string,
    seed: number,
  ) {
    this.errand = new LiveErrand(number);
    this.roll = dice(seed);
  }

  /** Lost tasks leave the truth as it was; completed ones add to it. */
  async task(certain: boolean): Promise<void> {
    this.time += 1_000;
    // A second attempt after a lost speculative task has the same history, only its time is later.
    if (certain || this.roll() < 0.8) this.historyLength += 3;
    const before = { back: this.errand.remember(), month: this.month, truth: this.truth.length };
    const own = this.decide(certain);
    const postponed = certain ? 0 : Math.floor(this.roll() * 1.5) % (own.length + 1);
    const writing = [...this.pending, ...own.slice(0, own.length - postponed)];
    const dies = !certain && this.roll() < 0.35 ? Math.floor(this.roll() * (writing.length + 1)) : undefined;
    for (const batch of writing.slice(0, dies)) await db.record.record(batch);
    if (dies !== undefined) {
      before.back();
      this.month = before.month;
      this.truth.length = before.truth;
      // Records are sent one after the other: besides what was stored, only the next can be under way.
      this.strays.push(...writing.slice(0, dies + 1));
      return;
    }
    this.pending = own.slice(own.length - postponed);
    const last = writing.at(-1);
    if (last !== undefined && this.roll() < 0.4)
      this.late.push(
        db.publisher.publish([{ dossier: this.number, sequence: last.view.sequence }]).then(() => undefined),
      );
    this.sendStrays();
  }

  /** What a dead worker had sent arrives now, beside the next task. */
  private sendStrays(): void {
    for (const batch of this.strays)
      this.late.push(
        db.record.record(batch).catch((error: unknown) => {
          if (!(error instanceof RecordError && error.code === 'STALE_WRITER')) this.surprises.push(error);
        }),
      );
    this.strays = [];
  }

  private decide(certain: boolean): RecordBatch[] {
    const acts = certain ? 1 : Math.floor(this.roll() * 3.5);
    return Array.from({ length: acts }, () => {
      const words = `${this.number} ${this.roll()}`;
      const events = [
        ...(this.truth.length === 0 ? [opening()] : []),
        noted(words, this.roll() < 0.5 ? words : undefined),
      ];
      this.truth.push(words);
      if (this.roll() < 0.3) events.push(paid(++this.month, 1_000, `${this.number}:${this.month}:benefit`));
      const receipt = { subject: this.number, key: words, updateId: words, bodyHash: words };
      return this.errand.act(events, {
        cause: { id: words },
        at: this.time,
        fence: [0, this.historyLength, this.time],
        receipt,
      });
    });
  }

  async settle(): Promise<void> {
    await Promise.all(this.late);
    await this.task(true);
    await Promise.all(this.late);
    expect(this.surprises).toEqual([]);
  }

  get months(): number {
    return this.month;
  }

  get sequence(): number {
    return this.errand.sequence;
  }
}

it.each([1, 2, 3])('holds the truth and nothing else, whatever workers died of (world %s)', async (world) => {
  const dossiers = Array.from(
    { length: 8 },
    (_, i) => new Unlucky(`ERR-203${world}-${String(i + 1).padStart(7, '0')}`, world * 100 + i),
  );
  await Promise.all(
    dossiers.map(async (dossier) => {
      for (let i = 0; i < 30; i++) await dossier.task(false);
      await dossier.settle();
    }),
  );
  await db.publisher.publish(dossiers.map(({ number, sequence }) => ({ dossier: number, sequence })));

  const stream = Map.groupBy(await db.timeline.stream(0, 10_000), (event) => event.dossier);
  for (const { number, truth, months, sequence } of dossiers) {
    const entries = await db.timeline.timeline(number, 0, 1_000);
    expect(entries.flatMap((entry) => (entry.kind === 'noted' ? [entry.data['words']] : []))).toEqual(truth);
    expect(stream.get(number)?.map((event) => event.hash)).toEqual(entries.map((entry) => entry.hash));
    expect(await db.reader.ledger(number)).toHaveLength(months);
    expect(await db.reader.find(number)).toMatchObject({
      sequence,
      state: { data: { notes: truth, paid: months * 1_000 } },
    });
    const receipts = await Promise.all(
      truth.map((words) => db.requests.preflight({ subject: number, key: words, bodyHash: words }, number)),
    );
    expect(receipts.filter(({ receipt }) => receipt === undefined)).toEqual([]);
  }
  expect((await verifyTimeline(db.orm.em, db.keys)).findings).toEqual([]);
  expect(await rebuildReadModel(db.orm.em, errandTypes, db.keys, { check: true })).toMatchObject({ identical: true });
});
