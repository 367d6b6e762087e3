import { defaultPayloadConverter, type SerializationContext } from '@temporalio/common';
import { OperatorText } from '../sandbox/operator-text.js';
import { payloadConverter } from '../sandbox/payload-converter.js';
import { EncryptionCodec } from './codec.js';
import { parseEncryptionKeys } from './keys.js';
import { decodeForReader, placeholders } from './reader.js';
import { answerDecodeRequest } from './remote-codec.js';

const keys = parseEncryptionKeys(`k1:${Buffer.alloc(32, 1).toString('base64')}`);
const otherKeys = parseEncryptionKeys(`k2:${Buffer.alloc(32, 2).toString('base64')}`);
const context: SerializationContext = { type: 'workflow', namespace: 'hoso', workflowId: 'TCTN-2026-0000042' };
const history = () =>
  new EncryptionCodec(keys).encode(
    [new OperatorText('waits for the director'), { name: 'Trần Thị Bình' }, 'salary 12000000'].map((value) =>
      payloadConverter.toPayload(value),
    ),
    context,
  );
const texts = (payloads: Parameters<typeof defaultPayloadConverter.fromPayload>[0][]) =>
  payloads.map((payload) => defaultPayloadConverter.fromPayload<unknown>(payload));

describe('reading through the codec endpoint', () => {
  it('shows an operator the summaries and nothing else', async () => {
    const { payloads, opened } = decodeForReader(await history(), { keys, mayReadAll: false });
    expect(texts(payloads)).toEqual(['waits for the director', placeholders.private, placeholders.private]);
    expect(opened).toEqual([]);
  });

  it('shows all to whoever may read all, and tells whose payloads were opened', async () => {
    const { payloads, opened } = decodeForReader(await history(), { keys, mayReadAll: true });
    expect(texts(payloads)).toEqual(['waits for the director', { name: 'Trần Thị Bình' }, 'salary 12000000']);
    expect(opened).toEqual(['TCTN-2026-0000042']);
  });

  it('does not believe a payload that calls itself a summary', async () => {
    const [, secret] = await history();
    const forged = { ...secret, metadata: { ...secret!.metadata, 'hoso-kind': Buffer.from('operator') } };
    expect(texts(decodeForReader([forged], { keys, mayReadAll: false }).payloads)).toEqual([placeholders.TAMPERED]);
  });

  it('says so when the key is gone, and opens nothing', async () => {
    const { payloads, opened } = decodeForReader(await history(), { keys: otherKeys, mayReadAll: true });
    expect(texts(payloads)).toEqual(Array(3).fill(placeholders.UNKNOWN_KEY));
    expect(opened).toEqual([]);
  });

  it("passes Temporal's own payloads", () => {
    const own = defaultPayloadConverter.toPayload({ backoff: 1 });
    expect(decodeForReader([own], { keys, mayReadAll: false }).payloads).toEqual([own]);
  });

  it('speaks the remote codec protocol: base64 in, base64 out', async () => {
    const asJson = (await history()).map(({ metadata, data }) => ({
      metadata: Object.fromEntries(
        Object.entries(metadata!).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
      ),
      data: Buffer.from(data!).toString('base64'),
    }));
    const { body, opened } = answerDecodeRequest({ payloads: [asJson[1]!, {}] }, { keys, mayReadAll: true });
    expect(body.payloads[0]).toEqual({
      metadata: { encoding: Buffer.from('json/plain').toString('base64') },
      data: Buffer.from('{"name":"Trần Thị Bình"}').toString('base64'),
    });
    expect(body.payloads[1]).toEqual({ metadata: {}, data: '' });
    expect(opened).toEqual(['TCTN-2026-0000042']);
  });
});
