import { randomInt } from 'node:crypto';
import type { RegistryAnswer } from '../registry-admin.js';
import type { RegistryName } from '../stand-ins.js';
import type { ClaimPerson } from './claim-person.js';

/** How registries are told; `Registries.admin` of the test harness is one. */
export type TellRegistry = (name: RegistryName, method: string, path: string, body?: object) => Promise<RegistryAnswer>;

/** A worker as a story needs one; months `YYYY-MM`, days ISO, money whole dong. */
export interface Worker {
  /** Of somebody who is known already: what is on record of them is replaced. */
  readonly personalId?: string;
  readonly fullName?: string;
  readonly dateOfBirth?: string;
  readonly sex?: 'female' | 'male';
  readonly employer?: string;
  readonly contributions: readonly {
    readonly from: string;
    readonly to: string;
    readonly salaryVnd: number;
    readonly workplaceRegion?: number;
    /** Where not the worker's. */
    readonly employerCode?: string;
  }[];
  readonly leaves?: readonly { readonly month: string; readonly kind: string; readonly workingDays: number }[];
  readonly separation: {
    readonly date: string;
    /** `null`: the claimant states it, but nobody reported it. Left out: on its own day. */
    readonly reportedOn?: string | null;
    readonly reason?: string;
    readonly contract?: { readonly kind: 'indefinite' | 'fixed-term' | 'seasonal'; readonly months: number | null };
  };
}

const monthsIn = ({ from, to }: { from: string; to: string }): number => {
  const [first = 0, last = 0] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return last - first + 1;
};

const serials = 1_000_000;
let nextSerial = randomInt(serials);

/** No number twice in one process, whatever it plants; a process begins anywhere, for its databases may be kept. */
const newSerial = (): string => {
  nextSerial = (nextSerial + 1) % serials;
  return String(nextSerial).padStart(6, '0');
};

/** Makes a worker known to the three registries, by default under a number that nobody had, with an open account. */
export async function plant(tell: TellRegistry, worker: Worker): Promise<ClaimPerson> {
  const { fullName = 'Phạm Thị Diệp', sex = 'female', employer = 'DN0001', leaves = [], separation } = worker;
  const dateOfBirth = worker.dateOfBirth ?? '1990-05-20';
  const century = dateOfBirth < '2000' ? 0 : 2;
  const { personalId = `001${century + (sex === 'female' ? 1 : 0)}${dateOfBirth.slice(2, 4)}${newSerial()}` } = worker;
  const account = { holder: fullName, number: `88${personalId}`, bankCode: 'VCB' };
  const contract = separation.contract ?? { kind: 'indefinite' as const, months: null };
  const { date, reason = 'mutual-agreement', reportedOn = date } = separation;
  const person = { personalId, fullName, dateOfBirth, sex };
  const insured = {
    ...person,
    contributions: worker.contributions.map((period) => ({ employerCode: employer, workplaceRegion: 1, ...period })),
    leaves,
    separations: reportedOn === null ? [] : [{ employerCode: employer, date, reason, contract, reportedOn }],
  };
  await told(tell('insurance-records', 'POST', '/admin/people', { people: [insured] }));
  await told(tell('population', 'POST', '/admin/people', { people: [person] }));
  await told(tell('bank', 'POST', '/admin/accounts', { accounts: [account] }));
  return {
    ...person,
    employer,
    terminationDate: date,
    contributionMonths: worker.contributions.reduce((sum, period) => sum + monthsIn(period), 0),
    account,
    contract: contract.kind,
  };
}

async function told(answer: Promise<RegistryAnswer>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`a registry did not take the person: ${status} ${JSON.stringify(body)}`);
}
