import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freshDatabase, nodeOptions } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, rounded } from '../figures.js';
import { toAward } from '../twins/messages.js';
import { cpuBetween, cpuByProcess } from './cpu.js';
import { inParallel } from './parallel.js';

const program = fileURLToPath(new URL('../floor/server.js', import.meta.url));
const atOnce = 40;

/**
 * What a claim costs without Temporal: the same decisions, one transaction an act, over HTTP, from submission to award;
 * no token, no registry, no timer, and nothing that goes on by itself after a crash.
 */
export async function floorFigures({
  rounds,
  claims,
}: {
  rounds: number;
  claims: number;
}): Promise<readonly Measured[]> {
  const database = await freshDatabase('floor');
  const env = {
    ...process.env,
    DATABASE_URL: database.programUrl,
    HOSO_RECORD_KEY: randomBytes(32).toString('base64'),
  };
  const child = spawn(process.execPath, [...nodeOptions, program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the floor ended with ${code}`)));
    });
    const post = async (path: string): Promise<string> => {
      const response = await fetch(`${address}/${path}`, { method: 'POST' });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.text();
    };
    const all: { readonly perSecond: number; readonly cpuMs: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [before, began] = [cpuByProcess(), performance.now()];
      const numbers = await inParallel(Array.from({ length: claims }), atOnce, () => post(''));
      for (const act of ['checks', ...toAward]) await inParallel(numbers, atOnce, (number) => post(`${number}/${act}`));
      const seconds = (performance.now() - began) / 1_000;
      const { 'the bench as client': _client, ...used } = cpuBetween(before, cpuByProcess());
      const cpu = Object.values(used).reduce((sum, one) => sum + one, 0);
      // The first round warms up.
      if (round > 0) all.push({ perSecond: claims / seconds, cpuMs: (cpu * 1_000) / claims });
    }
    const perSecond = all.map((round) => round.perSecond);
    return [
      { value: median(perSecond), detail: { claimsARound: claims, rounds: perSecond.map(rounded) } },
      { value: median(all.map(({ cpuMs }) => cpuMs)) },
    ];
  } finally {
    child.kill('SIGTERM');
    await ended;
    await database.drop();
  }
}
