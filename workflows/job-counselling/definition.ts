import { z } from 'zod';
import { type DossierType, wordsOf } from '../../libs/dossier/index.js';
import { lawData } from '../../libs/policy/index.js';
import { events, happened } from './events.js';
import type { CounsellingState } from './state.js';

const { command, submission } = wordsOf<CounsellingState>();
const text = (longest: number) => z.string().trim().min(1).max(longest);
const dossierNumber = /^[A-Z]{2,8}-\d{4}-\d{7,}$/;

const request = z.strictObject({
  person: z.strictObject({ fullName: text(120), personalId: z.string().regex(/^\d{12}$/) }),
  office: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  wishes: text(1000),
  /** The unemployment claim beside which it is requested, where there is one. */
  claim: z.string().regex(dossierNumber).optional(),
});

/**
 * Job counselling and referral, procedure 1.014746: free of charge, by the job centre (Law 38/2013 art. 54;
 * Law 74/2025 art. 36; Circular 28/2015 art. 5 and 6).
 */
export const jobCounselling: DossierType<CounsellingState> = {
  name: 'job-counselling',
  code: '1.014746',
  prefix: 'TVVL',
  title: { en: 'Job counselling and referral', vi: 'Tư vấn, giới thiệu việc làm' },
  initialStatus: 'draft',
  statuses: {
    draft: { title: { en: 'Draft', vi: 'Nháp' }, phase: 'intake' },
    requested: { title: { en: 'Requested', vi: 'Đã đề nghị' }, phase: 'intake' },
    counselled: { title: { en: 'Counselled', vi: 'Đã tư vấn' }, phase: 'waiting' },
    referred: { title: { en: 'Referred', vi: 'Đã giới thiệu' }, phase: 'waiting' },
    hired: { title: { en: 'Hired', vi: 'Được tuyển dụng' }, phase: 'closed' },
    notHired: { title: { en: 'Not hired', vi: 'Không được tuyển dụng' }, phase: 'waiting' },
    refused: { title: { en: 'Refused', vi: 'Từ chối việc làm' }, phase: 'waiting' },
  },
  submission: submission({
    title: { en: 'Request counselling', vi: 'Đề nghị tư vấn, giới thiệu việc làm' },
    roles: ['claimant', 'officer'],
    channels: ['online', 'counter'],
    produces: ['counsellingRequested'],
    input: request,
    basis: 'L13 54; L25 36',
    example: {
      person: { fullName: 'Nguyễn Thị An', personalId: '001199000001' },
      office: 'HN-01',
      wishes: 'Accounting in the inner districts, from the first of next month',
    },
    claimantId: ({ person }) => person.personalId,
    office: ({ office }) => office,
    links: ({ claim }) => (claim === undefined ? [] : [{ number: claim, relation: 'unemployment-claim' }]),
    decide: (_dossier, { person, wishes }) => [happened('counsellingRequested', { fullName: person.fullName, wishes })],
  }),
  commands: {
    recordCounselling: command({
      title: { en: 'Record the counselling', vi: 'Ghi nhận tư vấn' },
      roles: ['officer'],
      from: ['requested'],
      produces: ['counselled'],
      input: z.strictObject({ advice: text(2000) }),
      basis: 'C28 5',
      example: { advice: 'Two openings in accounting were shown' },
      decide: (_dossier, { advice }) => [happened('counselled', { advice })],
    }),
    issueReferral: command({
      title: { en: 'Issue a referral', vi: 'Giới thiệu việc làm' },
      roles: ['officer'],
      from: ['counselled', 'notHired', 'refused'],
      produces: ['referred'],
      input: z.strictObject({ employer: text(20), position: text(200) }),
      basis: 'C28 5',
      example: { employer: 'HN0002', position: 'Accountant' },
      decide: (_dossier, referral) => [happened('referred', referral)],
    }),
    recordReferralOutcome: command({
      title: { en: 'Record the outcome of the referral', vi: 'Ghi nhận kết quả giới thiệu' },
      roles: ['officer'],
      from: ['referred'],
      produces: ['hired', 'notHired', 'jobRefused'],
      input: z.strictObject({
        outcome: z.enum(['hired', 'not-hired', 'refused']),
        justified: z.boolean().default(false),
      }),
      basis: 'C28 6',
      example: { outcome: 'not-hired', justified: false },
      decide: (_dossier, { outcome, justified }) => {
        if (outcome === 'hired') return [happened('hired', {})];
        return [outcome === 'not-hired' ? happened('notHired', {}) : happened('jobRefused', { justified })];
      },
    }),
  },
  facts: {},
  events,
  deadlines: {},
  documents: {
    'request-form-01': {
      title: { en: 'Request form 01', vi: 'Phiếu tư vấn, giới thiệu việc làm (mẫu 01)' },
      basis: 'C28-01',
    },
    'referral-letter-02': {
      title: { en: 'Referral letter 02', vi: 'Phiếu giới thiệu việc làm (mẫu 02)' },
      basis: 'C28-02',
    },
  },
  refusals: {},
  initial: () => ({ referrals: [] }),
  workingDays: ({ lawVersion }) => lawData(lawVersion).workingDays,
  expectations: ({ status }) => {
    if (status === 'requested')
      return [
        { who: 'officer', what: { en: 'counsel the job seeker', vi: 'tư vấn cho người lao động' }, ground: 'C28 5' },
      ];
    if (status === 'referred')
      return [
        { who: 'officer', what: { en: 'follow the referral', vi: 'theo dõi kết quả giới thiệu' }, ground: 'C28 5' },
      ];
    return [];
  },
  publicState: ({ fullName: _name, wishes: _wishes, ...known }) => known,
  displayName: ({ fullName }) => fullName,
};
