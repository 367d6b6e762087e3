import type { Text } from '../../dossier/index.js';

/** Banks of the sandbox, under the codes that its bank knows. A field takes other codes, too: this list helps to find one. */
export const banks: readonly { readonly code: string; readonly name: Text }[] = [
  {
    code: 'VCB',
    name: { vi: 'Ngân hàng TMCP Ngoại thương Việt Nam (Vietcombank)', en: 'Vietcombank, Foreign Trade of Vietnam' },
  },
  {
    code: 'BIDV',
    name: {
      vi: 'Ngân hàng TMCP Đầu tư và Phát triển Việt Nam (BIDV)',
      en: 'BIDV, Investment and Development of Vietnam',
    },
  },
  {
    code: 'CTG',
    name: { vi: 'Ngân hàng TMCP Công Thương Việt Nam (VietinBank)', en: 'VietinBank, Industry and Trade' },
  },
  {
    code: 'AGR',
    name: {
      vi: 'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam (Agribank)',
      en: 'Agribank, Agriculture and Rural Development',
    },
  },
  {
    code: 'TCB',
    name: { vi: 'Ngân hàng TMCP Kỹ thương Việt Nam (Techcombank)', en: 'Techcombank, Technological and Commercial' },
  },
  { code: 'MB', name: { vi: 'Ngân hàng TMCP Quân đội (MB)', en: 'MB, Military Commercial' } },
];
