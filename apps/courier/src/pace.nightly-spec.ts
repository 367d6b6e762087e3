// nightly: deadlines-pace, 4 minutes
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  foldAct,
  newDossier,
  nextMoment,
  type RecordBatch,
  type RecordedAct,
  viewOf,
} from '../../../libs/dossier/index.js';
import { openRecordDatabase, type RecordDatabase } from '../../../libs/persistence/fixtures/record-database.js';
import { ConsumerRunner, Consumers, deadlineConsumer } from '../../../libs/persistence/index.js';
import { emptyDatabase, type TestDatabase } from '../../../libs/testing/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// The pace of `deadlines` on claims as they are lived, from submission to the last month: it folds each of them whole, with
// what is personal. The figure is printed; the limit is what a country of these claims brings in a second, and far below.
const claims = 300;
const atLeastPerSecond = 100;
const type = dossierTypes.get('unemployment-claim');
const file = join(import.meta.dirname, '../../../workflows/unemployment-claim/histories/exhausted.json');

let database: TestDatabase;
let db: RecordDatabase;
let events = 0;

/** A recorded claim, act by act, as it would be written under another number. */
const batchesOf = (number: string): readonly RecordBatch[] => {
  const text = readFileSync(file, 'utf8');
  const { state } = JSON.parse(text) as { state: { number: string } };
  const { acts } = JSON.parse(text.replaceAll(state.number, number)) as { acts: readonly RecordedAct[] };
  let dossier = newDossier(type, number);
  return acts.map((act) => {
    const folded = foldAct(type, dossier, act);
    dossier = folded.dossier;
    return {
      ...act,
      dossier: number,
      type: type.name,
      ledger: folded.ledger,
      view: viewOf(type, dossier),
      moment: nextMoment(type, dossier),
    };
  });
};

beforeAll(async () => {
  database = await emptyDatabase('deadlines_pace');
  db = await openRecordDatabase(database.url, 12);
  const write = async (worker: number) => {
    for (let i = worker; i < claims; i += 6) {
      let after = 0;
      for (const batch of batchesOf(`TCTN-2026-${String(9_000_000 + i)}`)) {
        const outcome = await db.record.record({
          ...{ dossier: batch.dossier, cause: batch.cause.id, kind: 'write', after, batch },
        });
        if (outcome.kind !== 'written') throw new Error(`${batch.dossier} after ${after}: ${outcome.kind}`);
        after += batch.events.length;
        events += batch.events.length;
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, worker) => write(worker)));
  await db.publisher.publish();
}, 200_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

it('is that of the country’s claims and more', async () => {
  const consumers = new Consumers(db.orm.em);
  const stop = new AbortController();
  const began = performance.now();
  const consumer = deadlineConsumer(dossierTypes, db.keys);
  const run = new ConsumerRunner(db.orm.em, consumer, { keys: db.keys, holder: 'here' }).run(stop.signal);
  const stand = async () => (await consumers.list())[0];
  while (((await stand())?.lag ?? events) > 0) await new Promise((done) => setTimeout(done, 50));
  const seconds = (performance.now() - began) / 1_000;
  expect((await stand())?.setAside).toEqual({ retrying: 0, behind: 0, dead: 0 });
  stop.abort();
  await run;
  process.stderr.write(
    `${events} events of ${claims} claims in ${seconds.toFixed(2)} s: ${Math.round(events / seconds)} a second\n`,
  );
  expect(events / seconds).toBeGreaterThan(atLeastPerSecond);
}, 200_000);
