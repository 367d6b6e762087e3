import type { Text } from '../../libs/dossier/index.js';

/** Names of the conditions for whoever is a party: what a decision says of each stands in its explanation. */
export const conditionWords: Readonly<Record<string, Text>> = {
  record: { en: 'a record of contributions', vi: 'có dữ liệu đóng bảo hiểm thất nghiệp' },
  separation: { en: 'the end of the employment', vi: 'đã chấm dứt hợp đồng' },
  identity: { en: 'the identity', vi: 'danh tính được xác nhận' },
  'currently-contributing': {
    en: 'contributing when the work ended',
    vi: 'đang đóng bảo hiểm thất nghiệp khi chấm dứt hợp đồng',
  },
  reason: { en: 'the reason of the end, and no pension', vi: 'lý do chấm dứt, không hưởng lương hưu' },
  contributions: { en: 'twelve months paid', vi: 'đã đóng đủ 12 tháng' },
  'filed-in-time': { en: 'filed in time', vi: 'nộp hồ sơ trong thời hạn' },
  'waiting-period': { en: 'no new job or other bar while waiting', vi: 'chưa có việc làm trong thời gian chờ' },
};
