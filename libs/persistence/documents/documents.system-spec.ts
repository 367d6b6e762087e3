import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardEvent } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, LiveInspection, opening } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { DossierKeys, erase, LocalDirectory, SealedDocuments, sweepDocuments, verifyDocuments } from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
let directory: string;
let store: LocalDirectory;
let documents: SealedDocuments;
let serial = 0;

beforeAll(async () => {
  database = await emptyDatabase('documents');
  db = await openRecordDatabase(database.url);
}, 60_000);
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoso-documents-'));
  store = new LocalDirectory(directory);
  documents = new SealedDocuments(store, db.keys, db.orm.em);
});
afterEach(() => rm(directory, { recursive: true }));
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const words = 'certificate of an illness of Lê Văn C';
const content = Buffer.from(words);

/** A dossier that is open, and has nothing attached. */
const opened = async (): Promise<LiveInspection> => {
  const inspection = new LiveInspection(`TTLD-2026-${String(++serial).padStart(7, '0')}`);
  await db.record.record(inspection.act([opening()]));
  return inspection;
};
const attach = async (inspection: LiveInspection, { sha256, bytes }: { sha256: string; bytes: number }) => {
  const entry = { id: sha256, kind: 'paper', sha256, bytes, mediaType: 'application/pdf' };
  await db.record.record(inspection.act([standardEvent('documentAttached', entry)]));
  return entry;
};
/** A dossier with a document, and the one file in which it is. */
const attached = async () => {
  const inspection = await opened();
  const taken = await documents.takeIn(inspection.number, content);
  const entry = await attach(inspection, taken);
  await taken.attached();
  const [name = ''] = await readdir(join(directory, inspection.number));
  return { inspection, entry, file: join(directory, inspection.number, name) };
};
const files = async ({ number }: LiveInspection) => (await store.list(number)).map(({ name }) => name);
const findings = async ({ number }: LiveInspection) => (await verifyDocuments(db.orm.em, documents, number)).findings;
const sweep = (now = Date.now()) => sweepDocuments({ em: db.orm.em, store, documents }, now);
const inAnHour = () => Date.now() + 3_600_001;

describe('a document at rest', () => {
  it('is sealed: neither its bytes nor its hash stand on the disk, and comes back as it was', async () => {
    const { inspection, entry, file } = await attached();
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
    expect((await readFile(file)).includes('certificate')).toBe(false);
    expect(file).not.toContain(entry.sha256);
    expect(await findings(inspection)).toEqual([]);
  });

  // What an attacker with the disk, or a broken one, did.
  it.each([
    ['changed', async (file: string) => writeFile(file, flipped(await readFile(file))), 'altered'],
    ['made longer', (file: string) => appendFile(file, 'x'.repeat(1_000)), 'altered'],
    ['made shorter', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 30)), 'altered'],
    ['emptied', (file: string) => writeFile(file, ''), 'altered'],
    ['deleted', (file: string) => rm(file), 'lost'],
  ] as const)('that was %s is not served, and found', async (_, tamper, what) => {
    const { inspection, entry, file } = await attached();
    await tamper(file);
    await expect(documents.open(inspection.number, entry)).rejects.toMatchObject({ name: 'DocumentFault', what });
    expect(await findings(inspection)).toEqual([{ dossier: inspection.number, at: 2, what: `document-${what}` }]);
  });

  it('is not another of the same dossier, nor the same one of another', async () => {
    const one = await attached();
    const taken = await documents.takeIn(one.inspection.number, Buffer.from('another paper'));
    await attach(one.inspection, taken);
    await taken.attached();
    const [other = ''] = (await files(one.inspection)).filter((name) => !one.file.endsWith(name));
    await writeFile(one.file, await readFile(join(directory, one.inspection.number, other)));
    await expect(documents.open(one.inspection.number, one.entry)).rejects.toMatchObject({ what: 'altered' });
    const two = await attached();
    const three = await attached();
    await writeFile(two.file, await readFile(three.file));
    await expect(documents.open(two.inspection.number, two.entry)).rejects.toMatchObject({ what: 'altered' });
  });

  it('is gone with the key of its dossier, wherever copies of its bytes are', async () => {
    const { inspection, entry, file } = await attached();
    const copy = await readFile(file);
    await db.record.record(inspection.act([closing()]));
    const parts = { em: db.orm.em, types: madeUpTypes, keys: db.keys, documents: store };
    await erase(parts, { dossier: inspection.number, reason: 'retention is over', by: 'dpo' });
    expect(await files(inspection)).toEqual([]);
    await store.put(inspection.number, file.split('/').at(-1) ?? '', copy);
    await expect(documents.open(inspection.number, entry)).rejects.toMatchObject({ what: 'lost' });
    expect(await findings(inspection)).toEqual([]);
    expect(await sweep()).toEqual({ sealed: 0, settled: 0, removed: 1 });
  });

  it('is not taken in for a dossier that has no key', async () => {
    await expect(documents.takeIn('TTLD-2026-9999999', content)).rejects.toThrow('has no key');
    expect(await store.dossiers()).toEqual([]);
  });
});

function flipped(bytes: Buffer): Buffer {
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  return bytes;
}

describe('what was taken in for an act', () => {
  it('goes when the act is refused, and leaves the same bytes of another act', async () => {
    const { inspection, entry } = await attached();
    const taken = await documents.takeIn(inspection.number, content);
    await taken.refused();
    expect(await files(inspection)).toHaveLength(1);
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
  });

  it('is read and settled when a program ended after the act, before it could say so', async () => {
    const inspection = await opened();
    const entry = await attach(inspection, await documents.takeIn(inspection.number, content));
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
    expect(await sweep()).toEqual({ sealed: 0, settled: 0, removed: 0 });
    expect(await sweep(inAnHour())).toEqual({ sealed: 0, settled: 1, removed: 0 });
    expect(await sweep(inAnHour())).toEqual({ sealed: 0, settled: 0, removed: 0 });
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
  });

  it('is swept after an hour when nothing came of it', async () => {
    const inspection = await opened();
    await documents.takeIn(inspection.number, content);
    await writeFile(join(directory, inspection.number, 'x.writing'), 'half');
    expect(await sweep()).toMatchObject({ removed: 0 });
    expect(await sweep(inAnHour())).toEqual({ sealed: 0, settled: 0, removed: 2 });
    expect(await files(inspection)).toEqual([]);
  });

  it('is left when it is sealed and only the record does not know it: the record may have been set back', async () => {
    const inspection = await opened();
    const taken = await documents.takeIn(inspection.number, content);
    await taken.attached();
    expect(await sweep(inAnHour())).toEqual({ sealed: 0, settled: 0, removed: 0 });
    expect(await files(inspection)).toHaveLength(1);
  });
});

describe('documents that were stored before they were sealed', () => {
  const plain = async () => {
    const inspection = await opened();
    const taken = await documents.takeIn(inspection.number, content);
    const entry = await attach(inspection, taken);
    await taken.refused();
    await store.put(inspection.number, entry.sha256, content);
    return { inspection, entry };
  };

  it('are read, and sealed by the next sweep', async () => {
    const { inspection, entry } = await plain();
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
    expect(await sweep()).toEqual({ sealed: 1, settled: 0, removed: 0 });
    expect(await files(inspection)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.sealed$/)]);
    expect((await documents.open(inspection.number, entry)).equals(content)).toBe(true);
  });

  it('are found, not sealed, when they are not what was attached', async () => {
    const { inspection, entry } = await plain();
    await store.put(inspection.number, entry.sha256, Buffer.from(words.replace('illness', 'nothing')));
    expect(await sweep(inAnHour())).toEqual({ sealed: 0, settled: 0, removed: 0 });
    await expect(documents.open(inspection.number, entry)).rejects.toMatchObject({ what: 'altered' });
    expect(await findings(inspection)).toHaveLength(1);
  });
});

it('verification looks at all dossiers, and counts', async () => {
  const { documents: before } = await verifyDocuments(db.orm.em, documents);
  await attached();
  const report = await verifyDocuments(db.orm.em, documents);
  expect(report.documents).toBe(before + 1);
});

it('a sweep under the wrong master key stops and removes nothing', async () => {
  const { inspection } = await attached();
  const wrong = new SealedDocuments(store, new DossierKeys(Buffer.alloc(32, 9).toString('base64')), db.orm.em);
  await expect(sweepDocuments({ em: db.orm.em, store, documents: wrong }, inAnHour())).rejects.toThrow('master key');
  expect(await files(inspection)).toHaveLength(1);
});
