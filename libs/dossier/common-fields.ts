import { z } from 'zod';
import { documentId } from './document.js';
import { field } from './form.js';
import { plainLines } from './plain-text.js';
import type { Text } from './text.js';

/** Why something is done, in the words of whoever does it. */
export const reason = (longest = 1000, help?: Text) =>
  field({ title: { en: 'Reason', vi: 'Lý do' }, ...(help !== undefined && { help }) }, plainLines(longest));

/** What an officer found, in their words. */
export const findings = (longest = 1000) =>
  field({ title: { en: 'Findings', vi: 'Kết quả xác minh' } }, plainLines(longest));

/** What somebody says of a matter, in their words. */
export const statement = (longest = 1000) =>
  field({ title: { en: 'Statement', vi: 'Nội dung trình bày' } }, plainLines(longest));

/** A paper that stands on the dossier. */
export const paper = (title: Text = { en: 'Document', vi: 'Giấy tờ' }) =>
  field(
    { title, help: { en: 'One that is attached to the dossier', vi: 'Chọn trong giấy tờ đã đính kèm hồ sơ' } },
    documentId,
  );

/** The proposal on which somebody decides, by its sequence in the timeline. */
export const proposal = field(
  { title: { en: 'Proposal', vi: 'Đề nghị' }, help: { en: 'Its entry of the timeline', vi: 'Số mục trong nhật ký' } },
  z.int().min(1),
);
