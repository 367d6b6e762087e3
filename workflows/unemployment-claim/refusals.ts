import type { RefusalKind } from '../../libs/dossier/index.js';

const refusalOf = (status: number, en: string, vi: string, ground?: string): RefusalKind => ({
  status,
  title: { en, vi },
  ...(ground !== undefined && { ground }),
});

/** Why a command on a claim may be refused, beside what every dossier knows. */
export const refusals = {
  REGISTRY_PENDING: refusalOf(409, 'A registry has not answered yet', 'Cơ sở dữ liệu chưa trả lời'),
  FILED_TOO_EARLY: refusalOf(422, 'It cannot have been filed before this day', 'Ngày nộp không thể trước ngày này'),
  PROOF_MISSING: refusalOf(409, 'The proof of termination is missing', 'Thiếu giấy tờ chứng minh chấm dứt', 'D28 16.2'),
  RECORD_MISSING: refusalOf(409, 'There is no contribution record', 'Không có quá trình đóng bảo hiểm'),
  IDENTITY_DIFFERS: refusalOf(409, 'The identity could not be confirmed', 'Danh tính chưa được xác nhận'),
  SEPARATION_UNKNOWN: refusalOf(409, 'The end of the employment is not known', 'Chưa rõ việc chấm dứt hợp đồng'),
  EMPLOYER_NOT_HEARD: refusalOf(
    409,
    'The employer may still answer',
    'Người sử dụng lao động còn hạn trả lời',
    'D28 32.4',
  ),
  ALREADY_ANSWERED: refusalOf(409, 'The employer has answered', 'Người sử dụng lao động đã trả lời'),
  NOT_VERIFIED: refusalOf(409, "The employer's answer is not verified yet", 'Chưa thẩm tra trả lời của đơn vị'),
  NOTHING_TO_VERIFY: refusalOf(409, 'There is nothing to verify', 'Không có nội dung phải thẩm tra'),
  NOTHING_DETECTED: refusalOf(409, 'No new employment was detected', 'Không phát hiện việc làm mới'),
  WAITING_PERIOD: refusalOf(409, 'The waiting period is not over', 'Chưa hết thời gian chờ', 'L13 50.3; L25 39.3'),
  NOT_ELIGIBLE: refusalOf(409, 'A condition of the benefit is not met', 'Chưa đủ điều kiện hưởng', 'L13 49; L25 38'),
  ELIGIBLE: refusalOf(409, 'Every condition of the benefit is met', 'Đủ điều kiện hưởng', 'L13 49; L25 38'),
  NO_SUCH_PROPOSAL: refusalOf(409, 'Nothing of this kind waits for a signature', 'Không có quyết định loại này chờ ký'),
  PROPOSAL_OUTDATED: refusalOf(409, 'Law or facts have changed since the proposal', 'Đề xuất không còn phù hợp'),
  WITHDRAWAL_TOO_LATE: refusalOf(409, 'The time for withdrawal is over', 'Đã hết hạn rút hồ sơ', 'D28 17.4'),
  NOT_A_BAR: refusalOf(
    409,
    'This change does not bar the benefit',
    'Thay đổi này không làm mất quyền hưởng',
    'L13 49.4; L25 38.1.d',
  ),
  NOT_ON_SLIP_DAYS: refusalOf(409, 'The slip names other days', 'Không thuộc ngày hẹn trên phiếu', 'D28 18.3'),
  NOT_YET_NOTED: refusalOf(
    409,
    'The insurance records have not noted the award yet',
    'Chưa ghi nhận tại cơ quan bảo hiểm xã hội',
  ),
  CHECK_IN_WINDOW_CLOSED: refusalOf(
    409,
    'Outside the days of the notice',
    'Ngoài thời hạn thông báo',
    'C28 10; L25 40',
  ),
  NOTHING_TO_NOTIFY: refusalOf(409, 'No notice is awaited', 'Không có kỳ thông báo nào đang chờ'),
  NOTHING_TO_EXCUSE: refusalOf(
    409,
    'No missed notice can be excused',
    'Không có kỳ thông báo cần nêu lý do',
    'C28 10.3',
  ),
  EXCUSE_TOO_LATE: refusalOf(409, 'The excuse comes too late', 'Đã quá hạn nêu lý do', 'C28 10.3'),
  EXEMPTION_TOO_LATE: refusalOf(409, 'The exemption is declared too late', 'Đã quá hạn khai báo miễn', 'C28 10.2'),
  CHANGE_DOES_NOT_END: refusalOf(
    409,
    'This change does not end the benefit',
    'Thay đổi này không làm chấm dứt hưởng',
    'L13 53.3; L25 41.4',
  ),
  GROUND_NOT_IN_LAW: refusalOf(
    409,
    'The law of that day does not list this ground',
    'Luật áp dụng không quy định căn cứ này',
    'L13 53.3; L25 41.4',
  ),
  BEFORE_BENEFIT: refusalOf(409, 'It lies before the benefit', 'Trước thời gian hưởng'),
  NOT_REJECTED: refusalOf(409, 'No payment waits for another account', 'Không có khoản chi trả nào bị trả lại'),
  NOTHING_UNCOLLECTED: refusalOf(409, 'No money lies uncollected', 'Không có khoản tiền chưa lĩnh', 'D28 18.6'),
  NOT_AT_COUNTER: refusalOf(409, 'This month does not wait at the counter', 'Tháng này không chờ chi trả tiền mặt'),
} as const;
