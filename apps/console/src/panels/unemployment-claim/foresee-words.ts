import { ownWords } from '../../words/own.js';

const vi = {
  title: 'Ước tính mức hưởng',
  lead: 'Không bắt buộc. Những gì nhập ở đây chỉ để tính thử: không được gửi đi cùng hồ sơ và không được lưu lại.',
  ask: 'Xem ước tính',
  working: 'Đang tính…',
  yes: (money: string, months: number) => `Nếu đủ điều kiện: khoảng ${money} × ${months} tháng.`,
  notDecision:
    'Đây là ước tính, không phải là quyết định. Trung tâm quyết định theo dữ liệu đóng bảo hiểm và hồ sơ đã nộp.',
};

/** Words of the estimate inside a submission. */
export const foreseeWords = ownWords(vi, {
  title: 'Estimate of the benefit',
  lead: 'Not required. What you enter here is for the estimate alone: it is not sent with the claim, and not kept.',
  ask: 'Show the estimate',
  working: 'Working it out…',
  yes: (money, months) =>
    `If the conditions are met: about ${money} × ${months === 1 ? 'one month' : `${months} months`}.`,
  notDecision:
    'This is an estimate, not a decision. The centre decides by the contribution record and the dossier that was filed.',
});
