import { understood } from './understood.js';

it.each([
  ['tctn-2026-0000042', 'number', 'TCTN-2026-0000042'],
  ['TCTN-2026-123456789012', 'number', 'TCTN-2026-123456789012'],
  ['TCTN-2026-1234567890123', 'partial', 'TCTN-2026-1234567890123'],
  ['001 199 000 001', 'personalId', '001199000001'],
  ['dn0001', 'employer', 'DN0001'],
  ['0912 345 678', 'phone', '0912345678'],
  ['+84 912.345.678', 'phone', '+84912345678'],
  ['024 3826 0000', 'phone', '02438260000'],
  [' nguyen van an ', 'name', 'nguyen van an'],
  ['Đỗ Thị Bé', 'name', 'Đỗ Thị Bé'],
  ['00119900000', 'partial', '00119900000'],
  ['TCTN-2026-42', 'partial', 'TCTN-2026-42'],
  ['TCTN-2026-', 'partial', 'TCTN-2026-'],
  ['1985', 'partial', '1985'],
])('%s is looked for by %s', (text, by, value) => expect(understood(text)).toEqual({ by, value }));

it.each(['Nguyễn Văn An 1985', '1985 Nguyễn Văn An', 'Nguyễn 1985 Văn An'])('%s names a year of birth', (text) =>
  expect(understood(text)).toEqual({ by: 'name', value: 'Nguyễn Văn An', birthYear: 1985 }),
);

it('two years are none of birth', () => {
  expect(understood('An 1985 1986')).toEqual({ by: 'name', value: 'An 1985 1986' });
});
