import { DossierKeys, sealedEnd } from './keys.js';

const [first, second] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [string, string];
const keys = new DossierKeys(first);
const others = new DossierKeys(second);
const fields = { name: 'Nguyễn Thị Ánh', account: { number: '0123', bank: 'VCB' } };

describe('the key of a dossier', () => {
  it('opens what it sealed, after it was wrapped and unwrapped', () => {
    const { stored, cipher } = keys.create('TCTN-2026-0000001');
    const sealed = cipher.encrypt(3, fields);
    expect(sealed.includes(Buffer.from('Ánh'))).toBe(false);
    expect(keys.unwrap('TCTN-2026-0000001', stored).decrypt(3, sealed)).toEqual(fields);
  });

  it('seals the same fields differently each time, and digests them alike whatever their order', () => {
    const { cipher } = keys.create('TCTN-2026-0000001');
    expect(cipher.encrypt(1, fields)).not.toEqual(cipher.encrypt(1, fields));
    expect(cipher.digest(fields)).toBe(cipher.digest({ account: { bank: 'VCB', number: '0123' }, name: fields.name }));
    expect(cipher.digest(fields)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('digests the same fields differently for another dossier', () => {
    expect(keys.create('A-1').cipher.digest(fields)).not.toBe(keys.create('A-2').cipher.digest(fields));
  });

  it('opens nothing that belongs to another event, another dossier or was changed', () => {
    const { stored, cipher } = keys.create('A-1');
    const sealed = cipher.encrypt(3, fields);
    expect(() => cipher.decrypt(4, sealed)).toThrow();
    expect(() => keys.unwrap('A-2', stored)).toThrow();
    const changed = Buffer.from(sealed);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(() => cipher.decrypt(3, changed)).toThrow();
  });

  it('names the master key under which it was wrapped when another is given', () => {
    const { stored } = keys.create('A-1');
    expect(() => others.unwrap('A-1', stored)).toThrow(`wrapped under master key ${keys.id}, given is ${others.id}`);
  });

  it('must have a master key of 32 bytes', () => {
    expect(() => new DossierKeys('c2hvcnQ=')).toThrow('HOSO_RECORD_KEY must be the base64 of 32 bytes');
  });
});

describe('a seal', () => {
  const hash = Buffer.alloc(32, 9);

  it('depends on dossier, sequence, hash and master key', () => {
    const seal = keys.seal(sealedEnd('A-1', 5, hash));
    expect(keys.seal(sealedEnd('A-1', 5, hash))).toEqual(seal);
    expect(keys.seal(sealedEnd('A-2', 5, hash))).not.toEqual(seal);
    expect(keys.seal(sealedEnd('A-1', 6, hash))).not.toEqual(seal);
    expect(keys.seal(sealedEnd('A-1', 5, Buffer.alloc(32, 8)))).not.toEqual(seal);
    expect(others.seal(sealedEnd('A-1', 5, hash))).not.toEqual(seal);
  });

  it('is told by which of several master keys it was made, or by none', () => {
    const both = new DossierKeys(`${second},${first}`);
    const end = sealedEnd('A-1', 5, hash);
    expect(both.sealedBy(end, keys.seal(end))).toBe('other');
    expect(both.sealedBy(end, others.seal(end))).toBe('first');
    for (const forged of [null, Buffer.alloc(32), Buffer.alloc(0), keys.seal(sealedEnd('A-1', 6, hash))])
      expect(both.sealedBy(end, forged)).toBe('none');
  });
});

describe('several master keys', () => {
  it('open what any of them wrapped, and wrap with the first', () => {
    const both = new DossierKeys(`${second}, ${first}`);
    const { stored, cipher } = keys.create('A-1');
    const sealed = cipher.encrypt(1, fields);
    expect(both.unwrap('A-1', stored).decrypt(1, sealed)).toEqual(fields);
    expect(both.create('A-2').stored.masterKey).toBe(others.id);
    const anew = both.rewrap('A-1', stored);
    expect(anew.masterKey).toBe(others.id);
    expect(others.unwrap('A-1', anew).decrypt(1, sealed)).toEqual(fields);
    expect(() => others.rewrap('A-1', stored)).toThrow(/wrapped under master key/);
  });
});
