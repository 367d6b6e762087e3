import type { z } from 'zod';
import { placesWithoutWords } from '../dossier/index.js';
import { account, address, dossierNumber, employerCode, formerNumber, personalId, phone } from './index.js';

const accepts = (schema: z.ZodType, ...values: readonly string[]) =>
  values.filter((value) => schema.safeParse(value).success);

it.each([
  [
    'a dossier',
    dossierNumber,
    ['TCTN-2026-0000042', 'TVVL-2026-123456789012'],
    ['TCTN-26-0000042', 'tctn-2026-0000042'],
  ],
  ['a person', personalId, ['001199000001'], ['00119900000', '0011990000012', '00119900000a']],
  [
    'a person or book of before',
    formerNumber,
    ['012345678', '0123456789', '001199000001'],
    ['01234567', '01234567890'],
  ],
  ['an employer', employerCode, ['HN0001', 'E1'], ['hn0001', 'E', 'E'.repeat(33)]],
  ['a telephone', phone, ['0912345678', '+84 912 345 678'], ['0912', '0912-345-678']],
] as const)('the number of %s is written so, and not otherwise', (_of, schema, right, wrong) => {
  expect(accepts(schema, ...right, ...wrong)).toEqual(right);
});

it('every part of an account and of an address has words', () => {
  expect([...placesWithoutWords(account), ...placesWithoutWords(address)]).toEqual([]);
});
