import type { RecordOutcome } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { fined, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
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

/** What a caller was told: the sequence of its act. */
interface Told {
  readonly cause: string;
  readonly sequence: number;
}

/**
 * One dossier while workers die: replies to commits are lost, acts come in another order when their task is retried,
 * two workers have the same task, and a run begins anew from the record.
 */
class Unlucky {
  readonly told: Told[] = [];
  private readonly roll: () => number;
  private inspection: LiveInspection;
  private serial = 0;

  constructor(
    readonly number: string,
    seed: number,
  ) {
    this.inspection = new LiveInspection(number);
    this.roll = dice(seed);
  }

  /** Some acts arrive at once; unanswered ones are retried until all are answered. */
  async task(): Promise<void> {
    const acts = 1 + Math.floor(this.roll() * 3);
    let waiting = Array.from({ length: acts }, () => `${this.number} ${(this.serial += 1)}`);
    while (waiting.length > 0) {
      if (this.roll() < 0.1) this.inspection.reset();
      const attempt = waiting.toSorted(() => this.roll() - 0.5);
      // Another worker with the same task works on the same acts at the same time.
      const stray = this.roll() < 0.3 ? this.strayOn(attempt) : Promise.resolve();
      const dies = this.roll() < 0.4 ? Math.floor(this.roll() * (attempt.length + 1)) : undefined;
      const before = this.inspection.remember();
      const answered = new Set<string>();
      for (const cause of attempt.slice(0, dies)) {
        this.told.push({ cause, sequence: await decided(this.inspection, cause) });
        answered.add(cause);
      }
      await stray;
      // Nobody received the result of a lost task, and its workflow knows nothing of it.
      if (dies !== undefined) {
        before();
        this.told.splice(this.told.length - answered.size);
      } else waiting = waiting.filter((cause) => !answered.has(cause));
    }
  }

  private async strayOn(causes: readonly string[]): Promise<void> {
    const other = new LiveInspection(this.number);
    for (const cause of causes.slice(0, 1 + Math.floor(this.roll() * causes.length))) await decided(other, cause);
  }
}

/** Decides an act until the record has it, as the kernel does. @returns the sequence that its caller is told */
const decided = async (inspection: LiveInspection, cause: string): Promise<number> => {
  for (;;) {
    const before = inspection.remember();
    const month = inspection.sequence;
    const events = [
      ...(inspection.sequence === 0 ? [opening()] : []),
      siteAdded(cause, month % 2 === 0 ? cause : undefined),
      ...(month % 3 === 0 ? [fined(month, 1_000, `${inspection.number}:${month}:fine`)] : []),
    ];
    const receipt = { subject: inspection.number, key: cause, updateId: cause, bodyHash: cause };
    const outcome: RecordOutcome = await db.record.record(inspection.act(events, { cause: { id: cause }, receipt }));
    before();
    if (outcome.kind === 'written') inspection.follow([outcome.act]);
    if (outcome.kind === 'written') return inspection.sequence;
    if (outcome.kind === 'known') return outcome.answered.answer.sequence;
    if (outcome.kind !== 'ahead') throw new Error(`unexpected: ${outcome.kind}`);
    inspection.follow(outcome.acts);
  }
};

it.each([1, 2, 3])(
  'holds each act once, as its caller was told, whatever workers died of (world %s)',
  async (world) => {
    const dossiers = Array.from(
      { length: 8 },
      (_, i) => new Unlucky(`TTLD-203${world}-${String(i + 1).padStart(7, '0')}`, world * 100 + i),
    );
    await Promise.all(
      dossiers.map(async (dossier) => {
        for (let i = 0; i < 20; i++) await dossier.task();
      }),
    );
    await db.publisher.publish();
    const stream = Map.groupBy(await db.timeline.stream(0, 10_000), (event) => event.dossier);
    for (const { number, told } of dossiers) {
      const entries = await db.timeline.timeline(number, 0, 1_000);
      const notes = entries.filter(({ kind }) => kind === 'siteAdded').map(({ cause }) => cause.id);
      expect(notes.toSorted()).toEqual(told.map(({ cause }) => cause).toSorted());
      const last = new Map(entries.map(({ cause, sequence }) => [cause.id, sequence]));
      for (const { cause, sequence } of told) expect(sequence).toBe(last.get(cause));
      expect(stream.get(number)?.map((event) => event.hash)).toEqual(entries.map((entry) => entry.hash));
    }
    expect((await verifyTimeline(db.orm.em, db.keys)).findings).toEqual([]);
    expect(await rebuildReadModel(db.orm.em, madeUpTypes, db.keys, { check: true })).toMatchObject({ identical: true });
  },
  60_000,
);
