import { type Figure, median, rounded } from '../figures.js';
import type { Twins } from '../twins/twins.js';
import { type CpuByProcess, cpuBetween, cpuByProcess } from './cpu.js';
import { claimsToAward, type Intake, twinsToAward } from './intake.js';
import { newPeople, type Product } from './product.js';

interface Round {
  readonly claimsPerSecond: number;
  readonly cpuMsPerClaim: CpuByProcess;
}

/**
 * Claims a second from submission to award, ours against the twin with the claim's structure, in turn; and what CPU
 * each kind of process spends on a claim.
 */
export async function throughput(
  product: Product,
  twins: Twins,
  { rounds, claims }: { rounds: number; claims: number },
): Promise<readonly Figure[]> {
  const ours: Round[] = [];
  const theirs: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const people = await newPeople(product, claims);
    const mine = await measured(() => claimsToAward(product.system.stage, people));
    const twin = await measured(() => twinsToAward(twins, claims));
    // The first round warms up.
    if (round > 0) {
      ours.push(mine);
      theirs.push(twin);
    }
  }
  const ratios = ours.map(({ claimsPerSecond }, i) => claimsPerSecond / (theirs[i]?.claimsPerSecond ?? Number.NaN));
  const speeds = (all: readonly Round[]) => all.map(({ claimsPerSecond }) => rounded(claimsPerSecond));
  const ofOurs = medianCpu(ours);
  return [
    {
      id: 'a',
      name: 'claims a second from submission to award, share of the twin’s',
      unit: 'ratio',
      value: rounded(median(ratios)),
      target: { atLeast: 0.6 },
      detail: { claimsARound: claims, ours: speeds(ours), twin: speeds(theirs), ratios: ratios.map(rounded) },
    },
    {
      id: 'g',
      name: 'CPU of a claim from submission to award, all processes but the client',
      unit: 'ms',
      value: rounded(Object.entries(ofOurs).reduce((sum, [kind, ms]) => (kind === client ? sum : sum + ms), 0)),
      detail: { ours: ofOurs, twin: medianCpu(theirs) },
    },
  ];
}

const client = 'the bench as client';

async function measured(work: () => Promise<Intake>): Promise<Round> {
  const before = cpuByProcess();
  const { claims, seconds } = await work();
  const used = cpuBetween(before, cpuByProcess());
  return {
    claimsPerSecond: claims / seconds,
    cpuMsPerClaim: Object.fromEntries(Object.entries(used).map(([kind, cpu]) => [kind, (cpu * 1_000) / claims])),
  };
}

const medianCpu = (rounds: readonly Round[]): CpuByProcess =>
  Object.fromEntries(
    Object.keys(rounds[0]?.cpuMsPerClaim ?? {}).map((kind) => [
      kind,
      rounded(median(rounds.map(({ cpuMsPerClaim }) => cpuMsPerClaim[kind] ?? 0))),
    ]),
  );
