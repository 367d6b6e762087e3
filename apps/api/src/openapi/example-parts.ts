// What several examples of answers hold.
/** A line of a list. */
export const line = {
  number: 'TCTN-2026-0000042',
  type: 'unemployment-claim',
  status: { name: 'appointed', title: { vi: 'Đã hẹn trả kết quả', en: 'Appointed' } },
  phase: 'waiting',
  sequence: 7,
  office: 'HN-01',
  officeName: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hà Nội Employment Service Centre' },
  employer: 'HN0001',
  assignee: 'officer-HN-01-1',
  holder: { id: 'officer-HN-01-1', name: 'Lê Thị Bình', since: '2026-03-03' },
  openedOn: '2026-03-02',
  closedOn: null,
  due: '2026-03-27',
  dueIn: { workingDays: 3 },
  otherDue: null,
  waiting: [
    {
      who: 'officer',
      whoTitle: { vi: 'Cán bộ', en: 'Officer' },
      mine: true,
      since: '2026-03-02',
      what: { vi: 'Thẩm định hồ sơ', en: 'Verify the claim' },
      until: '2026-03-27',
      ground: 'D28 18.1; D374 16.1',
      deadline: 'decision',
    },
  ],
  marks: [{ code: 'sent-back', text: { vi: 'Bị trả lại', en: 'Sent back' } }],
  primaryCommand: { name: 'proposeAward', title: { vi: 'Trình quyết định hưởng', en: 'Propose the award' } },
  columns: { employmentEnd: '2026-02-15', employer: 'HN0001', benefitMonths: null },
};
/** How many there are. */
export const counted = (count: number) => ({ count, more: false });

/** An event of a timeline. */
export const happened = {
  sequence: 1,
  kind: 'dossierOpened',
  title: { vi: 'Mở hồ sơ', en: 'Dossier opened' },
  at: '2026-03-02T02:15:00.000Z',
  filedOn: '2026-03-02',
  recordedAt: '2026-03-02T02:15:00.012Z',
  author: 'claimant-4f1c2b7a90d3e586',
  onBehalfOf: null,
  channel: 'online',
  cause: { kind: 'command', id: 'submit', name: 'submit' },
  data: { office: 'HN-01', lawVersion: 1, links: [] },
  personal: null,
  erased: false,
  supersededBy: [],
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** A letter in a list. */
export const slip = {
  id: '8-appointment-slip',
  name: 'appointment-slip',
  title: { vi: 'Phiếu hẹn trả kết quả', en: 'Appointment slip' },
  basis: 'D374 14.2.c; D374 form 04',
  to: [{ title: { vi: 'người lao động', en: 'the claimant' }, role: 'claimant' }],
  of: { sequence: 8, kind: 'appointmentIssued' },
  decision: null,
  complaint: null,
  on: '2026-03-02',
  office: 'HN-01',
};

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
/** A document of a dossier. */
export const paper = { id: sha256, kind: 'proof-of-termination', sha256, bytes: 48_213, mediaType: 'application/pdf' };
