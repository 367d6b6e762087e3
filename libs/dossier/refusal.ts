import type { Text } from './text.js';

/** One reason for which a command may be refused: its HTTP status, its title and, where there is one, its legal ground. */
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
  LINK_UNKNOWN: {
    status: 422,
    title: { en: 'This person has no such dossier', vi: 'Người này không có hồ sơ như vậy' },
  },
  SEQUENCE_STALE: {
    status: 412,
    title: { en: 'The dossier has changed since you read it', vi: 'Hồ sơ đã thay đổi từ lần đọc trước' },
  },
  SAME_PERSON: {
    status: 403,
    title: { en: 'The one who proposed may not decide', vi: 'Người đề xuất không được quyết định' },
  },
  TAKEN_BY_ANOTHER: { status: 409, title: { en: 'Another officer has taken it', vi: 'Cán bộ khác đã nhận hồ sơ' } },
  NOT_TAKEN_BY_YOU: { status: 409, title: { en: 'You have not taken it', vi: 'Bạn chưa nhận hồ sơ này' } },
  NOT_CORRECTABLE: { status: 409, title: { en: 'This entry cannot be corrected', vi: 'Mục này không thể sửa' } },
  NO_CORRECTION_PENDING: { status: 409, title: { en: 'No correction is pending', vi: 'Không có đề nghị sửa nào' } },
} as const satisfies Record<string, RefusalKind>;

/**
 * Thrown by a definition's guards and `decide` when a command may not be done. Never a fault of the program: it is
 * answered to the caller, and leaves nothing in any history.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    /** A key of `commonRefusals` or of the type's own `refusals`. */
    readonly code: string,
    /** Facts that help the caller, without personal data. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Shorthand that reads well: `throw refusal('CHECK_IN_WINDOW_CLOSED', { opens, closes })`. */
export const refusal = (code: string, details?: Readonly<Record<string, unknown>>): Refusal =>
  new Refusal(code, details);
