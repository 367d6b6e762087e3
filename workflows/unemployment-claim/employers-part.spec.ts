import { registered, statedToEmployer } from '../../libs/dossier/index.js';
import { person, system } from '../../libs/dossier/given/index.js';
import { civilDate, civilMonth } from '../../libs/calendar/index.js';
import { vnd } from '../../libs/policy/index.js';
import { unemploymentClaim } from './definition.js';
import { employersFacts, ofEmployment } from './employers-part.js';
import { happened } from './events/index.js';
import {
  appointed,
  commands,
  contributionsOf,
  employer,
  fourMonths,
  identified,
  officer,
  proceeds,
  recordOf,
  refused,
  submitted,
} from './given/index.js';

const filed = civilDate(fourMonths.filed);
const { confirmSeparation, correctSeparation, disputeSeparation, issueAppointment, proposeAward, repeatChecks } =
  commands;
const other = person('other-employer', ['employer'], { employer: 'DN0002' });
const known = { date: '2026-10-15', reason: 'agreement', contract: 'indefinite', months: null };
type Moment = ReturnType<typeof appointed>;
const part = ({ data }: Moment) => ofEmployment(data);

const record = recordOf(fourMonths);
const [first, ...others] = record.months;
/** A record with this one employer at its end, and others before and beside. */
const mixed = (last: string) => {
  const elsewhere = { employerCode: 'DN0666', salaryVnd: vnd(66_600_000) };
  return {
    ...record,
    months: [
      ...(first === undefined ? [] : [{ ...first, ...elsewhere }]),
      ...others.map((month) => ({ ...month, employerCode: last })),
      // A second job beside the last month of the first.
      ...others.slice(-1).map((month) => ({ ...month, ...elsewhere })),
    ],
    separations: [
      { ...record.separations[0], employerCode: 'DN0666', date: civilDate('2022-04-30') },
      { ...record.separations[0], employerCode: last },
    ] as typeof record.separations,
  };
};
const found = (last: string) =>
  proceeds('contributions', happened('contributionsFetched', contributionsOf(fourMonths, mixed(last))));
const asked = () =>
  submitted().and(identified, system, filed).and(found('DN0001'), system, filed).and(issueAppointment, officer, filed);

describe('what an employer is shown of a claim', () => {
  it('is what was stated of the work there, beside what the record has of it', () => {
    expect(part(appointed())).toMatchObject({
      answer: null,
      employment: {
        stated: { date: '2026-10-15', reason: 'mutual agreement', contract: 'indefinite' },
        recorded: { ...known, paid: [['2022-04', '2026-09']] },
        answered: null,
      },
      disputedBecause: null,
    });
    const { recorded } = part(appointed()).employment;
    expect(recorded?.salaries).toHaveLength(12);
    expect(recorded?.salaries.at(-1)).toEqual({ month: '2026-09', salaryVnd: 12_000_000 });
  });

  it('is nothing else of the claim', () => {
    const form = appointed().data.personal?.form;
    const told = JSON.stringify([part(appointed()), employersFacts(appointed().data)]);
    for (const personal of [
      form?.person.fullName,
      form?.person.personalId,
      form?.person.phone,
      form?.address.current,
      form?.education.field,
      form?.job.employerName,
      form?.health.firstCareAt,
      form?.payment.by === 'account' ? form.payment.account.number : undefined,
    ]) {
      expect(personal).toBeDefined();
      expect(told).not.toContain(personal);
    }
  });

  it('has no month, salary or end of the work at another employer', () => {
    const told = JSON.stringify([part(asked()), employersFacts(asked().data)]);
    for (const elsewhere of ['66600000', 'DN0666', '2022-04']) expect(told).not.toContain(elsewhere);
    expect(part(asked()).employment.recorded).toMatchObject({ paid: [['2022-05', '2026-09']] });
    expect(part(asked()).employment.recorded?.salaries.at(-1)).toEqual({ month: '2026-09', salaryVnd: 12_000_000 });
    expect(employersFacts(asked().data).contributed).toEqual([['2022-05', '2026-09']]);
  });

  it('has no months where a record of before does not tell whose they are', () => {
    const { contributedThere: _, ...before } = contributionsOf(fourMonths).contribution;
    const old = submitted()
      .and(identified, system, filed)
      .and(
        proceeds('contributions', happened('contributionsFetched', { contribution: before, salaries: [] })),
        system,
        filed,
      );
    expect(part(old).employment.recorded).toMatchObject({ ...known, paid: [], salaries: [] });
    expect(employersFacts(old.data).contributed).toEqual([]);
  });

  it('has the own answer beside it, and its latest one', () => {
    const lastSalaries = [{ month: civilMonth('2026-09'), salaryVnd: 15_000_000 }];
    const corrected = appointed().and(correctSeparation({ date: '2026-10-14', lastSalaries }), employer, filed);
    expect(part(corrected)).toMatchObject({
      answer: 'corrected',
      employment: { answered: { ...known, date: '2026-10-14', salaries: lastSalaries } },
    });
    const disputed = corrected.and(disputeSeparation({ statement: 'Still at work' }), employer, filed);
    expect(part(disputed)).toMatchObject({ answer: 'disputed', disputedBecause: 'Still at work' });
    const confirmed = disputed.and(confirmSeparation, employer, filed);
    expect(part(confirmed)).toMatchObject({ answer: 'confirmed', disputedBecause: null });
    expect(part(confirmed).employment.answered?.date).toBeUndefined();
  });

  it('has no answer of another employer, whom the record named before', () => {
    const answered = asked().and(correctSeparation({ date: '2026-10-01' }), employer, filed);
    const anew = answered
      .and(repeatChecks, officer, filed)
      .and(identified, system, filed)
      .and(found('DN0002'), system, filed)
      .knows({ answeredByAnother: true });
    expect(part(anew)).toMatchObject({
      answer: null,
      employment: { recorded: { date: '2026-10-15' }, answered: null },
    });
    expect(employersFacts(anew.data)).toMatchObject({ answer: null, separation: { date: '2026-10-15' } });
    // Who is named now is asked in turn, from this day on; what the other one said does not count any more.
    const next = answered
      .and(repeatChecks, officer, filed)
      .and(identified, system, filed)
      .when(
        proceeds('checks', [
          happened('contributionsFetched', contributionsOf(fourMonths, mixed('DN0002'))),
          happened('employerAskedAnew', {}),
        ]),
        system,
        civilDate('2026-11-06'),
      )
      .then(
        happened('contributionsFetched', contributionsOf(fourMonths, mixed('DN0002'))),
        happened('employerAskedAnew', {}),
      )
      .knows({ verified: false, employerAskedOn: '2026-11-06' })
      .offers(other, 'confirmSeparation', 'correctSeparation', 'disputeSeparation')
      .withholds(employer, 'confirmSeparation');
    expect(next.deadlines['employerReply']).toBe('2026-11-10');
    const { separation, employerSeparation, answeredByAnother, separationAnswer } = next.data;
    expect([separation, employerSeparation, answeredByAnother, separationAnswer]).toEqual(Array(4).fill(undefined));
    next.when(proposeAward, officer, '2026-11-09').then(refused('EMPLOYER_NOT_HEARD'));
    expect(part(next.and(confirmSeparation, other, '2026-11-09'))).toMatchObject({ answer: 'confirmed' });
    // The same one again reads its own answer.
    const same = answered.and(repeatChecks, officer, filed).and(found('DN0001'), system, filed);
    expect(part(same)).toMatchObject({ answer: 'corrected', employment: { answered: { date: '2026-10-01' } } });
  });

  it('is nothing personal after an erasure', () => {
    const { personal: _, ...erased } = asked().data;
    expect(ofEmployment(erased)).toMatchObject({
      employment: { stated: null, recorded: { salaries: [] }, answered: null },
    });
  });

  it('is named by the definition: the compiler asks each type with a form for it', () => {
    expect(statedToEmployer(registered(unemploymentClaim))?.schema.safeParse(part(asked())).error).toBeUndefined();
    // @ts-expect-error: the part of employers is missing
    const whole: typeof unemploymentClaim.asItStands = { schema: unemploymentClaim.asItStands.schema, of: () => null };
    expect(statedToEmployer({ asItStands: { ...whole, to: { employer: 'nothing' } } })).toBeUndefined();
    expect(statedToEmployer({})).toBeUndefined();
  });
});
