import { civilDate } from '../../libs/calendar/index.js';
import { notRecordOf, recordAnswer } from './record-answer.js';

const personalId = '001199000001';
const asOf = civilDate('2026-11-02');
const paid = (month: string, change = {}) => ({
  month,
  employerCode: 'DN0001',
  salaryVnd: 12_000_000,
  workplaceRegion: 1,
  wageScheme: 'employer',
  counted: true,
  usedByEarlierClaim: false,
  ...change,
});
const ended = (date: string, change = {}) => ({
  employerCode: 'DN0001',
  date,
  reason: 'mutual-agreement',
  contract: { kind: 'indefinite', months: null },
  reportedOn: '2026-10-20',
  ...change,
});
const record = (change = {}) => ({
  asOf,
  person: { personalId, fullName: 'Nguyễn Thị An', dateOfBirth: '1999-03-08', sex: 'female' },
  months: [paid('2026-08'), paid('2026-09')],
  leaves: [{ month: '2026-09', kind: 'sickness', workingDays: 14 }],
  separations: [ended('2026-10-15')],
  pension: { drawing: false, eligibleFrom: '2054-03-08' },
  ...change,
});
/** Where an answer is wrong: in itself, or as one to this question. */
const wrong = (change: object, formerNumbers?: readonly string[]): readonly string[] => {
  const { data, error } = recordAnswer.safeParse(record(change));
  if (data === undefined) return error.issues.map(({ path }) => path.join('.'));
  return notRecordOf({ personalId, asOf, formerNumbers })(data);
};

it('a record as known on the day asked for is believed', () => {
  expect(wrong({})).toEqual([]);
  expect(recordAnswer.parse(record())).toEqual({ ...record(), formerNumbers: [] });
});

it('of former numbers it names only such as were asked for, each once', () => {
  const asked = ['012345678', '0108123456'];
  expect(wrong({ formerNumbers: ['012345678'] }, asked)).toEqual([]);
  expect(wrong({ formerNumbers: ['012345678', '098765432'] }, asked)).toEqual(['formerNumbers.1']);
  expect(wrong({ formerNumbers: ['012345678', '012345678'] }, asked)).toEqual(['formerNumbers']);
  expect(wrong({ formerNumbers: ['012345678'] })).toEqual(['formerNumbers.0']);
});

it('an end of a contract may have been reported ahead, and two employers may have paid for one month', () => {
  expect(wrong({ separations: [ended('2026-11-30')] })).toEqual([]);
  expect(wrong({ months: [paid('2026-09'), paid('2026-09', { employerCode: 'DN0002' })] })).toEqual([]);
  expect(wrong({ months: [paid('2026-09', { counted: false, salaryVnd: 0 })] })).toEqual([]);
});

it.each<[string, object, string]>([
  ['another day', { asOf: '2026-11-01' }, 'asOf'],
  ['another person', { person: { ...record().person, personalId: '001199000002' } }, 'person.personalId'],
  ['a month that is not over', { months: [paid('2026-08'), paid('2026-12')] }, 'months.1.month'],
  ['a month of the far future that is not the last', { months: [paid('9999-12'), paid('2026-09')] }, 'months'],
  ['a month of the far future', { months: [paid('9999-12')] }, 'months.0.month'],
  ['months that are not in order', { months: [paid('2026-09'), paid('2026-08')] }, 'months'],
  ['a month that one employer paid twice', { months: [paid('2026-09'), paid('2026-09')] }, 'months'],
  ['a contribution on nothing', { months: [paid('2026-09', { salaryVnd: 0 })] }, 'months.0.salaryVnd'],
  ['a salary in another unit', { months: [paid('2026-09', { salaryVnd: 12_000_000_000 })] }, 'months.0.salaryVnd'],
  ['a month of leave to come', { leaves: [{ month: '2027-01', kind: 'unpaid', workingDays: 20 }] }, 'leaves.0.month'],
  ['an end before anybody was born', { separations: [ended('0001-01-31')] }, 'separations.0.date'],
  ['an end in another age', { separations: [ended('2040-01-01')] }, 'separations.0.date'],
  [
    'an end reported tomorrow',
    { separations: [ended('2026-10-15', { reportedOn: '2026-11-03' })] },
    'separations.0.reportedOn',
  ],
  ['ends that are not in order', { separations: [ended('2026-10-15'), ended('2020-01-31')] }, 'separations'],
  ['a person not born yet', { person: { ...record().person, dateOfBirth: '2027-01-01' } }, 'person.dateOfBirth'],
])('a record with %s is malformed', (_what, change, where) => {
  expect(wrong(change)).toContain(where);
});
