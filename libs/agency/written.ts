import { says } from '../dossier/index.js';

/** How people write what this agency asks for: words for the checks of schemas. */
export const written = {
  personalId: says({
    en: 'Twelve digits, without spaces or other signs',
    vi: 'Phải gồm đúng 12 chữ số, viết liền, không có dấu cách hay ký tự khác',
  }),
  formerNumber: says({
    en: 'A number of before: 9 or 12 digits of an identity card, 10 of an insurance book',
    vi: 'Số cũ: 9 hoặc 12 chữ số của giấy tờ tùy thân, 10 chữ số của sổ bảo hiểm xã hội',
  }),
  employer: says({ en: 'The code of an employer, for example HN0001', vi: 'Phải là mã đơn vị, ví dụ HN0001' }),
  dossier: says({
    en: 'The number of a dossier, for example TCTN-2026-0000042',
    vi: 'Phải là số hồ sơ, ví dụ TCTN-2026-0000042',
  }),
  phone: says({
    en: 'A telephone number: 8 to 16 digits and spaces, a + before them where it is abroad',
    vi: 'Phải là số điện thoại: 8 đến 16 chữ số và dấu cách, có thể có dấu + ở đầu',
  }),
  accountNumber: says({
    en: 'The number of an account: 6 to 19 digits without spaces',
    vi: 'Phải là số tài khoản: 6 đến 19 chữ số, viết liền',
  }),
  bankCode: says({ en: 'The code of a bank, for example VCB', vi: 'Phải là mã ngân hàng, ví dụ VCB' }),
} as const;
