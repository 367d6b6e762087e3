import { CalendarRangeError } from '../calendar/index.js';
import type { Fault } from './shape.js';
import type { Text } from './text.js';

/** A reason for which a command may be refused: its HTTP status, its title and its legal ground, if any. */
export interface RefusalKind {
  readonly status: number;
  readonly title: Text;
  readonly ground?: string;
}

/** Refusals that every dossier type knows. Types add their own in their definition. */
export const commonRefusals = {
  DOSSIER_NOT_FOUND: { status: 404, title: { en: 'There is no such dossier', vi: 'Không có hồ sơ này' } },
  DOSSIER_CLOSED: { status: 409, title: { en: 'The dossier is closed', vi: 'Hồ sơ đã đóng' } },
  COMMAND_UNKNOWN: { status: 404, title: { en: 'There is no such command', vi: 'Không có thao tác này' } },
  COMMAND_NOT_ALLOWED: {
    status: 403,
    title: { en: 'Your role may not do this', vi: 'Vai trò này không được làm việc này' },
  },
  COMMAND_OUT_OF_ORDER: {
    status: 409,
    title: {
      en: 'The dossier is in a status in which this cannot be done',
      vi: 'Hồ sơ đang ở trạng thái không cho phép',
    },
  },
  INPUT_INVALID: { status: 422, title: { en: 'The input is not valid', vi: 'Dữ liệu không hợp lệ' } },
  FILED_TOO_EARLY: {
    status: 422,
    title: { en: 'It cannot have been filed before this day', vi: 'Ngày nộp không thể trước ngày này' },
  },
  NO_SUCH_DOCUMENT: {
    status: 404,
    title: { en: 'There is no such document for you to take off', vi: 'Không có giấy tờ này để gỡ' },
  },
  DOCUMENT_MISSING: {
    status: 409,
    title: { en: 'No such paper stands on the dossier', vi: 'Hồ sơ chưa có giấy tờ này' },
  },
  NOTHING_TO_EXAMINE: {
    status: 409,
    title: { en: 'No such paper waits to be examined', vi: 'Không có giấy tờ chờ xem xét' },
  },
  DOCUMENT_IN_USE: {
    status: 409,
    title: { en: 'Something that is under way rests on this document', vi: 'Giấy tờ này đang được sử dụng' },
  },
  LINK_UNKNOWN: {
    status: 422,
    title: { en: 'This person has no such dossier', vi: 'Người này không có hồ sơ như vậy' },
  },
  SEQUENCE_STALE: {
    status: 412,
    title: { en: 'The dossier has changed since you read it', vi: 'Hồ sơ đã thay đổi từ lần đọc trước' },
  },
  NO_SUCH_PROPOSAL: {
    status: 409,
    title: { en: 'No such decision waits for a signature', vi: 'Không có quyết định nào chờ ký' },
  },
  NOT_YOUR_PROPOSAL: {
    status: 403,
    title: { en: 'Another person proposed this', vi: 'Người khác đã trình đề xuất này' },
  },
  SAME_PERSON: {
    status: 403,
    title: { en: 'The one who proposed may not decide', vi: 'Người đề xuất không được quyết định' },
  },
  TAKEN_BY_ANOTHER: { status: 409, title: { en: 'Another officer has taken it', vi: 'Cán bộ khác đã nhận hồ sơ' } },
  NOT_TAKEN_BY_ANOTHER: {
    status: 409,
    title: { en: 'No other officer has taken it', vi: 'Không có cán bộ khác đang xử lý hồ sơ này' },
  },
  NOT_TAKEN_BY_YOU: { status: 409, title: { en: 'You have not taken it', vi: 'Chưa nhận xử lý hồ sơ này' } },
  MESSAGES_TOO_MANY: {
    status: 409,
    title: {
      en: 'No further message may be written in this dossier today',
      vi: 'Hôm nay không gửi thêm tin nhắn trong hồ sơ này được',
    },
  },
  NO_SUCH_PARTY: { status: 409, title: { en: 'The dossier has no such party', vi: 'Hồ sơ không có bên này' } },
  NO_FILING_TO_CORRECT: {
    status: 409,
    title: { en: 'There is no filing day to be corrected', vi: 'Không có ngày nộp nào sửa được' },
  },
  FILING_COUNTS_NO_MORE: {
    status: 409,
    title: {
      en: 'It was decided: another filing day would change nothing of that',
      vi: 'Hồ sơ đã có quyết định: sửa ngày nộp không làm thay đổi quyết định',
    },
  },
  FILING_DAY_CERTAIN: {
    status: 409,
    title: {
      en: 'It came by a way on which the day of receipt is the day of filing',
      vi: 'Hồ sơ đến bằng hình thức mà ngày nhận được chính là ngày nộp',
    },
  },
  ALREADY_REFERRED: {
    status: 409,
    title: { en: 'It waits for this desk already', vi: 'Hồ sơ đang chờ chính cấp này cho ý kiến' },
  },
  NOTHING_REFERRED: {
    status: 409,
    title: { en: 'Nothing was referred to a desk', vi: 'Không có việc nào được chuyển lên cấp trên' },
  },
  NOT_YOUR_DESK: {
    status: 409,
    title: { en: 'It waits for another desk', vi: 'Hồ sơ đang chờ cấp khác cho ý kiến' },
  },
  NOTHING_TO_FOLLOW_UP: {
    status: 409,
    title: { en: 'No such note is to be followed up', vi: 'Không có ghi chú này cần theo dõi' },
  },
  NO_MESSAGE_WAITS: {
    status: 409,
    title: { en: 'No such message waits for an answer', vi: 'Không có tin nhắn này đang chờ trả lời' },
  },
  NOT_CORRECTABLE: { status: 409, title: { en: 'This entry cannot be corrected', vi: 'Mục này không thể sửa' } },
  LAW_GIVES_NO_ANSWER: {
    status: 422,
    title: {
      en: 'The law data give no answer for these facts',
      vi: 'Dữ liệu pháp luật không cho kết quả với các dữ kiện này',
    },
  },
  RECORD_BEHIND: {
    status: 503,
    title: { en: 'The dossier is begun anew from its record', vi: 'Hồ sơ đang được khởi tạo lại từ bản ghi' },
  },
  RECORD_REFUSES: {
    status: 409,
    title: { en: 'The record holds what contradicts this', vi: 'Bản ghi có nội dung mâu thuẫn' },
  },
  SYSTEM_AWAY: {
    status: 503,
    title: {
      en: 'A system that has to be asked first does not answer; nothing was done',
      vi: 'Hệ thống phải đối chiếu trước không trả lời; chưa có gì được thực hiện',
    },
  },
  FACT_UNKNOWN: { status: 404, title: { en: 'There is no such fact', vi: 'Không có loại thông tin này' } },
  NOTHING_TO_ASK_AGAIN: {
    status: 409,
    title: { en: 'No refused question waits to be asked again', vi: 'Không có yêu cầu nào bị từ chối cần gửi lại' },
  },
  NOTHING_TO_OPEN_AGAIN: {
    status: 409,
    title: {
      en: 'No other dossier that was refused waits to be opened',
      vi: 'Không có hồ sơ nào bị từ chối cần mở lại',
    },
  },
  NO_CORRECTION_PENDING: { status: 409, title: { en: 'No correction is pending', vi: 'Không có đề nghị sửa nào' } },
  CORRECTION_PENDING: {
    status: 409,
    title: { en: 'Another correction waits for its decision', vi: 'Đang có một đề nghị sửa chờ quyết định' },
  },
  OTHER_CORRECTION_PENDING: {
    status: 409,
    title: {
      en: 'The correction that waits is not the one you name',
      vi: 'Đề nghị sửa đang chờ không phải đề nghị đã nêu',
    },
  },
} as const satisfies Record<string, RefusalKind>;

/** The description of a refusal's code, common or of this type; undefined for an unknown code. */
export const refusalKind = (
  type: { readonly refusals: Readonly<Record<string, RefusalKind>> } | undefined,
  code: string,
): RefusalKind | undefined => {
  const common: Readonly<Record<string, RefusalKind>> = commonRefusals;
  if (Object.hasOwn(common, code)) return common[code];
  return type !== undefined && Object.hasOwn(type.refusals, code) ? type.refusals[code] : undefined;
};

/** Facts that help the caller, without personal data. What people read is in both languages. */
export interface RefusalDetails {
  readonly [fact: string]: unknown;
  /** The wrong place in the input, a JSON pointer, and what is wrong there; `errors` where there are several. */
  readonly pointer?: string;
  readonly message?: Text;
  readonly errors?: readonly Fault[];
  /** What the title does not say, in words. */
  readonly detail?: Text;
}

/**
 * Thrown by a definition's guards and `decide` when a command may not be done. Never a fault of the program: it is
 * answered to the caller, and leaves nothing in any history.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    /** A key of `commonRefusals` or of the type's own `refusals`. */
    readonly code: string,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
  }
}

/** Shorthand that reads well: `throw refusal('CHECK_IN_WINDOW_CLOSED', { opens, closes })`. */
export const refusal = (code: string, details?: RefusalDetails): Refusal => new Refusal(code, details);

/** The input is wrong in one place. */
export const wrongInput = (pointer: string, message: Text): Refusal => refusal('INPUT_INVALID', { pointer, message });

/**
 * Maps errors of calendar and policy to details of a refusal, leaving out their inputs, which may be personal. They are no
 * faults of the program: the calendar ends somewhere, a rate is not on record, a form states a day out of order.
 * libs/policy is known by the name of its error, because this room does not import it.
 */
const silenceOf = (error: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (error instanceof CalendarRangeError) {
    const { code, date, from, to } = error;
    return { reason: code, date, from, to };
  }
  if (!(error instanceof Error) || error.name !== 'PolicyError') return undefined;
  const { code, fact } = error as Error & { readonly code?: string; readonly fact?: string };
  return { reason: code, fact };
};

/** The refusal for such an error, or the refusal itself; undefined for faults of ours. */
export const lawSilence = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal && error.code === 'LAW_GIVES_NO_ANSWER') return error;
  const silence = silenceOf(error);
  return silence && refusal('LAW_GIVES_NO_ANSWER', silence);
};

/**
 * Runs a computation that may ask calendar and law.
 * @throws Refusal LAW_GIVES_NO_ANSWER instead of their errors; other errors unchanged, because they are faults of ours
 */
export const orRefused = <T>(compute: () => T): T => {
  try {
    return compute();
  } catch (error) {
    throw lawSilence(error) ?? error;
  }
};

/** The same for display only: undefined when calendar and law have no answer. */
export const orUnknown = <T>(compute: () => T): T | undefined => {
  try {
    return compute();
  } catch (error) {
    if (lawSilence(error) === undefined) throw error;
    return undefined;
  }
};
