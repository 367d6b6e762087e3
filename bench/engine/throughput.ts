import type { WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, rounded } from '../figures.js';
import type { Twins } from '../twins/twins.js';
import { type CpuByProcess, cpuBetween, cpuByProcess } from './cpu.js';
import { claimsToAward, fixedTwinsToAward, type Intake, twinsToAward } from './intake.js';
import { newPeople } from './product.js';
import { inTurns, paired } from './rounds.js';

interface Round {
  readonly claimsPerSecond: number;
  readonly cpuMsPerClaim: CpuByProcess;
}

/**
 * Claims a second from submission to award, ours against both twins, in turn; and what CPU each kind of process spends
 * on a claim.
 */
export async function throughput(
  product: WholeSystem,
  twins: Twins,
  { rounds, claims }: { rounds: number; claims: number },
): Promise<readonly Measured[]> {
  const { ours, claimTwin, fixedTwin } = await inTurns(rounds, {
    ours: async () => {
      const people = await newPeople(product, claims);
      return measured(() => claimsToAward(product.stage, people));
    },
    claimTwin: () => measured(() => twinsToAward(twins, claims)),
    fixedTwin: () => measured(() => fixedTwinsToAward(twins, claims)),
  });
  const share = (one: Round, other: Round) => one.claimsPerSecond / other.claimsPerSecond;
  const ofClaimTwin = paired(ours, claimTwin, share);
  const ofFixedTwin = paired(ours, fixedTwin, share);
  const speeds = (all: readonly Round[]) => all.map(({ claimsPerSecond }) => rounded(claimsPerSecond));
  const ofOurs = medianCpu(ours);
  return [
    {
      value: median(ofClaimTwin),
      detail: {
        claimsARound: claims,
        ours: speeds(ours),
        twin: speeds(claimTwin),
        ratios: ofClaimTwin.map(rounded),
      },
    },
    { value: median(ofFixedTwin), detail: { twin: speeds(fixedTwin), ratios: ofFixedTwin.map(rounded) } },
    {
      value: Object.entries(ofOurs).reduce((sum, [kind, ms]) => (kind === client ? sum : sum + ms), 0),
      detail: { ours: ofOurs, twin: medianCpu(claimTwin) },
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
