import type { SandboxPerson, SandboxPeriod, SandboxSeparation } from './sandbox-person.js';

type Demo = Partial<SandboxPerson> & Pick<SandboxPerson, 'personalId' | 'fullName' | 'dateOfBirth' | 'sex'>;

const period = (
  from: string,
  to: string,
  employerCode: string,
  salaryVnd: number,
  workplaceRegion: number,
  more: Partial<SandboxPeriod> = {},
): SandboxPeriod => ({
  from,
  to,
  employerCode,
  salaryVnd,
  workplaceRegion,
  wageScheme: 'employer',
  counted: true,
  ...more,
});

const separation = (
  employerCode: string,
  date: string,
  reason: SandboxSeparation['reason'],
  months: number | null,
  reportedOn: string,
): SandboxSeparation => ({
  employerCode,
  date,
  reason,
  contract: { kind: months === null ? 'indefinite' : 'fixed-term', months },
  reportedOn,
});

/** A person with the plain case filled in: alive, no leave, no pension, an open account numbered after the person. */
const person = (demo: Demo): SandboxPerson => ({
  diedOn: null,
  contributions: [],
  leaves: [],
  separations: [],
  pension: { drawing: false, eligibleFrom: null },
  account: { number: `19${demo.personalId.slice(2)}`, bankCode: 'VCB', status: 'open' },
  ...demo,
});

/** The people whose stories the demonstration, the tests and the README tell; listed in the README of this room. */
export const demoPeople: readonly SandboxPerson[] = [
  person({
    personalId: '001199000001',
    fullName: 'Nguyễn Thị An',
    dateOfBirth: '1999-03-08',
    sex: 'female',
    contributions: [
      period('2022-04', '2023-12', 'DN0001', 9_000_000, 1),
      period('2024-01', '2025-12', 'DN0001', 10_500_000, 1),
      period('2026-01', '2026-09', 'DN0001', 12_000_000, 1),
    ],
    separations: [separation('DN0001', '2026-10-15', 'mutual-agreement', null, '2026-10-20')],
    account: { number: '0011000000001', bankCode: 'VCB', status: 'open' },
  }),
  person({
    personalId: '030088000002',
    fullName: 'Trần Văn Bình',
    dateOfBirth: '1988-11-02',
    sex: 'male',
    contributions: [period('2023-10', '2026-09', 'DN0004', 8_200_000, 2)],
    separations: [separation('DN0004', '2026-10-01', 'contract-expired', 36, '2026-10-03')],
  }),
  person({
    personalId: '079184000003',
    fullName: 'Lê Thị Cúc',
    dateOfBirth: '1984-06-21',
    sex: 'female',
    contributions: [
      period('2013-01', '2020-12', 'DN0002', 25_000_000, 1),
      period('2021-01', '2026-10', 'DN0027', 64_000_000, 1),
    ],
    separations: [separation('DN0027', '2026-10-31', 'redundancy', null, '2026-11-02')],
  }),
  person({
    personalId: '048090000004',
    fullName: 'Phạm Văn Dũng',
    dateOfBirth: '1990-01-15',
    sex: 'male',
    contributions: [period('2025-12', '2026-09', 'DN0005', 7_500_000, 2)],
    separations: [separation('DN0005', '2026-10-05', 'contract-expired', 12, '2026-10-06')],
  }),
  person({
    personalId: '001195000005',
    fullName: 'Hoàng Thị Giang',
    dateOfBirth: '1995-09-30',
    sex: 'female',
    contributions: [period('2022-01', '2026-10', 'DN0015', 21_000_000, 1)],
    separations: [separation('DN0015', '2026-10-20', 'worker-unlawful-termination', null, '2026-10-22')],
  }),
  person({
    personalId: '030164000006',
    fullName: 'Vũ Thị Hạnh',
    dateOfBirth: '1964-02-11',
    sex: 'female',
    contributions: [period('2015-01', '2026-08', 'DN0006', 11_700_000, 2, { wageScheme: 'state' })],
    separations: [separation('DN0006', '2026-09-01', 'retirement', null, '2026-09-03')],
    pension: { drawing: true, eligibleFrom: '2026-09-01' },
  }),
  person({
    personalId: '079078000007',
    fullName: 'Đặng Văn Khoa',
    dateOfBirth: '1978-12-24',
    sex: 'male',
    diedOn: '2026-11-10',
    contributions: [period('2019-05', '2026-09', 'DN0002', 13_000_000, 1)],
    separations: [separation('DN0002', '2026-09-30', 'employer-termination', null, '2026-10-01')],
  }),
  person({
    personalId: '048197000008',
    fullName: 'Bùi Thị Lan',
    dateOfBirth: '1997-07-07',
    sex: 'female',
    contributions: [
      period('2022-06', '2025-12', 'DN0005', 8_000_000, 2),
      period('2026-01', '2026-06', 'DN0005', 8_000_000, 2, { counted: false }),
      period('2026-07', '2026-09', 'DN0005', 9_200_000, 2),
    ],
    leaves: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((month) => ({
      month,
      kind: 'maternity' as const,
      workingDays: 20,
    })),
    separations: [separation('DN0005', '2026-10-10', 'worker-lawful-termination', null, '2026-10-12')],
    account: { number: '0048000000008', bankCode: 'BIDV', status: 'closed' },
  }),
  person({
    personalId: '001092000009',
    fullName: 'Đỗ Văn Minh',
    dateOfBirth: '1992-04-18',
    sex: 'male',
    contributions: [period('2023-01', '2026-09', 'DN0030', 10_000_000, 1)],
    separations: [],
    account: null,
  }),
  person({
    personalId: '001201000010',
    fullName: 'Ngô Minh Ngọc',
    dateOfBirth: '2001-05-05',
    sex: 'male',
    contributions: [period('2024-03', '2026-09', 'DN0026', 9_500_000, 1)],
    separations: [separation('DN0026', '2026-10-12', 'contract-expired', 24, '2026-10-14')],
  }),
  // The claimants of the sandbox's accounts `claimant`, `claimant2` and `claimant3`.
  person({
    personalId: '001088000017',
    fullName: 'Nguyễn Văn Thành',
    dateOfBirth: '1988-05-12',
    sex: 'male',
    contributions: [
      period('2021-10', '2024-12', 'HN0001', 11_000_000, 1),
      period('2025-01', '2026-09', 'HN0001', 13_500_000, 1),
    ],
    separations: [separation('HN0001', '2026-10-15', 'mutual-agreement', null, '2026-10-19')],
  }),
  person({
    personalId: '001092000025',
    fullName: 'Phạm Đức Lâm',
    dateOfBirth: '1992-08-27',
    sex: 'male',
    contributions: [period('2023-10', '2026-09', 'HN0001', 9_800_000, 1)],
    separations: [separation('HN0001', '2026-10-08', 'contract-expired', 36, '2026-10-10')],
  }),
  person({
    personalId: '030090000033',
    fullName: 'Trần Quốc Huy',
    dateOfBirth: '1990-12-03',
    sex: 'male',
    contributions: [period('2020-01', '2026-09', 'HD0001', 8_600_000, 2)],
    separations: [separation('HD0001', '2026-10-20', 'redundancy', null, '2026-10-21')],
  }),
];
