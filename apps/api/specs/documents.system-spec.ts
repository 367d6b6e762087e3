import { createHash, randomUUID } from 'node:crypto';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { paper, runCommand, startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { ClamdStandIn } from '../fixtures/clamd.js';
import { fileExample, type Filed } from './examples.js';

const LIMIT = 100_000;
const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no second dossier type');
const [kind = '', otherKind = ''] = Object.keys(type.documents);

let system: TestSystem;
let filed: Filed;
let people: People;
let officer: string;
let clamd: ClamdStandIn;
/** The scanner's answer to everything. */
let verdict: string | undefined = 'stream: OK';
beforeAll(async () => {
  clamd = await new ClamdStandIn(() => verdict).listen();
  system = await startSystem('documents', {
    DOCUMENT_LIMIT: String(LIMIT),
    PERSON_DOCUMENTS: '12',
    CLAMD: `127.0.0.1:${clamd.port}`,
  });
  people = new People(system.api.identityUrl ?? '');
  filed = await fileExample(system.stage, type);
  officer = `officer:${filed.office}:1`;
}, 120_000);
afterAll(async () => {
  await system.end();
  clamd.stop();
});

const pdf = (text: string) => Buffer.from(paper(text));
const url = (part = '') => `${system.api.url}/v1/dossiers/${filed.number}/documents${part}`;

interface How {
  readonly kind?: string;
  readonly type?: string;
  readonly key?: string;
  readonly ifMatch?: string;
  /** Sent without its length. */
  readonly chunked?: boolean;
}

const folder = () => join(system.env['DOCUMENT_DIR'] ?? '', filed.number);
const stored = async () => (await readdir(folder()).catch(() => [])).sort();

async function upload(bytes: Buffer, how: How = {}, account = officer) {
  const reply = await fetch(url(`?kind=${how.kind ?? kind}`), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await people.token(account)}`,
      'content-type': how.type ?? 'application/pdf',
      'idempotency-key': how.key ?? randomUUID(),
      ...(how.ifMatch !== undefined && { 'if-match': how.ifMatch }),
    },
    ...(how.chunked === true
      ? { body: new Blob([new Uint8Array(bytes)]).stream(), duplex: 'half' }
      : { body: new Uint8Array(bytes) }),
  });
  return {
    status: reply.status,
    body: (await reply.json()) as Record<string, unknown>,
    etag: reply.headers.get('etag'),
  };
}
const listed = async () =>
  (await system.stage.as(officer).get<{ items: object[] }>(url().slice(system.api.url.length))).body.items;

describe('a document', () => {
  it('comes in as its bytes and goes out as they were', async () => {
    const bytes = pdf('request form');
    const { status, body } = await upload(bytes);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { kind, bytes: bytes.length, mediaType: 'application/pdf' },
    });
    // Not their hash: whoever has the same bytes could tell by it that they are here.
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{64}$/), sha256 });
    expect(body.id).not.toBe(sha256);
    const out = await fetch(url(`/${String(body.id)}`), {
      headers: { authorization: `Bearer ${await people.token(officer)}` },
    });
    expect(out.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await out.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('may be two kinds of paper: each is recorded, and the same kind once', async () => {
    const bytes = pdf('both at once');
    const before = (await listed()).length;
    for (const as of [kind, otherKind, otherKind]) expect((await upload(bytes, { kind: as })).status).toBe(201);
    const added = (await listed()).slice(before);
    expect(added).toEqual([expect.objectContaining({ kind }), expect.objectContaining({ kind: otherKind })]);
  });

  it.each([
    ['larger than allowed', () => upload(Buffer.concat([pdf(''), Buffer.alloc(LIMIT)])), 413],
    [
      'larger than allowed, without saying so',
      () => upload(Buffer.concat([pdf(''), Buffer.alloc(LIMIT)]), { chunked: true }),
      413,
    ],
    ['of other bytes than it says', () => upload(Buffer.from('MZ a program'), {}), 415],
    ['a PDF by its beginning only', () => upload(Buffer.from('%PDF-1.7\nrequest form'), {}), 415],
    ['a JPEG of four bytes', () => upload(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { type: 'image/jpeg' }), 415],
    ['a PNG by its beginning only', () => upload(Buffer.from('89504e470d0a1a0a', 'hex'), { type: 'image/png' }), 415],
    ['of a media type that no document has', () => upload(pdf('x'), { type: 'text/html' }), 415],
    ['of a kind that the procedure does not know', () => upload(pdf('x'), { kind: 'selfie' }), 400],
    ['for a dossier that changed since it was read', () => upload(pdf('stale'), { ifMatch: '"1"' }), 412],
    ['with an If-Match that is no ETag', () => upload(pdf('x'), { ifMatch: 'yesterday' }), 400],
  ])('%s is refused, and nothing is attached or stored', async (_, send, status) => {
    const before = [await listed(), await stored()];
    expect((await send()).status).toBe(status);
    expect([await listed(), await stored()]).toEqual(before);
  });

  it.each([
    ['in which malware is found', 'stream: Win.Test.EICAR_HDB-1 FOUND', 422, 'DOCUMENT_INFECTED'],
    ['that the scanner says nothing of', 'INSTREAM size limit exceeded. ERROR', 503, 'UNAVAILABLE'],
  ])('%s is refused, and nothing is attached or stored', async (_, said, status, code) => {
    const before = [await listed(), await stored()];
    const scanned = clamd.received.length;
    verdict = said;
    try {
      expect((await upload(pdf('scanned'))).body).toMatchObject({ status, code });
    } finally {
      verdict = 'stream: OK';
    }
    expect(clamd.received).toHaveLength(scanned + 1);
    expect([await listed(), await stored()]).toEqual(before);
    expect((await upload(pdf('scanned'))).status).toBe(201);
  });

  it('under a key that was used for another leaves nothing', async () => {
    const key = randomUUID();
    expect((await upload(pdf('the first'), { key })).status).toBe(201);
    const before = await stored();
    for (let n = 0; n < 3; n++)
      expect((await upload(pdf(`another ${n}`), { key })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await stored()).toEqual(before);
  });

  it('that its sender breaks off leaves nothing', async () => {
    const before = await stored();
    const { port } = new URL(system.api.url);
    const head = [
      `POST /v1/dossiers/${filed.number}/documents?kind=${kind} HTTP/1.1`,
      'Host: x',
      `Authorization: Bearer ${await people.token(officer)}`,
      'Content-Type: application/pdf',
      `Idempotency-Key: ${randomUUID()}`,
      'Content-Length: 90000',
    ];
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${head.join('\r\n')}\r\n\r\n%PDF-1.7${'y'.repeat(50_000)}`);
        setTimeout(() => socket.destroy(), 200);
      });
      socket.on('close', () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await stored()).toEqual(before);
  });

  // An attack by somebody with the disk: changed bytes were served as genuine, longer ones truncated, shorter ones
  // hung.
  it.each([
    [
      'changed',
      (file: string) => readFile(file).then((bytes) => writeFile(file, bytes.fill(7, 20, 30))),
      'DOCUMENT_ALTERED',
    ],
    ['made longer', (file: string) => appendFile(file, 'x'.repeat(1_000)), 'DOCUMENT_ALTERED'],
    [
      'made shorter',
      (file: string) => readFile(file).then((bytes) => writeFile(file, bytes.subarray(0, 40))),
      'DOCUMENT_ALTERED',
    ],
    ['deleted', (file: string) => rm(file), 'DOCUMENT_LOST'],
  ] as const)(
    'that was %s on the disk is not served, and verification finds it',
    async (how, tamper, code) => {
      const before = new Set(await stored());
      const { body } = await upload(pdf(`to be ${how}`), {}, `officer:${filed.office}:${how.replaceAll(' ', '')}`);
      const [file = ''] = (await stored()).filter((name) => !before.has(name));
      const genuine = await readFile(join(folder(), file));
      expect(genuine.includes('to be')).toBe(false);
      await tamper(join(folder(), file));
      const shown = await system.stage
        .as(officer)
        .get<{ code: string }>(`${url().slice(system.api.url.length)}/${String(body.id)}`);
      expect(shown).toMatchObject({ status: 500, body: { code } });
      const { exitCode, report } = await runCommand('timeline', ['verify'], system.env);
      const what = code === 'DOCUMENT_LOST' ? 'document-lost' : 'document-altered';
      expect(exitCode).toBe(1);
      expect(report).toMatchObject({ ok: false, findings: [{ dossier: filed.number, what }] });
      await writeFile(join(folder(), file), genuine);
    },
    30_000,
  );

  it('finds no room once one person has attached as many as one may, and room for others', async () => {
    const one = `officer:${filed.office}:busy`;
    for (let n = 0; n < 12; n++) expect((await upload(pdf(`paper ${n}`), {}, one)).status).toBe(201);
    const before = await stored();
    expect((await upload(pdf('one more'), {}, one)).body).toMatchObject({ status: 409, code: 'QUOTA_EXCEEDED' });
    expect(await stored()).toEqual(before);
    expect((await upload(pdf('of another'))).status).toBe(201);
  });

  it('sent again under its key is answered the same, also when the dossier has closed; nothing new is', async () => {
    const [key, bytes] = [randomUUID(), pdf('sent twice')];
    const first = await upload(bytes, { key });
    expect(await upload(bytes, { key })).toEqual(first);
    expect((await upload(pdf('another'), { key })).body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    await system.stage.command(officer, filed.number, 'close', { reason: 'no-longer-wanted' });
    await system.stage.until(filed.number, 'it closes', ({ phase }) => phase === 'closed');
    expect(await upload(bytes, { key })).toEqual(first);
    expect((await upload(bytes)).body.code).toBe('DOSSIER_CLOSED');
  });
});
