import { understood } from './understood.js';

it.each([
  ['tctn-2026-0000042', 'number', 'TCTN-2026-0000042'],
  ['001 199 000 001', 'personalId', '001199000001'],
  ['dn0001', 'employer', 'DN0001'],
  [' nguyen van an ', 'name', 'nguyen van an'],
  ['Đỗ Thị Bé', 'name', 'Đỗ Thị Bé'],
  ['00119900000', 'name', '00119900000'],
])('%s is looked for by %s', (text, by, value) => expect(understood(text)).toEqual({ by, value }));
