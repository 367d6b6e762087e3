import { z } from 'zod';
import { account, identitySeen } from '../../../libs/agency/index.js';
import { called, field, holdsOf, onDay, shownAccount, shownDay, shownPeriod } from '../../../libs/dossier/index.js';
import { labelsOf } from '../../../libs/policy/index.js';
import { bankReasons } from '../bank-reasons.js';
import { claimForm, submission } from '../form.js';
import { monthlyNotice } from '../job-search.js';
import { supplementary } from '../restatement.js';
import * as shown from '../shown.js';
import { events } from './index.js';

const says = (en: string, vi: string) => field(called(en, vi), z.string());
const yesOrNo = (en: string, vi: string) => field(called(en, vi), z.boolean());
const counts = (en: string, vi: string) => field({ ...called(en, vi), unit: { en: 'months', vi: 'tháng' } }, z.int());
const reason = says('Reason', 'Lý do');
const { match, differs } = shown.identity.shape;
const { about } = shown.insuranceNotice.shape;
const { amountVnd, reference } = shown.monthMoney.shape;
const { on } = shown.proof.shape;
const exempting = ['long-term-illness', 'maternity', 'training', 'short-contract'] as const;
const toCheck = yesOrNo('The bank is asked whose account it is', 'Hỏi ngân hàng về chủ tài khoản');

/** Words of what the events of a claim hold. */
export const holds = holdsOf(events, {
  form: field(called('Benefit request, form 10', 'Đề nghị hưởng (mẫu 10)'), claimForm),
  proof: shown.proofShown,
  filed: onDay('Filed on', 'Ngày nộp'),
  received: onDay('Received on', 'Ngày tiếp nhận'),
  byPost: yesOrNo('Came by post', 'Gửi qua bưu điện'),
  cause: submission.shape.cause,
  'excuseSubmitted/cause': says('Cause', 'Lý do'),
  accountEnteredBy: field(called('Account entered by', 'Người nhập tài khoản'), shownAccount),
  accountToCheck: toCheck,
  match,
  differs,
  diedOn: field(called('Died on', 'Ngày mất'), shownDay.nullable()),
  contribution: field(called('Insurance records', 'Dữ liệu bảo hiểm'), shown.contribution),
  salaries: shown.salaries,
  employerSalaries: field(
    called('Last salaries paid by this employer', 'Tiền lương các tháng cuối do đơn vị này đóng'),
    shown.salaries,
  ),
  sex: shown.sex,
  missing: says('What is missing', 'Nội dung còn thiếu'),
  parts: shown.missingParts,
  statements: field(called('Statements made anew', 'Thông tin khai lại'), supplementary),
  schedule: field(called('Days of the procedure', 'Các mốc ngày'), shown.schedule),
  lastSalaries: shown.lastSalaries,
  salariesDiffer: yesOrNo('The employer states other salaries', 'Đơn vị khai lương khác dữ liệu'),
  separation: field(called('End of the employment', 'Chấm dứt hợp đồng'), shown.separation),
  statement: says('Statement', 'Ý kiến'),
  findings: says('Findings', 'Kết quả xem xét'),
  reason,
  answer: shown.answer,
  proposal: field(called('Proposal', 'Nội dung trình'), shown.proposal),
  'proposalRejected/proposal': shown.decisionKind,
  because: field(called('Why', 'Vì sao'), z.array(z.string())),
  explanations: shown.explanations,
  change: field(called('Change', 'Thay đổi'), shown.change),
  refusal: field(called('Refusal', 'Không giải quyết'), shown.refusal),
  award: field(called('Award', 'Quyết định hưởng'), shown.award),
  slip: field(called('Decision to be collected', 'Thời hạn nhận quyết định'), shownPeriod),
  ended: field(called('End of the benefit', 'Chấm dứt hưởng'), shown.ended),
  on,
  month: shown.benefitMonth,
  applications: monthlyNotice.shape.applications,
  jobSearch: says('Other search for work', 'Cách tìm việc khác'),
  present: monthlyNotice.shape.present,
  window: field(called('Days of the notice', 'Thời hạn thông báo'), shownPeriod),
  kind: shown.decisionKind,
  by: field(called('By', 'Người thực hiện'), shownAccount),
  end: field(called('How the benefit is to end', 'Việc chấm dứt'), shown.proposedEnd),
  months: shown.monthNumbers,
  'reservationNoted/months': counts('Months kept for later', 'Số tháng bảo lưu'),
  from: onDay('Employed from', 'Làm việc từ ngày'),
  'proposalRejected/from': field(called('From benefit month', 'Từ tháng hưởng'), z.int()),
  outcomes: field(called('What the notices come to', 'Kết quả thông báo'), z.array(shown.notice)),
  endFalls: yesOrNo('The proposal to end falls, too', 'Đề xuất chấm dứt cũng không còn'),
  about,
  amountVnd,
  reference,
  atCounter: yesOrNo('Handed out in cash', 'Nhận tiền mặt'),
  seen: identitySeen,
  follows: says('In place of', 'Thay cho lần chuyển'),
  owed: yesOrNo('Is still owed', 'Vẫn phải chi'),
  again: yesOrNo('Is sent again', 'Được chuyển lại'),
  'paymentRejected/reason': field({ ...called('Why', 'Vì sao'), labels: bankReasons }, z.string()),
  result: shown.accountAnswer,
  account: field(called('Account', 'Tài khoản'), account),
  toCheck,
  report: field(called('How the benefit is to end', 'Việc chấm dứt'), shown.reportedEnd),
  committed: yesOrNo('The contract is promised', 'Cam kết bổ sung hợp đồng'),
  noCopyBecause: says('Why there is no copy yet', 'Vì sao chưa có bản sao'),
  receivedOn: onDay('Received on', 'Ngày nhận'),
  document: shown.document,
  due: onDay('Last day', 'Ngày cuối'),
  inTime: yesOrNo('In time', 'Đúng hạn'),
  id: says('Referral', 'Lần giới thiệu'),
  told: field(called('Referral', 'Việc giới thiệu'), shown.toldReferral),
  reservedMonths: counts('Months kept for later', 'Số tháng bảo lưu'),
  during: field(called('Time', 'Thời gian'), shownPeriod),
  ground: field({ ...called('Ground', 'Lý do'), labels: labelsOf(exempting) }, z.enum(exempting)),
  book: field(called('Book', 'Sổ bảo hiểm'), shown.book),
  number: says('Number of the book', 'Số sổ'),
});
