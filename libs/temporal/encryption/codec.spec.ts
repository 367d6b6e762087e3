import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import { OperatorText } from '../sandbox/operator-text.js';
import { LocalArgument } from '../sandbox/local-argument.js';
import { payloadConverter } from '../sandbox/payload-converter.js';
import { EncryptionCodec } from './codec.js';
import { parseEncryptionKeys } from './keys.js';

const secret = () => randomBytes(32).toString('base64');
const [oldKey, newKey] = [`k1:${secret()}`, `k2:${secret()}`];
const codecWith = (...keys: string[]) => new EncryptionCodec(parseEncryptionKeys(keys.join(',')));
const codec = codecWith(newKey);
const owner = (workflowId: string): SerializationContext => ({ type: 'workflow', namespace: 'hoso', workflowId });
const claim = owner('TCTN-2026-0000042');
const payloadOf = (value: unknown) => payloadConverter.toPayload(value);
const read = (payload: Payload | undefined): unknown => payload && payloadConverter.fromPayload(payload);
const sealed = async (value: unknown, by = codec): Promise<Payload> => (await by.encode([payloadOf(value)], claim))[0]!;
const relabelled = (payload: Payload, key: string, value: string): Payload => ({
  ...payload,
  metadata: { ...payload.metadata, [key]: Buffer.from(value) },
});

describe('the encryption codec', () => {
  it('gives back what it was given, in order, whatever the encoding', async () => {
    const values = [{ person: '001099012345' }, undefined, new Uint8Array([1, 2, 3]), null, 'Nguyễn Văn An'];
    const decoded = await codec.decode(await codec.encode(values.map(payloadOf), claim), claim);
    expect(decoded.map(read)).toEqual(values);
  });

  it('leaves no content in clear, and never encrypts twice to the same bytes', async () => {
    const [first, second] = [await sealed('Nguyễn Văn An'), await sealed('Nguyễn Văn An')];
    expect(Buffer.from(first.data!).includes('Nguyễn')).toBe(false);
    expect(first.data).not.toEqual(second.data);
    expect(Object.keys(first.metadata!)).toEqual(['encoding', 'key-id', 'workflow-id']);
  });

  it('makes a long record of months a tenth, and gives it back whole', async () => {
    const months = Array.from({ length: 165 }, (_, i) => ({
      month: `m-${i}`,
      salaryVnd: 11_000_000,
      employer: 'DN0001',
    }));
    const small = await sealed(months);
    expect(small.data!.length).toBeLessThan(JSON.stringify(months).length / 8);
    expect(read((await codec.decode([small], claim))[0])).toEqual(months);
  });

  it('encrypts what a local activity is given without deflating it, and deflates what it answers', async () => {
    const local: SerializationContext = {
      type: 'activity',
      namespace: 'hoso',
      workflowId: 'TCTN-2026-0000042',
      isLocal: true,
    };
    const months = Array.from({ length: 165 }, () => 'Nguyễn Văn An');
    const [given] = await codec.encode([payloadConverter.toPayload(new LocalArgument(months))], local);
    const [answered] = await codec.encode([payloadOf(months)], local);
    expect(Buffer.from(given!.data!).includes('Nguyễn')).toBe(false);
    expect(given!.data!.length).toBeGreaterThan(JSON.stringify(months).length);
    expect(answered!.data!.length).toBeLessThan(JSON.stringify(months).length / 8);
    for (const payload of [given!, answered!]) expect(read((await codec.decode([payload], local))[0])).toEqual(months);
  });

  it('encrypts with the first key and still decrypts with older ones', async () => {
    const rotated = codecWith(newKey, oldKey);
    const old = await sealed('then', codecWith(oldKey));
    expect(read((await rotated.decode([old], claim))[0])).toBe('then');
    expect(Buffer.from((await sealed('now', rotated)).metadata!['key-id']!).toString()).toBe('k2');
  });

  it('names a key that it does not have', async () => {
    const payload = await sealed('x', codecWith(oldKey));
    await expect(codec.decode([payload], claim)).rejects.toMatchObject({ code: 'UNKNOWN_KEY', message: /k1/ });
  });

  it('refuses a payload of another workflow', async () => {
    const payload = await sealed('x');
    await expect(codec.decode([payload], owner('TCTN-2026-0000043'))).rejects.toMatchObject({
      code: 'WRONG_WORKFLOW',
      message: /TCTN-2026-0000042.*TCTN-2026-0000043/,
    });
  });

  it.each([
    ['workflow id', async () => relabelled(await sealed('x'), 'workflow-id', 'TCTN-2026-0000043'), 'TCTN-2026-0000043'],
    ['key id', async () => relabelled(await sealed('x', codecWith(oldKey)), 'key-id', 'k2'), 'TCTN-2026-0000042'],
    ['kind', async () => relabelled(await sealed('x'), 'hoso-kind', 'operator'), 'TCTN-2026-0000042'],
  ])('refuses a payload whose %s was rewritten', async (_what, forged, workflowId) => {
    await expect(codec.decode([await forged()], owner(workflowId))).rejects.toMatchObject({ code: 'TAMPERED' });
  });

  it.each([0, 12, -1])('refuses a payload whose byte %i was changed', async (position) => {
    const payload = await sealed({ amount: 5_000_000 });
    const data = Buffer.from(payload.data!);
    data.writeUInt8(data.at(position)! ^ 1, (position + data.length) % data.length);
    await expect(codec.decode([{ ...payload, data }], claim)).rejects.toMatchObject({ code: 'TAMPERED' });
    await expect(codec.decode([{ ...payload, data: data.subarray(0, 9) }], claim)).rejects.toMatchObject({
      code: 'TAMPERED',
    });
  });

  it('refuses a payload in clear where the workflow is known, and lets others pass', async () => {
    const clear = defaultPayloadConverter.toPayload({ paid: true });
    await expect(codec.decode([clear], claim)).rejects.toMatchObject({ code: 'NOT_ENCRYPTED' });
    expect(await codec.decode([clear])).toEqual([clear]);
  });

  it('binds what belongs to no workflow to none', async () => {
    const [failure] = await codec.encode([payloadOf('the worker could not decode')]);
    expect(read((await codec.decode([failure!]))[0])).toBe('the worker could not decode');
    await expect(codec.decode([failure!], claim)).rejects.toMatchObject({ code: 'WRONG_WORKFLOW' });
  });

  it('tells what operators may read, authenticated with the content', async () => {
    const summary = await sealed(new OperatorText('waiting for the employer'));
    expect(Buffer.from(summary.metadata!['hoso-kind']!).toString()).toBe('operator');
    expect(read((await codec.decode([summary], claim))[0])).toBe('waiting for the employer');
    const downgraded = { ...summary, metadata: { ...summary.metadata } };
    delete downgraded.metadata['hoso-kind'];
    await expect(codec.decode([downgraded], claim)).rejects.toMatchObject({ code: 'TAMPERED' });
  });

  it('costs little beside the cipher itself: both over a thousand payloads of 1 KB, in turn', async () => {
    const payloads = Array.from({ length: 1000 }, () => payloadOf('x'.repeat(1000)));
    const ours = async () => void (await codec.decode(await codec.encode(payloads, claim), claim));
    const key = randomBytes(32);
    const bare = () => {
      for (const { data } of payloads) {
        const iv = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, iv);
        const sealed = Buffer.concat([cipher.update(data!), cipher.final()]);
        const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(cipher.getAuthTag());
        Buffer.concat([decipher.update(sealed), decipher.final()]);
      }
    };
    const cost = async (work: () => void | Promise<void>) => {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const ratios: number[] = [];
    for (let round = 0; round < 7; round += 1) ratios.push((await cost(ours)) / (await cost(bare)));
    // About 3: encoding, the header and its authentication. The least of seven: what else the machine does only adds.
    expect(Math.min(...ratios)).toBeLessThan(6);
  });
});
