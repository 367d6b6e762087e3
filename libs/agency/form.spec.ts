import { civilDate } from '../calendar/index.js';
import { shaped } from '../dossier/index.js';
import { office, statedOffice } from './index.js';

describe('an office in a form', () => {
  it('is one that there is, or was', () => {
    expect(shaped(office(), 'HN-01')).toEqual({ value: 'HN-01' });
    expect(shaped(office(), 'HD-02')).toEqual({ value: 'HD-02' });
  });

  it('is refused at its field, by name, where there is none', () =>
    expect(shaped(office(), 'ZZ-99', ['input', 'office'])).toEqual({
      faults: [
        {
          pointer: '/input/office',
          code: 'OFFICE_UNKNOWN',
          message: {
            en: 'There is no such office; /v1/offices lists them',
            vi: 'Không có cơ quan nào mang mã này; xem danh mục tại /v1/offices',
          },
        },
      ],
    }));

  it('is told once what is wrong with its form', () =>
    expect(shaped(office(), 'hanoi')).toEqual({
      faults: [
        {
          pointer: '',
          message: { en: 'The code of an office, for example HN-01', vi: 'Phải là mã cơ quan, ví dụ HN-01' },
        },
      ],
    }));
});

describe('work is given to an office', () => {
  it.each([
    ['that works', 'HN-01', '2026-07-01', undefined],
    ['on its last day', 'HD-02', '2026-06-30', undefined],
    [
      'not after it was merged: its successor is named',
      'HD-02',
      '2026-07-01',
      { code: 'OFFICE_MERGED', params: { successor: 'HD-01' } },
    ],
    [
      'not after two mergers: the last is named',
      'HD-03',
      '2026-07-01',
      { code: 'OFFICE_MERGED', params: { successor: 'HD-01' } },
    ],
    ['not after it ended', 'HN-03', '2026-07-01', { code: 'OFFICE_NOT_OPEN' }],
    ['not before it began', 'HN-03', '2019-07-01', { code: 'OFFICE_NOT_OPEN' }],
    ['that there is', 'ZZ-99', '2026-07-01', { code: 'OFFICE_UNKNOWN' }],
  ])('%s', (_, code, day, fault) => {
    const found = statedOffice(code, civilDate(day));
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(fault);
  });

  it('names the successor in both languages', () =>
    expect(statedOffice('HD-02', civilDate('2026-07-01'))?.message).toEqual({
      en: 'This office was merged into HD-01 (Hải Dương Employment Service Centre): state that one',
      vi: 'Cơ quan này đã sáp nhập vào HD-01 (Trung tâm Dịch vụ việc làm Hải Dương): ghi mã cơ quan đó',
    }));
});
