import type { Text } from '../../dossier/index.js';

/** Provinces and cities of the sandbox's offices, by the first part of an office's code. */
const named: Readonly<Record<string, Text>> = {
  HN: { vi: 'Hà Nội', en: 'Hanoi' },
  HCM: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' },
  HD: { vi: 'Hải Dương', en: 'Hải Dương' },
  DN: { vi: 'Đà Nẵng', en: 'Đà Nẵng' },
  QNA: { vi: 'Quảng Nam', en: 'Quảng Nam' },
  HP: { vi: 'Hải Phòng', en: 'Hải Phòng' },
};

/** Name of a province; its code where nobody knows it. */
export const provinceName = (code: string): Text => named[code] ?? { vi: code, en: code };
