import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type ClaimPerson, expectSuccess, type Stage } from '../../libs/testing/index.js';
import type { Twins } from '../twins/twins.js';
import { toAward } from '../twins/messages.js';
import { inParallel } from './parallel.js';

/** Claims from submission to an award that the insurance records have noted. */
export interface Intake {
  readonly seconds: number;
  readonly claims: number;
}

/** Those over HTTP, with their dossier numbers. */
export interface ClaimsToAward extends Intake {
  readonly numbers: readonly string[];
}

/** How many people act at once where nothing else is said. */
const atOnce = 40;
const office = 'officer';

/**
 * Plays claims to their award over HTTP, each step for all claims before the next: a person acts hours after the
 * other, so nobody waits for a registry. Posted before the waiting period: it is over on the day of the slip.
 */
export async function claimsToAward(
  stage: Stage,
  people: readonly ClaimPerson[],
  acting = atOnce,
): Promise<ClaimsToAward> {
  const began = performance.now();
  const numbers = await inParallel(people, acting, (person) => submitByPost(stage, person));
  const accounts = [office, `employer:${people[0]?.employer}`, office, 'director'];
  for (const [step, name] of toAward.entries())
    await inParallel(numbers, acting, (number) => act(stage, accounts[step] ?? office, number, name));
  await inParallel(numbers, acting, (number) => untilNoted(stage, number));
  return { seconds: (performance.now() - began) / 1_000, claims: people.length, numbers };
}

/** The same of the twin, by the client of Temporal. */
export async function twinsToAward(twins: Twins, claims: number): Promise<Intake> {
  const began = performance.now();
  const ids = await inParallel(Array.from({ length: claims }), atOnce, () => twins.submit('claimTwin'));
  const [, ...others] = toAward;
  await inParallel(ids, atOnce, (id) => twins.appoint(id));
  for (const name of others) await inParallel(ids, atOnce, (id) => twins.act(id, name));
  await inParallel(ids, atOnce, (id) => untilTwinNoted(twins, id));
  return { seconds: (performance.now() - began) / 1_000, claims };
}

/** The fixed twin, whose talk does not change with the claim's: a submission and three updates. */
export async function fixedTwinsToAward(twins: Twins, claims: number): Promise<Intake> {
  const began = performance.now();
  const ids = await inParallel(Array.from({ length: claims }), atOnce, () => twins.submit('fixedTwin'));
  const [, ...acts] = toAward;
  for (const name of acts) await inParallel(ids, atOnce, (id) => twins.act(id, name));
  await inParallel(ids, atOnce, (id) => untilTwinNoted(twins, id));
  return { seconds: (performance.now() - began) / 1_000, claims };
}

/** An officer enters a claim that came by post. */
export async function submitByPost(stage: Stage, person: ClaimPerson): Promise<string> {
  const { personalId, fullName, dateOfBirth, employer, terminationDate, contributionMonths, account } = person;
  const form = {
    person: { fullName, dateOfBirth, personalId, idIssuedOn: '2015-01-05', phone: '0912345678' },
    education: { level: 'Trung cấp', field: 'Kế toán' },
    address: { permanent: 'Hà Nội', current: 'Hà Nội' },
    job: {
      terminationDate,
      employerName: employer,
      employerAddress: 'Hà Nội',
      reason: 'mutual agreement',
      contract: 'indefinite',
    },
    insurance: { contributionMonths },
    payment: { by: 'account', account },
    health: { firstCareAt: 'Bệnh viện Bạch Mai' },
    requestedOn: '2026-10-20',
  };
  const body = {
    asOf: '2026-11-10',
    channel: 'post',
    filedOn: '2026-10-20',
    input: { office: 'HN-01', form, proof: { kind: 'termination-agreement' }, cause: 'sickness' },
  };
  const answer = await posted<{ dossier: string }>(stage, office, '/v1/dossiers/unemployment-claim', body);
  return expectSuccess('submitting', answer).dossier;
}

/** Gives a command; a registry that has not answered yet is waited for. */
export async function act(stage: Stage, account: string, number: string, name: string): Promise<void> {
  for (;;) {
    const path = `/v1/dossiers/${number}/commands/${name}`;
    const answer = await posted<{ code?: string }>(stage, account, path, { input: {} });
    if (answer.status === 200) return;
    if (answer.body.code !== 'REGISTRY_PENDING') expectSuccess(name, answer);
    await sleep(50);
  }
}

/** Sends a request, and retries it with the same key after a timeout, as every client should. */
export async function posted<Body>(
  stage: Stage,
  account: string,
  path: string,
  body: object,
  toldToWait: () => void = () => undefined,
): Promise<Answer<Body>> {
  const key = randomUUID();
  for (let triesLeft = 60; ; triesLeft -= 1) {
    const answer = await stage.as(account).post<Body>(path, body, key);
    if (answer.status !== 503 || triesLeft === 0) return answer;
    toldToWait();
    await sleep(200);
  }
}

async function untilNoted(stage: Stage, number: string): Promise<void> {
  while ((await stage.look(number)).facts['marked'] !== true) await sleep(100);
}

async function untilTwinNoted(twins: Twins, id: string): Promise<void> {
  while (!(await twins.noted(id))) await sleep(100);
}
