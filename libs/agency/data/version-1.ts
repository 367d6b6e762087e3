import type { OfficeRow } from '../office.js';

/** Earlier than any day in a dossier. */
const BEGAN = '2009-01-01';

const hours: OfficeRow['hours'] = {
  vi: 'thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00',
  en: 'Monday to Friday, 7:30–11:30 and 13:30–17:00',
};

/** Centres of the sandbox. Provinces and mergers are realistic; addresses, telephone numbers and hours are made up. */
const centre = (
  code: string,
  [vi, en]: readonly [string, string],
  address: OfficeRow['address'],
  days: Pick<OfficeRow, 'until' | 'successor'> & { readonly from?: string } = {},
): OfficeRow => ({
  code,
  name: { vi: `Trung tâm Dịch vụ việc làm ${vi}`, en: `${en} Employment Service Centre` },
  province: code.slice(0, code.indexOf('-')),
  address,
  phone: `1900 00${code.slice(-2)}`,
  hours,
  from: BEGAN,
  ...days,
});

const at = (vi: string, en: string): OfficeRow['address'] => ({ vi: `Số 1, ${vi}`, en: `No. 1, ${en}` });

const centres: readonly OfficeRow[] = [
  centre('HN-01', ['Hà Nội', 'Hanoi'], at('phường Hàng Bài, Hà Nội', 'Hàng Bài ward, Hanoi')),
  centre('HN-02', ['Hà Nội, cơ sở 2', 'Hanoi Second'], at('phường Hà Đông, Hà Nội', 'Hà Đông ward, Hanoi')),
  centre(
    'HCM-01',
    ['Thành phố Hồ Chí Minh', 'Ho Chi Minh City'],
    at('phường Bến Thành, Thành phố Hồ Chí Minh', 'Bến Thành ward, Ho Chi Minh City'),
  ),
  centre('HD-01', ['Hải Dương', 'Hải Dương'], at('phường Lê Thanh Nghị, Hải Dương', 'Lê Thanh Nghị ward, Hải Dương')),
  // A small centre that was merged in 2026, and one before it that had been merged into the small one.
  centre('HD-02', ['Chí Linh', 'Chí Linh'], at('phường Chí Linh, Hải Dương', 'Chí Linh ward, Hải Dương'), {
    until: '2026-06-30',
    successor: 'HD-01',
  }),
  centre('HD-03', ['Nam Sách', 'Nam Sách'], at('xã Nam Sách, Hải Dương', 'Nam Sách commune, Hải Dương'), {
    until: '2025-06-30',
    successor: 'HD-02',
  }),
  centre('DN-01', ['Đà Nẵng', 'Đà Nẵng'], at('phường Hải Châu, Đà Nẵng', 'Hải Châu ward, Đà Nẵng')),
  // Its province became a part of the other one.
  centre('QNA-01', ['Quảng Nam', 'Quảng Nam'], at('phường Tam Kỳ, Quảng Nam', 'Tam Kỳ ward, Quảng Nam'), {
    until: '2026-06-30',
    successor: 'DN-01',
  }),
  centre('HP-01', ['Hải Phòng', 'Hải Phòng'], at('phường Hồng Bàng, Hải Phòng', 'Hồng Bàng ward, Hải Phòng')),
  // Ended, and nobody took its work over.
  centre('HN-03', ['Hà Nội, điểm lưu động', 'Hanoi Mobile'], at('xã Sóc Sơn, Hà Nội', 'Sóc Sơn commune, Hanoi'), {
    from: '2020-01-01',
    until: '2023-12-31',
  }),
];

/** Offices of generated dossiers, for measuring lists (`seedOffices` of libs/persistence). */
const measured: readonly OfficeRow[] = Array.from({ length: 83 }, (_, index) => {
  const n = String(index + 1).padStart(2, '0');
  return centre(`P${n}-01`, [`thử tải số ${n}`, `Measuring ${n}`], at(`thử tải ${n}`, `measuring ${n}`));
});

/** The offices of the sandbox. An agency that runs the program replaces them by its own. */
export const version1: readonly OfficeRow[] = [...centres, ...measured];
