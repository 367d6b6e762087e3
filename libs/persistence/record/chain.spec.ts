import { civilDate } from '../../calendar/index.js';
import { canonicalJson, plain } from '../canonical.js';
import { contentDigest, type EventContent, eventHash, genesisHash } from './chain.js';

const event: EventContent = {
  dossier: 'TCTN-2026-0000001',
  sequence: 1,
  kind: 'submitted',
  version: 1,
  data: { b: 1, a: [1, 2] },
  personalDigest: null,
  cause: { kind: 'command', id: 'submit', name: 'submit' },
  author: 's1',
  onBehalfOf: null,
  channel: 'counter',
  filedOn: civilDate('2026-01-05'),
  at: 1_767_600_000_000,
};

describe('canonical JSON', () => {
  it('is the same whatever the order of keys, and knows no undefined', () => {
    expect(canonicalJson({ b: undefined, a: { d: 1, c: [undefined, 'x'] } })).toBe('{"a":{"c":[null,"x"],"d":1}}');
  });

  it('replaces what PostgreSQL cannot store', () => {
    expect(plain({ 'k\0': ['a\0b', '\uD800'] })).toEqual({ 'k\uFFFD': ['a\uFFFDb', '\uFFFD'] });
  });

  it('copies nothing that is JSON already', () => {
    const kept = { months: [{ from: '2026-01', days: null }] };
    const made = plain({ kept, dropped: undefined }) as { readonly kept: unknown };
    expect(plain(kept)).toBe(kept);
    expect(made).toEqual({ kept });
    expect(made.kept).toBe(kept);
    expect(Object.keys(plain(JSON.parse('{"__proto__":"a\\u0000"}')) as object)).toEqual(['__proto__']);
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});

describe('the chain', () => {
  // The bytes that enter the hash are a promise to whoever verifies an old timeline: this figure must never change.
  it('hashes an event to the same bytes for ever', () => {
    expect(eventHash(event, 1_767_600_000_123, genesisHash).toString('hex')).toBe(
      'ed6601c6f76a573fe7e1ac4c64455e89a35d2d3762e5f9464ffdfd5fe732ec15',
    );
  });

  it('changes with everything that must not change', () => {
    const hash = eventHash(event, 5, genesisHash).toString('hex');
    const changes: readonly Partial<EventContent>[] = [
      { dossier: 'TCTN-2026-0000002' },
      { sequence: 2 },
      { kind: 'withdrawn' },
      { version: 2 },
      { data: {} },
      { personalDigest: 'ab' },
      { cause: { ...event.cause, id: 'other' } },
      { author: 's2' },
      { onBehalfOf: 's3' },
      { channel: 'post' },
      { filedOn: civilDate('2026-01-04') },
      { at: event.at + 1 },
    ];
    const hashes = changes.map((change) => eventHash({ ...event, ...change }, 5, genesisHash).toString('hex'));
    hashes.push(
      eventHash(event, 6, genesisHash).toString('hex'),
      eventHash(event, 5, Buffer.alloc(32, 1)).toString('hex'),
    );
    expect(new Set([hash, ...hashes]).size).toBe(changes.length + 3);
  });

  it('compares contents without the time of recording', () => {
    expect(contentDigest({ ...event, data: { a: [1, 2], b: 1 } })).toBe(contentDigest(event));
    expect(contentDigest({ ...event, at: event.at + 1 })).not.toBe(contentDigest(event));
  });
});
