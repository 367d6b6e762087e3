import { systemPrefix } from './index.js';

it('the settings of a system outside begin with its name', () => {
  expect([systemPrefix('bank'), systemPrefix('insurance-records'), systemPrefix('a-b-c')]).toEqual([
    'BANK',
    'INSURANCE_RECORDS',
    'A_B_C',
  ]);
});
