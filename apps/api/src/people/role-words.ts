import type { Role, Text } from '../../../../libs/dossier/index.js';

/** Roles as people call them. */
export const roleWords: Readonly<Record<Role, Text>> = {
  claimant: { en: 'claimants', vi: 'người lao động' },
  employer: { en: 'employers', vi: 'đơn vị sử dụng lao động' },
  officer: { en: 'officers', vi: 'cán bộ' },
  director: { en: 'directors', vi: 'giám đốc' },
  'insurance-officer': { en: 'officers of the insurance agency', vi: 'cán bộ bảo hiểm xã hội' },
  'payment-officer': { en: 'payment officers', vi: 'cán bộ chi trả' },
  auditor: { en: 'auditors', vi: 'thanh tra' },
  operator: { en: 'operators', vi: 'vận hành viên' },
  'law-editor': { en: 'law editors', vi: 'cán bộ pháp chế' },
};
