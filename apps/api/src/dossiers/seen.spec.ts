import type { DossierListing } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { seenQuery, untilSeen } from './seen.js';

const nothing = { mayReadPayloads: false, standings: [] } as const;
const officer: Person = { ...nothing, subject: 'o', name: 'O', roles: ['officer'], office: 'HN-01' };
const employer: Person = { ...nothing, subject: 'e', name: 'E', roles: ['employer'], employer: 'DN0001' };
const NUMBER = 'TCTN-2026-0000042';

/** A read model that follows: it stands one further each time that it is asked. */
const following = (from: number, isThere = true) => {
  let at = from;
  const asked = { times: 0 };
  const next = () => ((asked.times += 1), at++);
  return {
    asked,
    position: () => Promise.resolve(next()),
    among: () => {
      const sequence = next();
      const line = { number: NUMBER, sequence, office: 'HN-01', claimant: 'c', employer: 'DN0001' };
      return Promise.resolve(isThere ? [line as DossierListing] : []);
    },
  };
};
const took = async (reader: ReturnType<typeof following>, seen: string | undefined, person = officer) => {
  const began = performance.now();
  await untilSeen(reader, person, seen);
  return performance.now() - began;
};

it.each([
  ['a position of the stream', '7'],
  ['an act of a dossier', `${NUMBER}:7`],
])('a read waits for %s until it is there', async (_what, seen) => {
  const reader = following(5);
  expect(await took(reader, seen)).toBeLessThan(900);
  expect(reader.asked.times).toBe(3);
  const there = following(7);
  await took(there, seen);
  expect(there.asked.times).toBe(1);
});

it('asks nothing where nothing was seen', async () => {
  const reader = following(5);
  await took(reader, undefined);
  expect(reader.asked.times).toBe(0);
});

it('waits a second at most, and as long for a dossier that is not the caller’s as for none', async () => {
  for (const reader of [following(5, false), { ...following(5), position: () => Promise.resolve(0) }]) {
    const ms = await took(reader, reader.asked.times === 0 ? '999' : `${NUMBER}:1`);
    expect(ms).toBeGreaterThan(950);
    expect(ms).toBeLessThan(2_000);
  }
  expect(await took(following(5, false), `${NUMBER}:1`)).toBeGreaterThan(950);
});

it('tells an employer nothing of how far the whole dossier has come', async () => {
  const reader = following(5);
  await took(reader, `${NUMBER}:999`, employer);
  expect(reader.asked.times).toBe(1);
});

it.each(['x', '-1', '0x7', `${NUMBER}:`, `${NUMBER}:x`, 'tctn-2026-0000042:1', '7:7', '1'.repeat(16)])(
  '%s is nothing that was seen',
  (seen) => expect(seenQuery.safeParse({ seen }).success).toBe(false),
);
