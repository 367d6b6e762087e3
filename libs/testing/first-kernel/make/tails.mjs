// Dossiers whose last events were committed to the record and never acknowledged: workers on a wire that is cut commit
// what nobody hears, then they and the API are killed by their process ids.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProxy } from '../../../../dist/libs/testing/faults/proxy.js';
import { eventually, rowsOf } from '../../../../dist/libs/testing/faults/look.js';
import { startProgram, testServers } from '../../../../dist/libs/testing/index.js';
import { counselled, requested } from './counsellings.mjs';
import { by, checked, examined } from './people.mjs';

const officer = 'officer:HN-01:1';
const advice = { advice: 'Two openings were shown' };
const refer = by(officer, 'issueReferral', { employer: 'HN0001', position: 'Accountant', suits: 'stated-trade' });

/** Name → what is done before, the act whose events nobody acknowledged, who acts next, and the status after that. */
export const tails = {
  'tail, returned: the officer’s act': {
    before: checked,
    act: (_claim) => by(officer, 'returnForCompletion', { missing: 'The original of the agreement' }),
    next: (claim) => by(claim.claimant, 'supplement', { proof: 'termination-agreement' }),
    then: 'submitted',
  },
  'tail, appointed: a passed deadline': {
    before: async (on) => {
      const claim = await checked(on);
      await claim.appointed();
      return claim;
    },
    act: () => 'three days on',
    next: () => by('employer:DN0001', 'confirmSeparation'),
    then: 'appointed',
    like: 'appointed: the employer was silent',
  },
  'tail, awarded: the director’s signature, nothing noted yet': {
    before: async (on) => {
      const claim = await examined(on);
      await claim.command(officer, 'proposeAward');
      return claim;
    },
    act: () => by('director', 'decideAward'),
    next: () => by(officer, 'take'),
    then: 'awarded',
  },
  'tail, counselled: the officer’s act': {
    before: requested,
    act: () => by(officer, 'recordCounselling', advice),
    next: () => refer,
    then: 'referred',
  },
  'tail, counselling closed: the last act': {
    before: counselled,
    act: () => by(officer, 'close', { reason: 'found-work' }),
    next: () => undefined,
    then: null,
  },
};

/**
 * Sends the acts to workers that are heard by nobody, and kills them and the API once everything is committed.
 * @param prepared name → the dossier on which `before` was played
 * @returns name → what was sent, to be sent again; the submission `tail, counselling: the submission` too
 */
export async function leaveTails(system, prepared) {
  const heads = async () =>
    new Map(
      (await rowsOf(system, 'select dossier, sequence, published from hoso.head')).map(({ dossier, ...head }) => [
        dossier,
        head,
      ]),
    );
  const before = await heads();
  await system.worker.stop();
  const cut = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const proxy = await startProxy(testServers().temporalAddress);
      return { proxy, worker: await startProgram('worker', { ...system.env, TEMPORAL_ADDRESS: proxy.address }) };
    }),
  );
  await sleep(5_000);
  for (const { proxy } of cut) proxy.hold('program');

  const sent = new Map();
  const send = (name, account, path, body) => {
    const key = randomUUID();
    sent.set(name, { account, path, body, key });
    void system.stage
      .as(account)
      .post(path, body, key)
      .catch(() => undefined);
  };
  for (const [name, { act }] of Object.entries(tails)) {
    const dossier = prepared.get(name);
    const what = act(dossier);
    if (what === 'three days on')
      send(name, officer, `/v1/sandbox/dossiers/${dossier.number}/fast-forward`, { days: 3 });
    else send(name, what.account, `/v1/dossiers/${dossier.number}/commands/${what.command}`, { input: what.input });
  }
  const person = { fullName: 'Phạm Văn Minh', personalId: '001092009999' };
  const contract = { endedOn: '2026-10-15', insured: true };
  const input = { person, office: 'HN-01', wishes: 'Any', contract };
  send('tail, counselling: the submission', 'claimant:001092009999', '/v1/dossiers/job-counselling', {
    input,
    asOf: '2026-11-02',
  });

  const awaited = [...prepared.values()].map(({ number }) => number);
  await eventually(
    heads,
    (now) => {
      const moved = awaited.filter((number) => now.get(number).sequence > before.get(number).sequence);
      return moved.length === awaited.length && now.size === before.size + 1;
    },
    60,
  );
  await sleep(500);
  await Promise.all([...cut.map(({ worker }) => worker.kill()), system.api.kill()]);
  await Promise.all(cut.map(({ proxy }) => proxy.close()));
  const [opened] = [...(await heads()).keys()].filter((number) => !before.has(number));
  return { sent, opened };
}
