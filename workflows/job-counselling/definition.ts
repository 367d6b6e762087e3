import { messageRule } from '../../libs/agency/index.js';
import type { CivilDate } from '../../libs/calendar/index.js';
import {
  aPerson,
  type DossierType,
  field,
  form,
  plainLines,
  plainText,
  refusal,
  wordsOf,
} from '../../libs/dossier/index.js';
import { unemploymentInsuranceLaw } from '../../libs/policy/index.js';
import { events, happened, holds } from './events.js';
import { outcome, request } from './form.js';
import { entitled } from './law.js';
import { letters } from './letters.js';
import { statistics } from './statistics.js';
import { closedBecause, shownCounselling, statedCounselling, suits } from './shown.js';
import type { CounsellingState } from './state.js';

const { command, submission, shows } = wordsOf<CounsellingState>();

/**
 * Job counselling and referral, procedure 1.014746: free of charge, by the job centre (Law 38/2013 art. 54;
 * Law 74/2025 art. 36; Circular 28/2015 art. 5 and 6). The law gives it no time limit: when somebody no longer wants
 * it, or has found work otherwise, the office closes it.
 */
export const jobCounselling = {
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
    closed: { title: { en: 'Ended without a job', vi: 'Kết thúc' }, phase: 'closed' },
  },
  submission: submission({
    title: { en: 'Request counselling', vi: 'Đề nghị tư vấn, giới thiệu việc làm' },
    roles: ['claimant', 'officer'],
    channels: ['online', 'counter'],
    formVersion: 1,
    produces: ['counsellingRequested'],
    input: request,
    basis: 'L13 54; L25 36',
    example: {
      person: { fullName: 'Nguyễn Thị An', personalId: '001199000001' },
      office: 'HN-01',
      wishes: 'Accounting in the inner districts, from the first of next month',
      contract: { endedOn: '2025-12-31', insured: true },
    },
    subject: ({ person }) => aPerson(person.personalId),
    office: ({ office }) => office,
    links: { claim: 'unemployment-claim' },
    decide: (dossier, { person, wishes, contract }, { filedOn, today }) => {
      if (contract.endedOn > filedOn) throw refusal('CONTRACT_RUNS', { endsOn: contract.endedOn });
      if (!entitled(contract.insured, filedOn, today, unemploymentInsuranceLaw.of(dossier)))
        throw refusal('NOT_INSURED');
      return [happened('counsellingRequested', { ...person, wishes, contractEndedOn: contract.endedOn })];
    },
  }),
  commands: {
    recordCounselling: command({
      title: { en: 'Record the counselling', vi: 'Ghi nhận tư vấn' },
      roles: ['officer'],
      from: ['requested'],
      produces: ['counselled'],
      input: form({ advice: field({ title: { en: 'Advice', vi: 'Nội dung tư vấn' } }, plainLines(2000)) }),
      basis: 'C28 5',
      example: { advice: 'Two openings in accounting were shown' },
      decide: (_dossier, { advice }) => [happened('counselled', { advice })],
    }),
    issueReferral: command({
      title: { en: 'Issue a referral', vi: 'Giới thiệu việc làm' },
      roles: ['officer'],
      from: ['counselled', 'notHired', 'refused'],
      produces: ['referred'],
      input: form({
        employer: field({ title: { en: 'Employer', vi: 'Đơn vị tuyển dụng' } }, plainText(20)),
        position: field({ title: { en: 'Position', vi: 'Vị trí việc làm' } }, plainText(200)),
        suits,
      }),
      basis: 'C28 5',
      example: { employer: 'HN0002', position: 'Accountant', suits: 'stated-trade' as const },
      decide: (_dossier, referral) => [happened('referred', referral)],
    }),
    recordReferralOutcome: command({
      title: { en: 'Record the outcome of the referral', vi: 'Ghi nhận kết quả giới thiệu' },
      roles: ['officer'],
      from: ['referred'],
      produces: ['hired', 'notHired', 'jobRefused'],
      input: outcome,
      basis: 'C28 5.4; C28 6',
      example: { outcome: 'hired-but-declined', asAdvertised: true },
      decide: (_dossier, stated, { actor }) => {
        if (stated.outcome === 'hired-and-accepted') return [happened('hired', stated)];
        if (stated.outcome === 'attended-not-hired') return [happened('notHired', stated)];
        // Whoever records that a job was refused causes what follows from it, in the linked claim, too.
        return [happened('jobRefused', { ...stated, by: actor.subject })];
      },
    }),
    close: command({
      title: { en: 'End the counselling without a job', vi: 'Kết thúc tư vấn, giới thiệu việc làm' },
      roles: ['officer'],
      from: ['requested', 'counselled', 'referred', 'notHired', 'refused'],
      produces: ['counsellingClosed'],
      input: form({
        reason: closedBecause,
      }),
      example: { reason: 'no-longer-wanted' as const },
      decide: (_dossier, { reason }) => [happened('counsellingClosed', { reason })],
    }),
  },
  facts: {},
  events,
  holds,
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
  letters,
  statistics,
  refusals: {
    CONTRACT_RUNS: {
      status: 409,
      title: { en: 'The contract has not ended yet', vi: 'Hợp đồng chưa chấm dứt' },
      ground: 'L13 54; L25 36.1',
    },
    NOT_INSURED: {
      status: 409,
      title: {
        en: 'No unemployment insurance was being paid when the contract ended',
        vi: 'Không đang đóng bảo hiểm thất nghiệp khi chấm dứt hợp đồng',
      },
      ground: 'L13 54; L25 36.1',
    },
  },
  initial: () => ({ referrals: [] }),
  law: unemploymentInsuranceLaw,
  workingDays: (dossier) => unemploymentInsuranceLaw.of(dossier).workingDays,
  messages: messageRule,
  expectations: ({ status, data }) => {
    const since = (day: CivilDate | undefined) => (day === undefined ? {} : { since: day });
    const last = data.referrals.at(-1);
    if (status === 'requested')
      return [
        {
          who: 'officer',
          what: { en: 'counsel the job seeker', vi: 'tư vấn cho người lao động' },
          ...since(data.requestedOn),
          ground: 'C28 5',
          settledBy: 'recordCounselling',
        },
      ];
    if (status === 'referred')
      return [
        {
          who: 'officer',
          what: { en: 'follow the referral', vi: 'theo dõi kết quả giới thiệu' },
          ...since(last?.on),
          ground: 'C28 5.4',
          settledBy: 'recordReferralOutcome',
        },
      ];
    if (['counselled', 'notHired', 'refused'].includes(status))
      return [
        {
          who: 'officer',
          what: { en: 'refer to a job, or end the counselling', vi: 'giới thiệu việc làm hoặc kết thúc tư vấn' },
          ...since(last?.endedOn ?? data.counselledOn),
          ground: 'C28 5',
          settledBy: 'issueReferral',
        },
      ];
    return [];
  },
  asItStands: { ...shows(statedCounselling, (state) => state), to: { employer: 'nothing' } },
  shown: { openly: shows(shownCounselling, ({ fullName: _name, wishes: _wishes, ...known }) => known) },
  search: {
    requestedOn: {
      kind: 'day',
      title: { en: 'Requested on', vi: 'Ngày đề nghị' },
      column: true,
      sortable: true,
      of: ({ data }) => data.requestedOn,
    },
    referrals: {
      kind: 'number',
      title: { en: 'Referrals', vi: 'Số lần giới thiệu' },
      unit: { en: 'referrals', vi: 'lần' },
      column: true,
      sortable: true,
      of: ({ data }) => data.referrals.length,
    },
  },
  displayName: ({ fullName }) => fullName,
} satisfies DossierType<CounsellingState>;
