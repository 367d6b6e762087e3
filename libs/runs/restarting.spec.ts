import type { Head } from '../persistence/index.js';
import { follows, restartFromRecord } from './restarting.js';
import type { BegunFor, Look } from './running-dossiers.js';

const head: Head = {
  ...{ dossier: 'TCTN-2026-0000001', type: 'unemployment-claim', office: 'HN-01', phase: 'waiting', sequence: 7 },
  ...{ closed: false, offsetMs: 0, moment: null, momentAt: null, nudgedAt: null, build: null, begun: 0, quietMs: 0 },
};
const at = (sequence: number, loaded = true): Look => ({
  kind: 'follows',
  standing: { loaded, today: '2026-11-30' as never, at: 0, sequence, status: 's', moment: null, nextDeadline: null },
});
const failing: Look = { kind: 'failing', runId: 'old' };

it.each([
  ['knows the end of the record', at(7), true],
  ['lacks the last event', at(6), false],
  ['knows more than the record', at(8), false],
  ['still reads it', at(7, false), false],
  ['fails', failing, false],
  ['is none', { kind: 'none' } as const, false],
  ['does not answer', { kind: 'silent' } as const, false],
])('a run that %s follows it: %p', (_what, look, expected) => {
  expect(follows(head, look)).toBe(expected);
});

/** A dossier at which each look sees the next of these, the last one again and again. */
const seen = (looks: readonly Look[], mayBegin = true) => {
  const did: unknown[] = [];
  let next = 0;
  const parts = {
    heads: { claimBeginning: () => Promise.resolve(mayBegin) },
    dossiers: {
      look: () => Promise.resolve(looks[Math.min(next++, looks.length - 1)] ?? failing),
      run: () => Promise.resolve({ runId: 'old', asking: false }),
      begin: (_head: Head, because: string | BegunFor, replacing?: string) => {
        did.push([because, replacing]);
        return Promise.resolve();
      },
    },
  };
  return { parts, did };
};
const because = { because: 'an operator began it anew', by: 'lan', reason: 'a fault of the build before' };

it('the run is replaced, by whom and why is kept, and what follows is waited for', async () => {
  const { parts, did } = seen([failing, at(7, false), at(7)]);
  expect(await restartFromRecord(parts, head, because)).toBe('goes on');
  expect(did).toEqual([[because, 'old']]);
});

it('a dossier without a run replaces none', async () => {
  const { parts, did } = seen([{ kind: 'none' }, at(8)]);
  expect(await restartFromRecord(parts, head, because)).toBe('goes on');
  expect(did).toEqual([[because, undefined]]);
});

it('a new run that fails like the old one, or is not there in time, does not go on', async () => {
  const fails = seen([failing]);
  expect(await restartFromRecord(fails.parts, head, because)).toBe('does not go on');
  const late = seen([{ kind: 'silent' }]);
  expect(await restartFromRecord(late.parts, head, because, 10)).toBe('does not go on');
});

it('nothing is begun where somebody began one a moment ago', async () => {
  const { parts, did } = seen([failing], false);
  expect(await restartFromRecord(parts, head, because)).toBe('was begun a moment ago');
  expect(did).toEqual([]);
});
