import { z } from 'zod';
import {
  byWhom,
  called,
  field,
  form,
  fromDayToDay,
  like,
  onDay,
  optional,
  shownDay as day,
  shownText,
  yesOrNo,
} from '../../libs/dossier/index.js';
import { on, notice, silentToo, answerOrSilence, answerOfEmployer } from './shown/fields.js';
import {
  separation,
  paidMonths,
  contribution,
  book,
  schedule,
  award,
  unmet,
  refusal,
  proposedParts,
  refusalProposed,
  proposal,
  missingParts,
  identity,
  restatedOn,
  proofShown,
} from './shown/before-award.js';
import {
  reportedEnd,
  pendingDecision,
  proof,
  toldReferral,
  insuranceNotice,
  moneyOfMonth,
  whyNotPaid,
  monthMoney,
  byMonth,
  ordinal,
  alert,
  ended,
  change,
  result,
  bankAnswer,
  accountCheck,
} from './shown/benefit.js';

export * from './shown/before-award.js';
export * from './shown/benefit.js';
export * from './shown/fields.js';

/** A claim without anything personal: what officials see of it, and what the read model holds. */
export const shownClaim = form({
  proof: optional(proofShown),
  /** Filing and receiving day, before the dossier is known to be complete. */
  filed: optional(onDay('Filed on', 'Ngày nộp')),
  received: optional(onDay('Received on', 'Ngày tiếp nhận')),
  byPost: yesOrNo('Came by post', 'Gửi qua bưu điện'),
  identity: optional(field(called('Identity', 'Danh tính'), identity)),
  restatedOn: optional(restatedOn),
  /** The days on which the registries answered last: what they said grows old. */
  identityAskedOn: optional(onDay('Population database asked on', 'Đối chiếu dân cư ngày')),
  contributionAskedOn: optional(onDay('Insurance records asked on', 'Đối chiếu bảo hiểm ngày')),
  contribution: optional(field(called('Insurance records', 'Dữ liệu bảo hiểm'), contribution)),
  /** Paper books, in the order in which they were entered. */
  books: optional(field(called('Paper insurance books', 'Sổ bảo hiểm giấy'), z.array(book))),
  /** Since when the insurance agency merges the claimant's records: the clock of the decision stands still. */
  mergingSince: optional(onDay('Records are being merged since', 'Đang gộp sổ từ ngày')),
  schedule: optional(field(called('Days of the procedure', 'Các mốc ngày'), schedule)),
  slipOutdated: optional(yesOrNo('The slip says other days', 'Phiếu hẹn ghi ngày cũ')),
  appointedOn: optional(onDay('Appointment slip issued on', 'Cấp phiếu hẹn ngày')),
  /** Another employer than the one who was asked with the slip. */
  employerAskedOn: optional(onDay('Another employer was asked on', 'Hỏi đơn vị khác ngày')),
  separationAnswer: optional(field(silentToo, answerOrSilence)),
  /** It was the answer of an employer whom the record names no more. */
  answeredByAnother: optional(yesOrNo('Another employer answered', 'Đơn vị khác đã trả lời')),
  separation: optional(field(called('End of the employment, as it counts', 'Chấm dứt hợp đồng được tính'), separation)),
  /** As the employer stated it last, before anybody verified it. */
  employerSeparation: optional(
    field(called('End of the employment, as the employer says', 'Chấm dứt hợp đồng theo đơn vị'), separation),
  ),
  /** The salaries that the employer states are not those of the record, which counts. */
  salariesDiffer: optional(yesOrNo('The employer states other salaries', 'Đơn vị khai lương khác dữ liệu')),
  /** An officer looked into a disputed, corrected or unrecorded separation. */
  verified: yesOrNo('Verified by an officer', 'Đã thẩm tra'),
  /** They found that the contract has not ended. */
  notEnded: optional(yesOrNo('The contract has not ended', 'Xác định chưa chấm dứt')),
  changes: field(called('Changes that were reported', 'Thay đổi đã thông báo'), z.array(change)),
  proposal: optional(field(called('Proposal', 'Nội dung trình'), proposal)),
  /** The day on which the director sent the last proposal back, until there is another one. */
  sentBackOn: optional(onDay('Sent back by the director on', 'Giám đốc trả lại ngày')),
  /** Who had proposed it. */
  sentBackTo: optional(byWhom('Sent back to', 'Trả lại cho')),
  /** What is missing of a returned dossier. */
  missing: optional(missingParts),
  missingSince: optional(onDay('Returned for completion on', 'Trả lại để bổ sung ngày')),
  award: optional(field(called('Award', 'Quyết định hưởng'), award)),
  refused: optional(field(called('Refused', 'Không giải quyết'), refusal)),
  decidedOn: optional(onDay('Decided on', 'Ngày quyết định')),
  slip: optional(fromDayToDay('Decision to be collected', 'Thời hạn nhận quyết định')),
  collectedOn: optional(onDay('Collected on', 'Nhận quyết định ngày')),
  nonCollectionReason: optional(yesOrNo('May be collected later, with a reason', 'Được nhận muộn do có lý do')),
  cancellationProposedOn: optional(onDay('Cancellation proposed on', 'Trình hủy ngày')),
  /** What became of the notice of each month, in order; the next one is awaited. */
  notices: field(called('Notices by month', 'Thông báo từng tháng'), z.array(notice)),
  /** The window of the awaited month passed; an excuse can still be proved. */
  held: yesOrNo('An excuse can still be proved', 'Còn hạn chứng minh lý do'),
  proofs: field(called('Papers to be looked at', 'Giấy tờ chờ xem xét'), z.array(proof)),
  /** In the order in which they are to be signed; at most one termination. */
  pending: field(called('Decisions that wait', 'Quyết định chờ ký'), z.array(pendingDecision)),
  /** First day of a job whose contract was promised with its report (D374 8.3); until it comes. */
  contractOwed: optional(onDay('Contract promised, of a job from', 'Còn nợ hợp đồng của việc làm từ')),
  /** Ends that were reported and that nobody refused, and by whom. */
  reports: field(called('Ends that were reported', 'Việc chấm dứt đã thông báo'), z.array(reportedEnd)),
  /** By month of the award. */
  money: field(byMonth, z.record(ordinal, monthMoney)),
  /** An account that an office entered: no money goes to it before a second person has seen it. */
  accountEntered: optional(
    field(
      called('Account entered by an office', 'Tài khoản do cơ quan nhập'),
      form({ by: byWhom('By', 'Người nhập'), on }),
    ),
  ),
  /** An account was given, and the bank has not said yet whether it is the claimant's. */
  accountToCheck: optional(yesOrNo('The bank is asked whose account it is', 'Đang hỏi ngân hàng về chủ tài khoản')),
  /** What the bank said of the account that was given last, and when. */
  accountCheck: optional(field(bankAnswer, accountCheck)),
  ended: optional(field(called('End of the benefit', 'Chấm dứt hưởng'), ended)),
  /** The claimant wrote that uncollected money is wanted: it is not given up (D28 18.6). */
  moneyWanted: optional(yesOrNo('Uncollected money is wanted', 'Có nhu cầu nhận tiền chưa lĩnh')),
  /** In the order in which it happened. */
  untold: field(
    called('The insurance agency is still to be told', 'Chưa thông tin cho cơ quan bảo hiểm'),
    z.array(insuranceNotice),
  ),
  /** The award stands in the insurance records. */
  marked: yesOrNo('The award stands in the insurance records', 'Đã ghi nhận tại cơ quan bảo hiểm'),
  /** The end stands there, with the months that are kept. */
  reserved: yesOrNo('Kept months stand in the insurance records', 'Đã bảo lưu tại cơ quan bảo hiểm'),
  /** Referrals to jobs that the claimant refused while drawing the benefit, by counselling and ordinal. */
  referrals: optional(
    field(
      {
        ...called('Referrals that were refused', 'Lần từ chối việc làm được giới thiệu'),
        key: { en: 'Referral', vi: 'Lần giới thiệu' },
      },
      z.record(z.string(), toldReferral),
    ),
  ),
  alerts: field(called('Alerts', 'Cảnh báo'), z.array(alert)),
  /** Employments found outside that are none, as an officer found. Whoever told them sees what became of them. */
  dismissed: optional(
    field(
      called('Employments found to be none', 'Việc làm xác định không có'),
      z.array(form({ from: onDay('Employed from', 'Làm việc từ ngày'), on: onDay('Found on', 'Xác định ngày') })),
    ),
  ),
});

const inWords = z.union([shownText, z.string()]);
const refusalInWords = form({ unmet: unmet(inWords) });

/** The same as the claimant reads it: codes of other systems, and our names of conditions, in words. */
export const shownToClaimant = like(
  shownClaim,
  shownClaim.extend({
    proposal: optional(
      field(
        called('Proposal', 'Nội dung trình'),
        form({ ...proposedParts, refusal: optional(field(refusalProposed, refusalInWords)) }),
      ),
    ),
    refused: optional(field(called('Refused', 'Không giải quyết'), refusalInWords)),
    money: field(byMonth, z.record(ordinal, form({ ...moneyOfMonth, reason: optional(field(whyNotPaid, inWords)) }))),
    accountCheck: optional(field(bankAnswer, form({ result: field(result, shownText), on }))),
  }),
);

/** What the employer must know in order to answer, and nothing more. */
export const shownToEmployer = form({
  separation: field(called('End of the employment', 'Chấm dứt hợp đồng'), separation.nullable()),
  /** Those that this employer paid: others are no matter of theirs. */
  contributed: paidMonths,
  askedOn: field(called('Asked on', 'Ngày hỏi'), day.nullable()),
  answer: answerOfEmployer,
});
