import type { AnyDossierType } from './definition.js';
import type { Waiting } from './view.js';
import type { Outage } from './state.js';
import { type Text, englishDay, vietnameseDay } from './text.js';

/** The name under which a dossier waits for missing law data; not a real system. */
export const LAW_DATA = 'law-data';

/**
 * Outside systems for which dossiers wait. The agency's room adds its own by declaration merging; types name them.
 * Nothing here knows any.
 */
export interface OutsideSystems {}
export type OutsideSystem = keyof OutsideSystems;

/** What people call our own parts for which a dossier may wait. */
export const ownSystems: Readonly<Record<string, Text>> = {
  record: { en: 'the record', vi: 'sổ ghi hồ sơ' },
  [LAW_DATA]: { en: 'the law data', vi: 'dữ liệu pháp luật' },
};

/** The name for people of a system; its own name if neither the type nor we have another. */
export const systemName = ({ systems = {} }: Pick<AnyDossierType, 'systems'>, system: string): Text =>
  ownSystems[system] ?? systems[system] ?? { en: system, vi: system };

/** What the codes of failed systems (`libs/ports/registry-errors.ts`) and of missing law mean. */
export const outageWords: Readonly<Record<string, Text>> = {
  REGISTRY_UNAVAILABLE: { en: 'it cannot be reached', vi: 'không liên lạc được' },
  REGISTRY_ANSWER_MALFORMED: { en: 'its answer cannot be read', vi: 'câu trả lời không đọc được' },
  REGISTRY_RATE_LIMITED: { en: 'it takes no more questions just now', vi: 'đang quá tải' },
  REGISTRY_REQUEST_REFUSED: { en: 'it does not accept the question', vi: 'yêu cầu không được chấp nhận' },
  REGISTRY_REFERENCE_REUSED: {
    en: 'it holds something else under this reference',
    vi: 'mã tham chiếu đã dùng cho nội dung khác',
  },
  OUTSIDE_CALENDAR: { en: 'the working-day calendar does not reach that far', vi: 'ngoài lịch ngày làm việc đã có' },
  RATE_UNKNOWN: { en: 'a rate of that day is not on record', vi: 'chưa có mức áp dụng tại ngày đó' },
};

const otherReason: Text = { en: 'for another reason', vi: 'vì lý do khác' };

/** A code of another system, in words for people who do not work with it. */
export const inWords = (words: Readonly<Record<string, Text>>, code: unknown): Text =>
  typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? otherReason) : otherReason;

/** Who owes what while a system does not answer, or has refused to. */
export const outageShown = (
  type: AnyDossierType,
  system: string,
  { since, reason, status, refused }: Outage,
): Waiting => {
  const name = systemName(type, system);
  const why = inWords(outageWords, reason);
  const code = status === undefined ? reason : `${reason}, HTTP ${status}`;
  return refused === true
    ? {
        who: 'officer',
        since,
        why,
        code,
        alert: true,
        what: {
          en: `have ${name.en} asked again: it refused on ${englishDay(since)} (${why.en})`,
          vi: `xử lý và gửi lại yêu cầu đến ${name.vi}: bị từ chối ngày ${vietnameseDay(since)} (${why.vi})`,
        },
      }
    : {
        who: system as Waiting['who'],
        since,
        why,
        code,
        alert: true,
        what: {
          en: `does not answer since ${englishDay(since)} (${why.en}); the office waits, it is asked again by itself`,
          vi: `chưa trả lời từ ngày ${vietnameseDay(since)} (${why.vi}); cơ quan giải quyết đang chờ, hệ thống sẽ tự hỏi lại`,
        },
      };
};
