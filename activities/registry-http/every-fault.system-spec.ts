// Every question to every registry under every fault that can be switched on, on real processes: each fault takes
// effect, the result is one named failure or the right answer, and a retried effect happens once.
import { ApplicationFailure } from '@temporalio/common';
import { civilDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import { freshRegistries, type Registries } from '../../libs/testing/registries.js';
import type { RegistryName } from '../../libs/testing/stand-ins.js';
import { HttpBank } from '../bank/bank.http.js';
import { HttpInsuranceRecords } from '../insurance-records/insurance-records.http.js';
import { HttpPopulation } from '../population/population.http.js';

const asOf = civilDate('2026-11-02');
const an = { personalId: '001199000001', fullName: 'Nguyễn Thị An', dateOfBirth: civilDate('1999-03-08'), asOf };
const binh = { personalId: '030088000002', fullName: 'Trần Văn Bình', dateOfBirth: civilDate('1988-11-02'), asOf };
const accountOfAn = { holder: an.fullName, number: '0011000000001', bankCode: 'VCB' };
const accountOfBinh = { holder: binh.fullName, number: '198800000002', bankCode: 'VCB' };

let registries: Registries;
let population: HttpPopulation;
let records: HttpInsuranceRecords;
let bank: HttpBank;
beforeAll(async () => {
  registries = await freshRegistries('every_fault');
});
afterAll(() => registries.stop());

/** @param patienceMs how long an answer is waited for */
const connect = (patienceMs: number): void => {
  population = new HttpPopulation(registries.url.population, patienceMs);
  records = new HttpInsuranceRecords(registries.url['insurance-records'], patienceMs);
  bank = new HttpBank(registries.url.bank, patienceMs);
};

/** A question about a person with its right answer, and the same about somebody else, whose answer must not pass. */
interface Question {
  readonly registry: RegistryName;
  /** @param serial tells the effects of two tests apart */
  readonly ask: (serial: number) => Promise<unknown>;
  readonly right: (serial: number) => object | null;
  readonly askOfAnother: (serial: number) => Promise<unknown>;
  /** How often the effect stands; of a question without effect, once. */
  readonly stands?: (serial: number) => Promise<number>;
}

const reference = (who: string, serial: number) => `TCTN-2026-000000${who}:${serial}`;
const amountVnd = 6_750_000 as Vnd;
const mark = (person: typeof an, who: string, serial: number) => ({
  personalId: person.personalId,
  dossier: `TCTN-2026-000000${who}`,
  reference: reference(who, serial),
  asOf,
  from: civilDate('2026-11-18'),
  months: 4,
});
const countOf = async (name: RegistryName, path: string, list: string, wanted: string): Promise<number> => {
  const { body } = await registries.admin(name, 'GET', path);
  return (body as Record<string, { reference: string }[]>)[list]?.filter((it) => it.reference === wanted).length ?? 0;
};

const questions: Record<string, Question> = {
  'the identity of a claimant': {
    registry: 'population',
    ask: () => population.verifyIdentity(an),
    right: () => ({ match: 'match', differs: [], alive: true, diedOn: null }),
    // Somebody whose name does not agree: taken for the claimant's answer, it would bar the claim.
    askOfAnother: () => population.verifyIdentity({ ...binh, fullName: 'Trần Văn Ba' }),
  },
  'a contribution record': {
    registry: 'insurance-records',
    ask: () => records.contributionRecord({ personalId: an.personalId, asOf }),
    right: () => ({ person: { personalId: an.personalId } }),
    askOfAnother: () => records.contributionRecord({ personalId: binh.personalId, asOf }),
  },
  'an employer': {
    registry: 'insurance-records',
    ask: () => records.employer({ code: 'DN0001', asOf }),
    right: () => ({ code: 'DN0001' }),
    askOfAnother: () => records.employer({ code: 'DN0004', asOf }),
  },
  'a benefit mark': {
    registry: 'insurance-records',
    ask: (serial) => records.markBenefit(mark(an, '1', serial)),
    right: (serial) => ({ reference: reference('1', serial), recordedOn: asOf }),
    askOfAnother: (serial) => records.markBenefit(mark(binh, '2', serial)),
    stands: (serial) =>
      countOf('insurance-records', '/admin/effects?dossier=TCTN-2026-0000001', 'effects', reference('1', serial)),
  },
  'an account check': {
    registry: 'bank',
    ask: () => bank.checkAccount({ ...accountOfAn, holder: 'Somebody Else', asOf }),
    right: () => ({ result: 'holder-differs' }),
    askOfAnother: () => bank.checkAccount({ ...accountOfAn, asOf }),
  },
  'a transfer': {
    registry: 'bank',
    ask: (serial) => bank.transfer({ reference: reference('1', serial), amountVnd, account: accountOfAn, asOf }),
    right: (serial) => ({ status: 'accepted', reference: reference('1', serial), amountVnd }),
    askOfAnother: (serial) =>
      bank.transfer({ reference: reference('2', serial), amountVnd, account: accountOfBinh, asOf }),
    stands: (serial) => countOf('bank', '/admin/transfers?limit=1000', 'transfers', reference('1', serial)),
  },
  'a transfer that the bank has never seen': {
    registry: 'bank',
    ask: (serial) => bank.findTransfer({ reference: reference('3', serial), asOf }),
    right: () => null,
    askOfAnother: async (serial) => {
      await bank.transfer({ reference: reference('2', serial), amountVnd, account: accountOfAn, asOf });
      return bank.findTransfer({ reference: reference('2', serial), asOf });
    },
  },
};

const malformed = (mode: string) => ({ malformed: { next: 1, mode } });
const later = { latencyMs: { ms: 1_500, next: 1 } };
/** What is switched on, and the failure of the call that it strikes; null: the right answer all the same. */
const faults: Record<string, readonly [object, string | null]> = {
  'answers late, within our patience': [{ latencyMs: { ms: 100, next: 1 } }, null],
  'answers later than we wait': [later, 'REGISTRY_UNAVAILABLE'],
  'answers 500': [{ status5xx: { status: 500, next: 1 } }, 'REGISTRY_UNAVAILABLE'],
  'answers 503': [{ status5xx: { status: 503, next: 1 } }, 'REGISTRY_UNAVAILABLE'],
  'drops the line before the effect': [{ dropBeforeEffect: { next: 1 } }, 'REGISTRY_UNAVAILABLE'],
  'drops the line after the effect': [{ dropAfterEffect: { next: 1 } }, 'REGISTRY_UNAVAILABLE'],
  'is asked too often': [{ rateLimit: { perSecond: 1 } }, 'REGISTRY_RATE_LIMITED'],
  'is asked twice at once': [{ duplicateAnswers: { of: 'request', next: 1 } }, null],
  'answers twice': [{ duplicateAnswers: { of: 'answer', next: 1 } }, null],
  'answers with half of it': [malformed('truncated'), 'REGISTRY_ANSWER_MALFORMED'],
  'answers something else': [malformed('wrong-shape'), 'REGISTRY_ANSWER_MALFORMED'],
  'answers with a web page': [malformed('html'), 'REGISTRY_ANSWER_MALFORMED'],
  'answers with what it said of somebody else': [malformed('stale'), 'REGISTRY_ANSWER_MALFORMED'],
};

const retryable = (error: unknown): string => {
  expect(error).toBeInstanceOf(ApplicationFailure);
  expect(error).toMatchObject({ nonRetryable: false });
  return (error as ApplicationFailure).type ?? '';
};
/** Asks as the engine does: retries retryable failures until there is an answer. */
async function persistent(ask: () => Promise<unknown>): Promise<unknown> {
  for (let triesLeft = 20; ; triesLeft -= 1) {
    const answer = await ask().catch((error: unknown) => ({ failed: retryable(error) }));
    if (!(answer instanceof Object && 'failed' in answer)) return answer;
    if (triesLeft === 0) throw new Error(`still ${String(answer.failed)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

let serial = 0;
describe.each(Object.entries(questions))('%s', (_what, { registry, ask, right, askOfAnother, stands }) => {
  it.each(Object.entries(faults))('when the registry %s', async (_how, [settings, failure]) => {
    serial += 1;
    // On a busy machine only a fault makes an answer too late.
    connect(settings === later ? 1_000 : 10_000);
    await registries.fault(registry, {});
    await persistent(() => askOfAnother(serial));
    await registries.fault(registry, settings);
    // The allowance of a second is spent before the call that is to be refused.
    if ('rateLimit' in settings) await askOfAnother(serial).catch(() => undefined);

    const struck = await ask(serial).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: retryable(error) }),
    );
    const expected = right(serial);
    if (failure === null) expect(struck).toMatchObject({ answer: expected });
    else expect(struck).toEqual({ failure });
    const [kind = ''] = Object.keys(settings);
    expect((await registries.faults(registry)).applied[kind]).toBeGreaterThanOrEqual(1);

    const answers = [await persistent(() => ask(serial)), await persistent(() => ask(serial))];
    expect(answers).toMatchObject([expected, expected]);
    if (stands) expect(await stands(serial)).toBe(1);
  });
});
