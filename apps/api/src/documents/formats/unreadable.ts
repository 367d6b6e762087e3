import type { Text } from '../../../../../libs/dossier/index.js';

/** Why bytes are not a document, in both languages. */
const reasons = {
  'it is empty': 'tệp không có nội dung',
  'it is cut off': 'tệp bị cắt cụt',
  'its frame is broken': 'khung ảnh bị hỏng',
  'its markers are broken': 'các dấu phân đoạn bị hỏng',
  'its header is broken': 'phần đầu tệp bị hỏng',
  'it is not a JPEG': 'đây không phải là tệp JPEG',
  'it is not a PNG': 'đây không phải là tệp PNG',
  'it is not a PDF': 'đây không phải là tệp PDF',
  'it holds no image': 'tệp không có hình ảnh',
  'a checksum is wrong': 'mã kiểm tra không khớp',
  'something stands after its end': 'có dữ liệu thừa sau phần cuối tệp',
  'it has no end': 'tệp không có phần kết thúc',
  'it is too large to be a paper': 'ảnh quá lớn so với một giấy tờ',
  'its pixels cannot be unpacked': 'không giải nén được điểm ảnh',
  'it has not the pixels that it promises': 'số điểm ảnh không như khai báo',
  'it has no page': 'tệp không có trang nào',
  'it opens with a password only': 'tệp chỉ mở được bằng mật khẩu',
  'it is broken': 'tệp bị hỏng',
  'it takes too much to be read': 'đọc tệp tốn quá nhiều thời gian hoặc bộ nhớ',
} as const;

/** In English, why bytes are not a document. */
export type Reason = keyof typeof reasons;

/** Bytes that are not a document of the format that they claim to be; the message says why, in a few words. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly why: Text;

  constructor(reason: Reason) {
    super(reason);
    this.why = { en: reason, vi: reasons[reason] };
  }
}

/** @throws UnreadableError unless it holds */
export function demand(holds: boolean, reason: Reason): asserts holds {
  if (!holds) throw new UnreadableError(reason);
}
