import { type CivilDate, addDays, civilDate, civilMonth } from '../../calendar/index.js';
import { type LawData, checkInWindows, duration, estimate, lawData, paymentDue } from '../index.js';

/**
 * What the rules cost, as JSON on standard output: an estimate, and the rules for a national month (windows, due dates
 * and entitlement of every claim) for 1,000 to 400,000 claims. CPU time of this process, one core.
 */
const law = lawData();

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const facts = {
  asOf: civilDate('2026-03-01'),
  terminationDate: civilDate('2026-02-28'),
  reason: 'expiry',
  contract: { kind: 'fixed-term', months: 24 },
  pension: 'none',
  contributed: [[civilMonth('2024-03'), civilMonth('2026-02')]],
  deemedContributing: false,
  changes: [],
  filed: civilDate('2026-03-09'),
  decided: null,
  wageScheme: 'employer',
  workplaceRegion: 1,
  salaries: [12_000_000, 12_000_000, 12_000_000, 12_500_000, 12_500_000, 12_500_000],
} as const;

/** The rules that one claim meets in a month: entitlement, notice windows, due date. Gives the due date. */
function month(law: LawData, claim: number): CivilDate {
  const benefitStart = addDays(civilDate('2026-01-05'), claim % 300);
  const { awardMonths } = duration({ regime: '2025', contributionMonths: 12 + (claim % 140) }, law).value;
  const { windows } = checkInWindows({ regime: '2025', benefitStart, awardMonths }, law).value;
  const { due } = paymentDue({ regime: '2025', benefitStart, month: 2 + (claim % (awardMonths - 1)) }, law).value;
  return windows['2'] ? due : benefitStart;
}

const estimates = 2_000;
estimate(facts, law); // the calendar is laid out once
const estimateMs = cpuMs(() => {
  for (let n = 0; n < estimates; n += 1) estimate(facts, law);
});
// What the engine compiles while it runs is no cost of the rules.
for (let claim = 0; claim < 100_000; claim += 1) month(law, claim);
const months = [1_000, 10_000, 100_000, 400_000].map((claims) => {
  const ms = cpuMs(() => {
    for (let claim = 0; claim < claims; claim += 1) month(law, claim);
  });
  return { claims, cpuSeconds: ms / 1000, microsecondsPerClaim: (ms * 1000) / claims };
});
process.stdout.write(`${JSON.stringify({ estimateCpuMs: estimateMs / estimates, months }, null, 1)}\n`);
