import { z } from 'zod';
import { civilDay } from './civil-day.js';
import { paper, proposal, reason } from './common-fields.js';
import { LONGEST_MESSAGE } from './correspondence.js';
import { desks, deskWords } from './escalation.js';
import { documentId } from './document.js';
import { field, form, nothing, optional } from './form.js';
import { officeCode } from './office-code.js';
import { plainLines, plainText } from './plain-text.js';
import { says } from './shape.js';

const kind = field({ title: { en: 'Kind of document', vi: 'Loại giấy tờ' } }, plainText(60));

const opening = field(
  {
    title: { en: 'Dossier to be opened', vi: 'Hồ sơ cần mở' },
    help: { en: 'As what is owed names it', vi: 'Theo tên ghi trong phần đang chờ' },
  },
  plainText(200),
);

const ofOffice = field(
  {
    title: { en: 'Message', vi: 'Nội dung' },
    help: { en: 'Nobody else but the office reads it', vi: 'Ngoài cơ quan giải quyết, chỉ người nhận đọc được' },
  },
  plainLines(LONGEST_MESSAGE),
);

/** What the standard commands state. */
export const standardInputs = {
  take: nothing,
  takeOver: form({ reason: reason(500) }),
  assign: form({
    to: field(
      {
        title: { en: 'Officer', vi: 'Cán bộ' },
        help: { en: 'Who is to work on it', vi: 'Người sẽ xử lý hồ sơ' },
      },
      plainText(200).meta({ format: 'account' }),
    ),
    reason: optional(reason(500)),
  }),
  refer: form({
    desk: field(
      {
        title: { en: 'Desk', vi: 'Chuyển tới' },
        help: { en: 'Who is to say what is to be done', vi: 'Người cần cho ý kiến' },
        labels: deskWords,
      },
      z.enum(desks),
    ),
    reason: reason(),
  }),
  answerEscalation: form({
    answer: field({ title: { en: 'Answer', vi: 'Ý kiến' } }, plainLines(2000)),
  }),
  release: form({ reason: optional(reason(500)) }),
  handOver: form({
    office: field({ title: { en: 'Office', vi: 'Cơ quan' } }, officeCode.meta({ format: 'office' })),
    reason: reason(),
  }),
  note: form({
    text: field(
      {
        title: { en: 'Note', vi: 'Ghi chú' },
        help: { en: 'For officials; parties do not read it', vi: 'Chỉ cán bộ xem, các bên không xem được' },
      },
      plainLines(2000),
    ),
    followUpOn: optional(
      field(
        {
          title: { en: 'Follow up on', vi: 'Theo dõi lại ngày' },
          help: {
            en: 'On this day it stands among what the office owes',
            vi: 'Đến ngày này, việc sẽ nằm trong danh sách cần làm của cơ quan',
          },
        },
        civilDay,
      ),
    ),
  }),
  followUp: form({
    note: optional(
      field(
        {
          title: { en: 'Note', vi: 'Ghi chú' },
          help: {
            en: 'Its number in the timeline; that of the earliest day when left out',
            vi: 'Số mục trong nhật ký; để trống nếu là ghi chú có ngày sớm nhất',
          },
        },
        z.int().min(1),
      ),
    ),
  }),
  writeMessage: form({
    text: field(
      {
        title: { en: 'Message', vi: 'Nội dung' },
        help: { en: 'The office that deals with the dossier reads it', vi: 'Cơ quan đang giải quyết hồ sơ sẽ đọc' },
      },
      plainLines(LONGEST_MESSAGE),
    ),
  }),
  writeToClaimant: form({ text: ofOffice }),
  writeToEmployer: form({ text: ofOffice }),
  settleMessage: form({
    message: field(
      {
        title: { en: 'Message', vi: 'Tin nhắn' },
        help: { en: 'Its number in the timeline', vi: 'Số mục trong nhật ký' },
      },
      z.int().min(1),
    ),
  }),
  attachDocument: form({
    id: field({ title: { en: 'Document', vi: 'Giấy tờ' } }, documentId),
    kind,
    sha256: field(
      { title: { en: 'SHA-256 of the file', vi: 'Mã băm SHA-256 của tệp' } },
      z.string().regex(/^[0-9a-f]{64}$/, says({ en: 'A SHA-256 in hex', vi: 'Phải là mã băm SHA-256 dạng hex' })),
    ),
    bytes: field({ title: { en: 'Size', vi: 'Dung lượng' }, unit: { en: 'bytes', vi: 'byte' } }, z.int().min(1)),
    mediaType: field({ title: { en: 'Media type', vi: 'Định dạng' } }, plainText(100)),
  }),
  detachDocument: form({ id: paper(), kind, reason: reason(500) }),
  correctFiling: form({
    filedOn: field(
      {
        title: { en: 'Filed on', vi: 'Ngày nộp' },
        help: {
          en: 'The day of the visit, or the postmark of sending',
          vi: 'Ngày đến nộp, hoặc ngày ghi trên dấu bưu điện',
        },
      },
      civilDay,
    ),
    reason: field({ title: { en: 'Reason', vi: 'Lý do' } }, plainLines(1000, 3)),
  }),
  proposeCorrection: form({
    of: field(
      {
        title: { en: 'Entry to be corrected', vi: 'Mục cần sửa' },
        help: { en: 'Its number in the timeline', vi: 'Số mục trong nhật ký' },
      },
      z.int().min(1),
    ),
    data: field(
      { title: { en: 'What is to stand instead', vi: 'Nội dung thay thế' } },
      z
        .record(z.string().max(60), z.unknown())
        .refine(
          (data) => Object.keys(data).length > 0,
          says({ en: 'State what is to stand instead', vi: 'Nêu nội dung thay thế' }),
        ),
    ),
    reason: field({ title: { en: 'Reason', vi: 'Lý do' } }, plainLines(1000, 3)),
  }),
  askAgain: form({
    system: field({ title: { en: 'System to be asked again', vi: 'Hệ thống cần hỏi lại' } }, plainText(60)),
  }),
  openAgain: form({ opening }),
  giveUpOpening: form({ opening, reason: reason(500) }),
  approveCorrection: form({ proposal }),
  rejectCorrection: form({
    proposal,
    reason: field({ title: { en: 'Reason', vi: 'Lý do' } }, plainLines(1000, 3)),
  }),
};
