/** A figure of a duty. Those of Decree 374/2025 are here because version 1 of the law data used earlier ones. */
const period = (adopted: number, vi: string, en: string) => ({ title: { vi, en }, adopted, least: 0, most: 60 });

/** Switches of duties and their periods under the law of 2025; part of `CHOICES`. Units are in the titles. */
export const DUTY_CHOICES = {
  trainingDecisionDays2025: period(
    15,
    'Quyết định hỗ trợ học nghề (ngày làm việc)',
    'Decision on training (working days)',
  ),
  trainingStartMonths2025: period(3, 'Bắt đầu học nghề (tháng)', 'Start of the training (months)'),
  transferDossierDays2025: period(3, 'Giao hồ sơ chuyển nơi hưởng (ngày làm việc)', 'Transfer dossier (working days)'),
  transferStopDays2025: period(
    3,
    'Báo dừng chi trả nơi đi (ngày làm việc)',
    'Stop of payment at the origin (working days)',
  ),
  transferAcceptDays2025: period(
    3,
    'Đề nghị chi trả nơi đến (ngày làm việc)',
    'Payment at the destination (working days)',
  ),
  transferReturnDays2025: period(
    3,
    'Đề nghị chi trả lại nơi đi (ngày làm việc)',
    'Resumed payment at the origin (working days)',
  ),
  registrationDays2025: period(
    30,
    'Đăng ký tham gia cùng bảo hiểm xã hội (ngày)',
    'Registration with social insurance (days)',
  ),
  contributionDataDays2025: period(
    2,
    'Cung cấp thông tin đóng (ngày làm việc)',
    'Data on contributions (working days)',
  ),
  separationPapersDays2025: period(2, 'Giấy tờ chấm dứt hợp đồng (ngày làm việc)', 'Termination papers (working days)'),
  recordConfirmationDays2025: period(5, 'Xác nhận sổ bảo hiểm (ngày làm việc)', 'Confirmed record (working days)'),
  armedForcesRecordDays2025: period(30, 'Xác nhận sổ, quốc phòng và công an (ngày)', 'Confirmed record, forces (days)'),
  planningReplyDays2025: period(
    10,
    'Xác nhận không có người đại diện (ngày làm việc)',
    'No representative (working days)',
  ),
  appraisalDays2025: period(
    20,
    'Quyết định hỗ trợ đào tạo duy trì (ngày làm việc)',
    'Retention training (working days)',
  ),
  advanceDays2025: period(
    3,
    'Chuyển kinh phí đào tạo duy trì (ngày làm việc)',
    'Payment for retention training (working days)',
  ),
  trainingReportDays2025: period(45, 'Báo cáo kết quả đào tạo (ngày)', 'Report on retention training (days)'),
  unclaimedBookDays2025: period(30, 'Chuyển sổ không nhận (ngày)', 'Unclaimed insurance book (days)'),
  shortCourse2025: {
    title: { vi: 'Khóa học dưới 3 tháng có ngày lẻ', en: 'Course under three months with odd days' },
    adopted: 'by-length',
    why: {
      vi: 'quy tắc về ngày lẻ chỉ tính thời gian hỗ trợ, không chọn mức',
      en: 'the rule on odd days counts the time supported and does not choose the limit',
    },
    options: {
      'by-length': { vi: 'theo độ dài thật: mức của khóa ngắn', en: 'by its true length: the limit of a short course' },
      'by-counted-months': { vi: 'theo số tháng đã làm tròn', en: 'by the months as they are counted' },
    },
  },
  transferPayer2025: {
    title: { vi: 'Nơi chi trả tháng đang hưởng khi chuyển, luật 2025', en: 'Who pays the running month, 2025' },
    adopted: 'destination',
    why: {
      vi: 'Mẫu số 20 và 22 ghi số tháng chưa nhận, ngày dừng và ngày bắt đầu chi trả',
      en: 'forms 20 and 22 give the months not yet received, the day of the stop and that of the start',
    },
    options: {
      destination: { vi: 'nơi chuyển đến trả mọi tháng chưa trả', en: 'the destination pays every month not yet paid' },
      origin: { vi: 'nơi chuyển đi trả tháng đã bắt đầu', en: 'the origin pays a month that has begun' },
    },
  },
  transferPayer: {
    title: { vi: 'Nơi chi trả tháng đang hưởng khi chuyển, luật 2013', en: 'Who pays the running month, 2013' },
    adopted: 'origin',
    why: { vi: 'tháng đã bắt đầu thuộc nơi đang hưởng', en: 'a month that has begun belongs to the place of receipt' },
    options: {
      origin: { vi: 'nơi chuyển đi trả tháng đã bắt đầu', en: 'the origin pays a month that has begun' },
      destination: { vi: 'nơi chuyển đến trả mọi tháng chưa trả', en: 'the destination pays every month not yet paid' },
    },
  },
  cardWhileSuspended2013: {
    title: { vi: 'Thẻ bảo hiểm y tế khi tạm dừng theo luật 2013', en: 'Health insurance while suspended, 2013' },
    adopted: 'continues',
    why: { vi: 'chỉ chấm dứt hưởng mới làm thẻ hết giá trị', en: 'only the end of the benefit ends the card' },
    options: {
      continues: { vi: 'vẫn còn giá trị', en: 'stays valid' },
      pauses: { vi: 'không có giá trị', en: 'is not valid' },
    },
  },
  unpaidLeave2013: {
    title: { vi: 'Nghỉ không lương từ 14 ngày theo luật 2013', en: 'Unpaid leave of 14 days or more, 2013' },
    adopted: 'no-contribution',
    why: { vi: 'tháng không có lương thì không có căn cứ đóng', en: 'a month without wage has no base' },
    options: {
      'no-contribution': { vi: 'không đóng tháng đó', en: 'no contribution for that month' },
      contribution: { vi: 'vẫn đóng', en: 'a contribution is due all the same' },
    },
  },
  finesOfDecree283: {
    title: { vi: 'Hiệu lực mức phạt của Nghị định 283/2026', en: 'When the fines of Decree 283/2026 begin' },
    adopted: '2026-09-10',
    why: { vi: 'Điều 66 của chính nghị định', en: 'art. 66 of the decree itself' },
    options: {
      '2026-09-10': { vi: 'từ 10/09/2026 (Điều 66)', en: 'from 10 September 2026 (art. 66)' },
      '2027-01-01': { vi: 'từ 01/01/2027 (tiêu đề một bản sao)', en: 'from 1 January 2027 (header of one copy)' },
    },
  },
} as const;
