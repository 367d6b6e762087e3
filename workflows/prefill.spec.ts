import { civilDate, civilMonth } from '../libs/calendar/index.js';
import type { AskOutside, OutsideCall, Prefill, Prefilled } from '../libs/dossier/index.js';
import { siteVisit } from '../libs/made-up/index.js';
import { exampleSubmission, submission } from './unemployment-claim/form.js';
import { prefill } from './unemployment-claim/prefill.js';

const personalId = '001199000001';
const today = civilDate('2026-11-02');
const paid = (month: string, employerCode = 'DN0001') => ({
  month: civilMonth(month),
  employerCode,
  salaryVnd: 12_000_000,
  workplaceRegion: 1,
  wageScheme: 'employer',
  counted: true,
  usedByEarlierClaim: false,
});
const record = {
  person: { personalId, fullName: 'Nguyễn Thị An', dateOfBirth: '1999-03-08', sex: 'female' },
  months: [{ ...paid('2026-06'), counted: false }, paid('2026-07'), paid('2026-08'), paid('2026-08', 'DN0002')],
  leaves: [],
  separations: [
    {
      employerCode: 'DN0001',
      date: '2026-10-15',
      reason: 'mutual-agreement',
      contract: { kind: 'indefinite', months: null },
      reportedOn: '2026-10-20',
    },
  ],
  pension: { drawing: false, eligibleFrom: null },
  formerNumbers: [],
};
const employer = { code: 'DN0001', name: 'Công ty DN0001', address: 'Đà Nẵng', province: 'DN', dissolvedOn: null };

/** What is filled in when the systems answer so; `away`: one of them throws. */
async function filled(answers: Readonly<Record<string, unknown>>, type: Prefill = prefill) {
  const asked: OutsideCall<unknown>[] = [];
  // Sound: what the registry would answer, as far as the claim looks at it.
  const ask = ((call: OutsideCall<unknown>) => {
    asked.push(call);
    const answer = answers[call.name];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as AskOutside;
  const values: Prefilled[] = [];
  let failed: unknown;
  try {
    for await (const value of type.fill(personalId, today, ask)) values.push(value);
  } catch (error) {
    failed = error;
  }
  return { asked, failed, values: Object.fromEntries(values.map(({ pointer, value }) => [pointer, value])) };
}
const put = (into: object, pointer: string, value: unknown): object => {
  const [key = '', ...rest] = pointer.slice(1).split('/');
  const before = (into as Record<string, object>)[key] ?? {};
  return { ...into, [key]: rest.length === 0 ? value : put(before, `/${rest.join('/')}`, value) };
};

it('fills in what the insurance records know, each month once', async () => {
  const { asked, values } = await filled({ fetchContributionRecord: record, findEmployer: employer });
  expect(values).toEqual({
    '/form/person/fullName': 'Nguyễn Thị An',
    '/form/person/dateOfBirth': '1999-03-08',
    '/form/insurance/contributionMonths': 2,
    '/form/job/terminationDate': '2026-10-15',
    '/form/job/contract': 'indefinite',
    '/form/job/employerName': 'Công ty DN0001',
    '/form/job/employerAddress': 'Đà Nẵng',
  });
  expect(asked).toEqual([
    { system: 'insurance-records', name: 'fetchContributionRecord', args: [{ personalId, asOf: today }] },
    { system: 'insurance-records', name: 'findEmployer', args: [{ code: 'DN0001', asOf: today }] },
  ]);
  // Each value stands where the form asks for it, as the form takes it.
  const whole = Object.entries(values).reduce<object>((form, [pointer, value]) => put(form, pointer, value), {
    ...exampleSubmission,
  });
  expect(submission.strict().safeParse(put(whole, prefill.person, personalId)).error).toBeUndefined();
});

it('fills in nothing for somebody whom the records do not know, and asks for no employer', async () => {
  const { asked, values } = await filled({ fetchContributionRecord: null });
  expect([values, asked.length]).toEqual([{}, 1]);
});

it('of a contract whose end nobody reported it names the employer who paid last', async () => {
  const { asked, values } = await filled({
    fetchContributionRecord: { ...record, separations: [] },
    findEmployer: { ...employer, address: '' },
  });
  expect(asked[1]?.args).toEqual([{ code: 'DN0002', asOf: today }]);
  expect(values['/form/job/terminationDate']).toBeUndefined();
  expect(values['/form/job/employerAddress']).toBeUndefined();
});

it('keeps what is known when a later call fails', async () => {
  const { values, failed } = await filled({ fetchContributionRecord: record, findEmployer: new Error('away') });
  expect(failed).toEqual(new Error('away'));
  expect(values['/form/insurance/contributionMonths']).toBe(2);
});

it('fills in for another type what that type asks for: of a worker, the employer who paid last', async () => {
  const record = { months: [{ employerCode: 'DN0001' }, { employerCode: 'DN0002' }] };
  const { asked, values } = await filled({ fetchContributionRecord: record }, siteVisit.prefill);
  expect(values).toEqual({ '/employer': 'DN0002' });
  expect(asked).toEqual([
    { system: 'insurance-records', name: 'fetchContributionRecord', args: [{ personalId, asOf: today }] },
  ]);
  const stated = { employer: values['/employer'], office: 'HN-01', site: 'north', worker: personalId };
  expect(siteVisit.submission.input.safeParse(stated).error).toBeUndefined();
  expect((await filled({ fetchContributionRecord: null }, siteVisit.prefill)).values).toEqual({});
  expect((await filled({ fetchContributionRecord: { months: [] } }, siteVisit.prefill)).values).toEqual({});
});
