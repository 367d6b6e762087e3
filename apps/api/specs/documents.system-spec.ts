import { createHash, randomUUID } from 'node:crypto';
import { startSystem, type TestSystem } from '../../../libs/testing/index.js';
import { People } from '../../../libs/testing/play/people.js';
import { dossierTypes } from '../../../workflows/types.js';
import { fileExample, type Filed } from './examples.js';

const LIMIT = 100_000;
const type = dossierTypes.all.find(({ name }) => name === 'job-counselling');
if (type === undefined) throw new Error('there is no second dossier type');
const [kind = '', otherKind = ''] = Object.keys(type.documents);

let system: TestSystem;
let filed: Filed;
let people: People;
let officer: string;
beforeAll(async () => {
  system = await startSystem('documents', { DOCUMENT_LIMIT: String(LIMIT) });
  people = new People(system.api.identityUrl ?? '');
  filed = await fileExample(system.stage, type);
  officer = `officer:${filed.office}:1`;
}, 120_000);
afterAll(() => system.end());

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`);
const url = (part = '') => `${system.api.url}/v1/dossiers/${filed.number}/documents${part}`;

async function upload(bytes: Buffer, how: { kind?: string; type?: string; key?: string; ifMatch?: string } = {}) {
  const reply = await fetch(url(`?kind=${how.kind ?? kind}`), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await people.token(officer)}`,
      'content-type': how.type ?? 'application/pdf',
      'idempotency-key': how.key ?? randomUUID(),
      ...(how.ifMatch !== undefined && { 'if-match': how.ifMatch }),
    },
    body: new Uint8Array(bytes),
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
    expect(body.id).toBe(createHash('sha256').update(bytes).digest('hex'));
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
    ['of other bytes than it says', () => upload(Buffer.from('MZ a program'), {}), 415],
    ['of a media type that no document has', () => upload(pdf('x'), { type: 'text/html' }), 415],
    ['of a kind that the procedure does not know', () => upload(pdf('x'), { kind: 'selfie' }), 400],
    ['for a dossier that changed since it was read', () => upload(pdf('stale'), { ifMatch: '"1"' }), 412],
    ['with an If-Match that is no ETag', () => upload(pdf('x'), { ifMatch: 'yesterday' }), 400],
  ])('%s is refused, and nothing is attached', async (_, send, status) => {
    const before = await listed();
    expect((await send()).status).toBe(status);
    expect(await listed()).toEqual(before);
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
