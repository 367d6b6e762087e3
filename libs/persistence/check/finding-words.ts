import type { Text } from '../../dossier/index.js';
import type { Finding } from './finding.js';

/** What each kind of finding means, in words. */
export const findingWords: Readonly<Record<Finding['what'], Text>> = {
  'event-missing': { en: 'An event is missing from the chain', vi: 'Thiếu một sự kiện trong chuỗi' },
  'event-edited': { en: 'An event was edited', vi: 'Một sự kiện đã bị sửa' },
  'chain-broken': { en: 'An event does not follow from the one before', vi: 'Chuỗi sự kiện bị đứt' },
  'head-missing': { en: 'The end of a chain is not sealed anywhere', vi: 'Thiếu điểm cuối được niêm phong của chuỗi' },
  'tail-missing': { en: 'The last events are missing', vi: 'Thiếu các sự kiện cuối' },
  'tail-added': { en: 'Events were added behind the sealed end', vi: 'Có sự kiện thêm sau điểm niêm phong' },
  'seal-wrong': { en: 'The seal of a chain is wrong', vi: 'Niêm phong của chuỗi sai' },
  unpublished: {
    en: 'A published event has lost its place in the stream',
    vi: 'Sự kiện đã công bố mất vị trí trong dòng',
  },
  'order-changed': { en: 'Events of a dossier changed places in the stream', vi: 'Thứ tự sự kiện trong dòng bị đổi' },
  'position-missing': { en: 'A place of the stream is missing', vi: 'Thiếu một vị trí trong dòng' },
  'published-event-missing': {
    en: 'The stream names an event that is not there',
    vi: 'Dòng nêu một sự kiện không tồn tại',
  },
  'place-changed': { en: 'A place of the stream was changed', vi: 'Một vị trí trong dòng bị thay đổi' },
  'stream-seal-wrong': { en: 'The seal of the stream is wrong', vi: 'Niêm phong của dòng sai' },
  'anchor-differs': { en: 'The past differs from what was written down', vi: 'Quá khứ khác với bản ghi đối chiếu' },
  'personal-data-missing': {
    en: 'Personal data was removed without erasure',
    vi: 'Dữ liệu cá nhân bị xóa trái quy trình',
  },
  'personal-data-edited': { en: 'Personal data was edited', vi: 'Dữ liệu cá nhân bị sửa' },
  'personal-data-added': { en: 'Personal data stands where there was none', vi: 'Có dữ liệu cá nhân bị thêm vào' },
  'key-missing': { en: 'The key of a dossier is missing', vi: 'Thiếu khóa của hồ sơ' },
  'key-edited': { en: 'The key of a dossier does not open', vi: 'Khóa của hồ sơ không mở được' },
  'erasure-forged': { en: 'An erasure was forged', vi: 'Việc xóa dữ liệu bị giả mạo' },
  'document-lost': { en: 'A document is gone', vi: 'Một giấy tờ không còn' },
  'document-altered': { en: 'A document was altered', vi: 'Một giấy tờ bị thay đổi' },
  'look-edited': { en: 'An entry of the log of looks was edited', vi: 'Một dòng nhật ký truy cập bị sửa' },
  'look-missing': { en: 'An entry of the log of looks was removed', vi: 'Một dòng nhật ký truy cập bị xóa' },
  'look-added': {
    en: 'An entry of the log of looks has no place in its chain',
    vi: 'Một dòng nhật ký truy cập ngoài chuỗi',
  },
  'look-chain-broken': { en: 'The chain of the log of looks is broken', vi: 'Chuỗi nhật ký truy cập bị đứt' },
  'receipt-edited': { en: 'A receipt was edited', vi: 'Một biên nhận bị sửa' },
  'receipt-missing': { en: 'A receipt was removed before its time', vi: 'Một biên nhận bị xóa trước hạn' },
  'receipt-added': { en: 'A receipt has no place in its chain', vi: 'Một biên nhận ngoài chuỗi' },
  'receipt-chain-broken': { en: 'The chain of receipts is broken', vi: 'Chuỗi biên nhận bị đứt' },
  'head-differs': {
    en: 'Bookkeeping of a dossier differs from its record',
    vi: 'Dữ liệu theo dõi hồ sơ khác với hồ sơ gốc',
  },
  'slot-missing': {
    en: 'An open dossier does not hold its person’s place',
    vi: 'Hồ sơ đang mở không giữ chỗ của người nộp',
  },
  'slot-wrong': {
    en: 'A person’s place is held by no open dossier',
    vi: 'Chỗ của một người bị giữ mà không có hồ sơ mở',
  },
  'ledger-time-differs': {
    en: 'A line of the ledger has another time than its event',
    vi: 'Thời điểm trong sổ cái khác với sự kiện',
  },
  'ledger-differs': { en: 'The ledger differs from the events', vi: 'Sổ cái khác với các sự kiện' },
  'numbers-behind': { en: 'A number would be given a second time', vi: 'Một số hồ sơ sẽ bị cấp lần thứ hai' },
  'view-differs': { en: 'What people are shown differs from the record', vi: 'Nội dung hiển thị khác với hồ sơ gốc' },
  'view-unreadable': { en: 'The events of a dossier cannot be read', vi: 'Không đọc được các sự kiện của hồ sơ' },
};
