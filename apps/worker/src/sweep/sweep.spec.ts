import type { Head, Heads, IncidentNote } from '../../../../libs/persistence/index.js';
import type { Look } from '../../../../libs/runs/index.js';
import { Sweep } from './sweep.js';

// What a sweep decides from its observations; libs/testing/faults and workflows/kernel play it on real servers.
const head: Head = {
  dossier: 'TCTN-2026-0000001',
  type: 'unemployment-claim',
  office: 'HN-01',
  phase: 'intake',
  sequence: 7,
  closed: false,
  offsetMs: 0,
  moment: null,
  momentAt: null,
  nudgedAt: null,
  build: null,
  begun: 0,
  quietMs: 0,
};

/** One suspected dossier, seen by a worker of the build `mine`. */
const swept = async (look: Look, { current = true, seen = head, begunBefore = 0 } = {}) => {
  const did: string[] = [];
  const done = (what: string) => () => {
    did.push(what);
    return Promise.resolve();
  };
  const heads: Partial<Heads> = {
    suspected: () => Promise.resolve([seen]),
    unconfirmed: () => Promise.resolve([]),
    confirm: async (known) => {
      if (known.length > 0) await done('confirmed')();
      return [];
    },
    clear: done('cleared'),
    moment: done('moment'),
    note: ({ kind }: IncidentNote) => done(`noted ${kind}`)(),
    claimBeginning: () => Promise.resolve(true),
    claimReplacing: () => Promise.resolve(begunBefore + 1),
    find: () => Promise.resolve(seen),
  };
  const sweep = new Sweep({
    heads: heads as Heads,
    dossiers: {
      look: () => Promise.resolve(look),
      nudge: done('nudged'),
      begin: (_head, _because, replacing) =>
        done(replacing === undefined ? 'begun' : `begun in place of ${replacing}`)(),
      run: () => Promise.resolve(undefined),
      isCurrent: () => Promise.resolve(current),
    },
    build: 'mine',
    onError: (_dossier, error) => {
      throw error;
    },
  });
  await sweep.unconfirmed();
  return did;
};

const standing = {
  at: 0,
  today: '2026-11-02',
  status: 'appointed',
  sequence: 7,
  nextDeadline: null,
  loaded: true,
  moment: null,
};
const follows = (change: object = {}) => ({ kind: 'follows', standing: { ...standing, ...change } }) as unknown as Look;

describe('a suspected dossier', () => {
  it('that follows its record is confirmed, and nobody is disturbed', async () => {
    expect(await swept(follows())).toEqual(['cleared', 'moment', 'confirmed']);
  });

  it('whose run does not know the end of the record is nudged, and counted', async () => {
    expect(await swept(follows({ sequence: 6 }))).toEqual(['cleared', 'noted nudged', 'nudged']);
  });

  it('whose run knows more than the record is told', async () => {
    expect(await swept(follows({ sequence: 8 }))).toEqual(['cleared', 'nudged']);
  });

  it('without a run is begun; a closed one needs none', async () => {
    expect(await swept({ kind: 'none' })).toEqual(['cleared', 'begun']);
    expect(await swept({ kind: 'none' }, { seen: { ...head, closed: true } })).toEqual(['cleared', 'confirmed']);
  });

  it('whose history this build cannot follow is begun anew, and the second time it is an alarm', async () => {
    const failing = { kind: 'failing', runId: 'one' } as const;
    expect(await swept(failing)).toEqual(['cleared', 'begun in place of one']);
    expect(await swept(failing, { begunBefore: 1 })).toEqual(['cleared', 'noted stuck']);
  });

  it('stays suspected while nobody answers, and when another build takes the tasks', async () => {
    expect(await swept({ kind: 'silent' })).toEqual([]);
    expect(await swept({ kind: 'failing', runId: 'one' }, { current: false })).toEqual([]);
  });
});
