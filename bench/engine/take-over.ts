import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram, type WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { rounded } from '../figures.js';
import { inParallel } from './parallel.js';
import { collectable, newPeople } from './product.js';

const transfers = 'PUT /v1/transfers';
/** How long the bank takes over an order, so that the worker dies inside the activity. */
const bankTakesMs = 4_000;

/**
 * Kills the only worker while the bank works on some orders, starts it again at once as a supervisor would, and
 * measures until the bank is asked again for each of them. The worst of all orders counts.
 */
export async function takeOver(product: WholeSystem, kills: number, orders: number): Promise<readonly Measured[]> {
  const seconds: number[] = [];
  let { worker } = product;
  for (let kill = 0; kill < kills; kill += 1) {
    const people = await newPeople(product, orders);
    const claims = await inParallel(people, 4, (person) => collectable(product, person));
    await product.registries.fault('bank', { latencyMs: { ms: bankTakesMs, match: transfers, next: orders } });
    await inParallel(claims, orders, (claim) => claim.command(claim.claimant, 'collectDecision'));
    await untilAsked(product, orders);
    await worker.kill('SIGKILL');
    const killed = Date.now();
    const restarted = startProgram('worker', product.env);
    for (let again = 1; again <= orders; again += 1) {
      await untilAsked(product, orders + again);
      seconds.push((Date.now() - killed) / 1_000);
    }
    worker = await restarted;
    await inParallel(claims, orders, (claim) => claim.paid(1));
  }
  await product.registries.fault('bank', {});
  // The system stops the worker with which it began, not this one.
  await worker.stop();
  return [{ value: Math.max(...seconds), detail: { kills, orders, seconds: seconds.map(rounded) } }];
}

async function untilAsked({ registries }: WholeSystem, times: number): Promise<void> {
  const end = Date.now() + 120_000;
  for (;;) {
    const { calls } = await registries.faults('bank');
    const asked = Object.entries(calls).find(([route]) => route.startsWith(transfers))?.[1] ?? 0;
    if (asked >= times) return;
    if (Date.now() > end) throw new Error(`the bank was asked ${asked} times, ${times} were expected`);
    await sleep(20);
  }
}
