import { says } from './shape.js';

/** How people write what every agency asks for: words for the checks of schemas. */
export const written = {
  office: says({ en: 'The code of an office, for example HN-01', vi: 'Phải là mã cơ quan, ví dụ HN-01' }),
  month: says({ en: 'A month, written YYYY-MM', vi: 'Phải là tháng, viết theo dạng YYYY-MM' }),
  document: says({
    en: 'The id of a document of this dossier',
    vi: 'Phải là mã của một giấy tờ đã đính kèm hồ sơ này',
  }),
} as const;
