import type { Text } from '../../../../libs/dossier/index.js';
import type { StatisticGroup, StatisticName } from '../../../../libs/persistence/index.js';

/** What a statistic is called, what exactly it counts, by what it is told apart, and of which parts it is. */
export interface StatisticWords {
  readonly title: Text;
  readonly counts: Text;
  readonly by: readonly StatisticGroup[];
  readonly parts: Readonly<Record<string, Text>>;
  /** Whether the parts are told as shares of their row, too: how much was in time. */
  readonly shares?: true;
}

/** By what figures are told apart, as it stands above their groups. */
export const groupWords: Readonly<Record<StatisticGroup, Text>> = {
  office: { vi: 'Cơ quan', en: 'Office' },
  month: { vi: 'Tháng', en: 'Month' },
  holder: { vi: 'Cán bộ', en: 'Official' },
  kind: { vi: 'Loại', en: 'Kind' },
};

const everyWay: readonly StatisticGroup[] = ['office', 'month', 'holder', 'kind'];
const inTime: StatisticWords['parts'] = {
  met: { vi: 'Đúng hạn', en: 'In time' },
  missed: { vi: 'Trễ hạn', en: 'Late' },
};

/** The words of each statistic. */
export const statisticWords: Readonly<Record<StatisticName, StatisticWords>> = {
  flow: {
    title: { vi: 'Tồn, nhận, đóng', en: 'Carried over, received, closed' },
    counts: {
      vi: 'Hồ sơ đang mở khi kỳ bắt đầu, mở trong kỳ, đóng trong kỳ, và đang mở khi kỳ kết thúc: tồn đầu kỳ + nhận − đóng = tồn cuối kỳ.',
      en: 'Dossiers that were open when the period began, were opened in it, were closed in it, and were open when it ended: carried over + received − closed = left.',
    },
    by: ['office', 'holder', 'kind'],
    parts: {
      carried: { vi: 'Tồn đầu kỳ', en: 'Carried over' },
      received: { vi: 'Nhận', en: 'Received' },
      closed: { vi: 'Đóng', en: 'Closed' },
      left: { vi: 'Tồn cuối kỳ', en: 'Left' },
    },
  },
  opened: {
    title: { vi: 'Hồ sơ mở', en: 'Opened' },
    counts: {
      vi: 'Hồ sơ có ngày mở trong kỳ, đang mở hay đã đóng; tính cho cơ quan và người đang có hồ sơ.',
      en: 'Dossiers whose day of opening lies in the period, open or closed; for the office and whoever has them now.',
    },
    by: everyWay,
    parts: { opened: { vi: 'Đã mở', en: 'Opened' } },
  },
  received: {
    title: { vi: 'Hồ sơ nhận theo cách nộp', en: 'Received by channel' },
    counts: {
      vi: 'Hồ sơ có ngày mở trong kỳ, theo cách nộp lần đầu.',
      en: 'Dossiers whose day of opening lies in the period, by how they were submitted.',
    },
    by: everyWay,
    parts: {
      online: { vi: 'Trực tuyến', en: 'Online' },
      counter: { vi: 'Tại quầy', en: 'At the counter' },
      post: { vi: 'Qua bưu điện', en: 'By post' },
      proxy: { vi: 'Qua người được ủy quyền', en: 'By proxy' },
      'ex-officio': { vi: 'Cơ quan tự lập', en: 'By the office itself' },
      system: { vi: 'Hệ thống tự lập', en: 'By the system' },
    },
  },
  closed: {
    title: { vi: 'Hồ sơ đóng', en: 'Closed' },
    counts: {
      vi: 'Hồ sơ có ngày đóng trong kỳ; tính cho cơ quan và người có hồ sơ lúc đóng.',
      en: 'Dossiers whose day of closing lies in the period; for the office and whoever had them.',
    },
    by: everyWay,
    parts: { closed: { vi: 'Đã đóng', en: 'Closed' } },
  },
  decided: {
    title: { vi: 'Quyết định', en: 'Decisions' },
    counts: {
      vi: 'Hồ sơ có quyết định được ghi trong kỳ (ngày ghi, giờ Việt Nam); tính cho người ký.',
      en: 'Dossiers with a decision recorded in the period (the day of the record, in Viet Nam); for whoever signed.',
    },
    by: everyWay,
    parts: { decided: { vi: 'Đã quyết định', en: 'Decided' } },
  },
  limits: {
    title: { vi: 'Thời hạn của cơ quan', en: 'Limits of the office' },
    counts: {
      vi: 'Thời hạn mà cơ quan, cán bộ hoặc hệ thống khác phải giữ, kết thúc trong kỳ. Trễ tính bằng ngày làm việc.',
      en: 'Limits that bind the agency, its officials or other systems and that ended in the period. Lateness is in working days.',
    },
    by: everyWay,
    parts: inTime,
    shares: true,
  },
  duties: {
    title: { vi: 'Thời hạn của người dân và đơn vị', en: 'Limits of claimants and employers' },
    counts: {
      vi: 'Thời hạn mà người đề nghị hoặc đơn vị phải giữ, kết thúc trong kỳ. Trễ tính bằng ngày làm việc.',
      en: 'Limits that bind claimants or employers and that ended in the period. Lateness is in working days.',
    },
    by: everyWay,
    parts: inTime,
    shares: true,
  },
  paid: {
    title: { vi: 'Chi trả', en: 'Payments' },
    counts: {
      vi: 'Hồ sơ có khoản đã trả hoặc bị trả về được ghi trong kỳ (ngày ghi, giờ Việt Nam), với tổng tiền.',
      en: 'Dossiers with money paid or come back, recorded in the period (the day of the record, in Viet Nam), with its sum.',
    },
    by: everyWay,
    parts: { payment: { vi: 'Đã trả', en: 'Paid' }, return: { vi: 'Bị trả về', en: 'Came back' } },
  },
  open: {
    title: { vi: 'Hồ sơ đang mở theo tuổi', en: 'Open by age' },
    counts: {
      vi: 'Hồ sơ đang mở lúc này có ngày mở trong kỳ, theo số ngày từ ngày mở đến hôm nay.',
      en: 'Dossiers that are open now and whose day of opening lies in the period, by days from then until today.',
    },
    by: everyWay,
    parts: {
      '0-5': { vi: '0–5 ngày', en: '0–5 days' },
      '6-10': { vi: '6–10 ngày', en: '6–10 days' },
      '11-15': { vi: '11–15 ngày', en: '11–15 days' },
      '16-20': { vi: '16–20 ngày', en: '16–20 days' },
      'over-20': { vi: 'Trên 20 ngày', en: 'Over 20 days' },
    },
  },
};
