import type { Text } from '../../../../libs/dossier/index.js';

/** Meaning of a code: its HTTP status, and its title in both languages. */
export interface ProblemKind {
  readonly status: number;
  readonly title: Text;
}

const kind = (status: number, en: string, vi: string): ProblemKind => ({ status, title: { en, vi } });

/** What the API itself can refuse, before a dossier is asked. Refusals of dossiers come from the dossier language. */
export const problemCodes = {
  MALFORMED_JSON: kind(400, 'The body is not JSON', 'Nội dung gửi lên không phải JSON'),
  FORBIDDEN_KEY: kind(400, 'A key is not allowed in a JSON body', 'Nội dung JSON có tên mục không được phép'),
  VALIDATION_FAILED: kind(400, 'A value is missing or wrong', 'Thông tin còn thiếu hoặc chưa đúng'),
  BAD_REQUEST: kind(400, 'The request cannot be understood', 'Không hiểu được yêu cầu'),
  UNAUTHENTICATED: kind(401, 'A valid bearer token is required', 'Cần đăng nhập (mã truy cập hợp lệ)'),
  SESSION_ENDED: kind(401, 'Your session has ended: sign in again', 'Phiên làm việc đã hết: đăng nhập lại để tiếp tục'),
  CROSS_SITE: kind(403, 'Another site may not act for you', 'Trang khác không được thao tác thay'),
  STANDING_CHANGED: kind(
    409,
    'You act in another standing now than this page shows',
    'Phiên này đang làm việc với tư cách khác với trang',
  ),
  FORBIDDEN: kind(403, 'Your role does not allow this', 'Vai trò đang chọn không được làm việc này'),
  NOT_FOUND: kind(404, 'Nothing is here for you', 'Không có nội dung nào được xem ở địa chỉ này'),
  LETTER_UNKNOWN: kind(404, 'No letter of this agency has this code', 'Không có văn bản nào của cơ quan mang mã này'),
  CODE_MISTYPED: kind(
    400,
    'This is not a code as letters have it: one of its signs is wrong, or some are missing',
    'Mã này không đúng: có ký tự nhập sai hoặc còn thiếu',
  ),
  DOSSIER_TYPE_UNKNOWN: kind(404, 'There is no such dossier type', 'Không có loại hồ sơ này'),
  NOT_IN_BULK: kind(
    404,
    'This command is given to one dossier at a time',
    'Thao tác này chỉ thực hiện cho từng hồ sơ, không thực hiện hàng loạt',
  ),
  METHOD_NOT_ALLOWED: kind(405, 'The method is not allowed here', 'Địa chỉ này không nhận phương thức đã gửi'),
  REQUEST_TIMEOUT: kind(408, 'The request took too long to arrive', 'Yêu cầu được gửi đến quá chậm'),
  CONFLICT: kind(409, 'The request conflicts with the present state', 'Yêu cầu không phù hợp với tình trạng hiện tại'),
  RUN_GOES_ON: kind(
    409,
    'Its run follows the record: a new one would change nothing',
    'Tiến trình của hồ sơ đang theo đúng hồ sơ gốc: khởi động lại không thay đổi gì',
  ),
  PRECONDITION_FAILED: kind(412, 'The dossier has changed since you read it', 'Hồ sơ đã thay đổi từ lần đọc trước'),
  DRAFT_CHANGED: kind(
    412,
    'This draft was saved in another window or on another device since',
    'Bản nháp này vừa được lưu ở cửa sổ hoặc thiết bị khác',
  ),
  LAW_DRAFT_CHANGED: kind(
    412,
    'Somebody has changed this draft since you read it',
    'Bản dự thảo này đã có người khác sửa từ lần đọc trước',
  ),
  LAW_DRAFT_FAULTY: kind(409, 'Something in this draft is wrong still', 'Bản dự thảo này còn chỗ chưa đúng'),
  LAW_DRAFT_OWN: kind(
    409,
    'Whoever wrote in a draft does not approve it',
    'Người đã soạn dự thảo không tự duyệt dự thảo đó',
  ),
  LAW_DRAFT_NOT_APPROVED: kind(409, 'This draft is not approved', 'Bản dự thảo này chưa được duyệt'),
  LAW_DRAFT_UNCHANGED: kind(409, 'This draft changes nothing', 'Bản dự thảo này không thay đổi gì'),
  LAW_VERSION_UNKNOWN: kind(
    409,
    'There is no such version of the law data',
    'Không có phiên bản tham số pháp luật này',
  ),
  LAW_VERSION_NOT_EVERYWHERE: kind(
    409,
    'Programs that deal with dossiers are of another build: they may not know this version yet',
    'Chương trình xử lý hồ sơ đang chạy bản khác, có thể chưa biết phiên bản này',
  ),
  LAW_ADOPTION_GOES_ON: kind(
    409,
    'Another adoption goes on: wait until it is done, or stop it',
    'Một lần áp dụng khác đang chạy: chờ xong hoặc dừng lại',
  ),
  LAW_DRAFTS_EXCEEDED: kind(409, 'There are as many drafts as there may be', 'Đã có đủ số dự thảo được phép'),
  IDEMPOTENCY_KEY_REUSED: kind(
    409,
    'This Idempotency-Key was used for another request',
    'Idempotency-Key này đã dùng cho một yêu cầu khác',
  ),
  DOSSIER_ALREADY_OPEN: kind(
    409,
    'A dossier of this kind cannot be opened now',
    'Hiện không thể mở thêm hồ sơ loại này',
  ),
  BODY_TOO_LARGE: kind(413, 'The body is too large', 'Nội dung gửi lên quá lớn'),
  URI_TOO_LONG: kind(414, 'The address is too long', 'Địa chỉ yêu cầu quá dài'),
  UNSUPPORTED_MEDIA_TYPE: kind(415, 'The content type is not supported', 'Không nhận loại nội dung này'),
  QUOTA_EXCEEDED: kind(409, 'There is no room for this document', 'Không còn chỗ cho giấy tờ này'),
  WEBHOOKS_EXCEEDED: kind(
    409,
    'You have as many subscriptions as one may have',
    'Đã có đủ số đăng ký nhận thông báo được phép',
  ),
  DRAFTS_EXCEEDED: kind(409, 'You have as many drafts as one may have', 'Đã có đủ số bản nháp được phép'),
  CALENDARS_EXCEEDED: kind(
    409,
    'You have as many calendar addresses as one may have',
    'Đã tạo đủ số địa chỉ lịch được phép',
  ),
  VIEWS_EXCEEDED: kind(409, 'You keep as many lists as one may keep', 'Đã lưu đủ số danh sách được phép'),
  EXPORT_TOO_LARGE: kind(422, 'This list is too long for one file', 'Danh sách này quá dài cho một tệp'),
  SELECTION_TOO_LARGE: kind(
    422,
    'This list is too long to be selected as a whole',
    'Danh sách này quá dài để chọn toàn bộ',
  ),
  DOCUMENT_INFECTED: kind(422, 'Malware was found in this document', 'Phát hiện mã độc trong giấy tờ này'),
  RATE_LIMITED: kind(429, 'Too many requests', 'Gửi quá nhiều yêu cầu'),
  DOCUMENT_LOST: kind(500, 'The document is not where it was stored', 'Không tìm thấy giấy tờ tại nơi lưu giữ'),
  DOCUMENT_ALTERED: kind(
    500,
    'What is stored is not the document that was attached',
    'Nội dung lưu giữ không còn là giấy tờ đã đính kèm',
  ),
  INTERNAL: kind(500, 'Something went wrong on our side', 'Hệ thống gặp lỗi'),
  UNAVAILABLE: kind(
    503,
    'A part of the system cannot be reached just now',
    'Một bộ phận của hệ thống tạm thời không liên lạc được',
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemCodes;

const ofStatus: Record<number, ProblemCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  409: 'CONFLICT',
  412: 'PRECONDITION_FAILED',
  413: 'BODY_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** The code for a bare HTTP status, as frameworks throw them. */
export function codeOfStatus(status: number): ProblemCode {
  const found = ofStatus[status];
  if (found) return found;
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}
