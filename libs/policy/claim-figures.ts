/** A figure of the claim; any whole number from `least` to `most` may replace it if the decree is amended. */
const figure = (adopted: number, vi: string, en: string) => ({ title: { vi, en }, adopted, least: 0, most: 60 });

/** Figures of the claim under the law of 2025 (Decree 374/2025); part of `CHOICES`. Units are in the titles. */
export const CLAIM_FIGURES = {
  employerReplyDays: figure(
    2,
    'Hạn trả lời của người sử dụng lao động, do cơ quan đặt (ngày làm việc)',
    "Employer's reply, a setting of the authority (working days)",
  ),
  withdrawalDays2025: figure(10, 'Hạn rút hồ sơ (ngày làm việc)', 'Withdrawal (working days)'),
  decisionDays2025: figure(15, 'Hạn quyết định hưởng (ngày làm việc)', 'Decision on the award (working days)'),
  collectionDays2025: figure(
    3,
    'Ngày nhận quyết định trên phiếu hẹn (ngày làm việc)',
    'Collection days on the slip (working days)',
  ),
  cancellationDays2025: figure(7, 'Hạn trình hủy quyết định (ngày làm việc)', 'Cancellation proposal (working days)'),
  checkInDays2025: figure(3, 'Thời hạn thông báo hằng tháng (ngày làm việc)', 'Monthly notice (working days)'),
  agencyAlertDays2025: figure(
    2,
    'Báo cơ quan bảo hiểm xã hội trước khi trình (ngày làm việc)',
    'Telling the insurance agency before the proposal (working days)',
  ),
  suspensionDays2025: figure(2, 'Hạn trình tạm dừng (ngày làm việc)', 'Suspension proposal (working days)'),
  resumptionDays2025: figure(2, 'Hạn trình tiếp tục (ngày làm việc)', 'Resumption proposal (working days)'),
  firstPaymentDays2025: figure(5, 'Hạn chi trả tháng đầu (ngày làm việc)', 'First payment (working days)'),
  monthlyPaymentDays2025: figure(5, 'Hạn chi trả hằng tháng (ngày làm việc)', 'Monthly payment (working days)'),
  reportDays2025: figure(
    3,
    'Hạn thông báo thay đổi tình trạng (ngày làm việc)',
    'Report of a changed status (working days)',
  ),
  uncollectedMonths2025: figure(3, 'Thời hạn tiền không nhận (tháng)', 'Uncollected money (months)'),
  uncollectedReportDays2025: figure(
    7,
    'Hạn báo tiền không nhận (ngày làm việc)',
    'Report of uncollected money (working days)',
  ),
  reservationDays2025: figure(10, 'Hạn trình bảo lưu (ngày làm việc)', 'Reservation proposal (working days)'),
} as const;
