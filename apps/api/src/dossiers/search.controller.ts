import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { dossierNumber, employerCode, personalNumber, phone } from '../../../../libs/agency/index.js';
import { officeCode, plainText, says } from '../../../../libs/dossier/index.js';
import { AllowedTo } from '../people/access.js';
import { Reads } from './purpose.js';
import type { Reading } from './readings.js';
import { typeName } from './requests.js';
import { statedFields } from './search-filter.js';
import { Search } from './search.js';

const nothing = says({
  en: 'Say at least one of number, personalId, employer, name, birthYear, phone and fields',
  vi: 'Nêu ít nhất một trong các mục number, personalId, employer, name, birthYear, phone và fields',
});

/** What is looked for; all of it must hold. Identity numbers and names are never part of a URL. */
const search = z
  .strictObject({
    number: dossierNumber.optional(),
    personalId: personalNumber.optional(),
    employer: employerCode.optional(),
    /** With or without accents, syllables in any order. */
    name: plainText(120, 2).optional(),
    birthYear: z.int().min(1900).max(2100).optional(),
    phone: phone.optional(),
    /** Search fields of the type that is also named. */
    fields: statedFields.refine((fields) => Object.keys(fields).length > 0, nothing).optional(),
    /** Names that are only similar, too: after the others. */
    near: z.boolean().default(true),
    office: officeCode.optional(),
    type: typeName.optional(),
    limit: z.int().min(1).max(200).default(50),
    after: dossierNumber.optional(),
    names: z.boolean().default(true),
  })
  .refine(
    ({ number, personalId, employer, name, birthYear, phone: called, fields }) =>
      [number, personalId, employer, name, birthYear, called, fields].some((by) => by !== undefined),
    nothing,
  )
  .refine(
    ({ name, after }) => name === undefined || after === undefined,
    says({ en: 'A search by name has one page', vi: 'Tra cứu theo tên chỉ có một trang' }),
  );

/** Dossiers by what somebody knows of them. */
@ApiTags('lists')
@Controller('v1')
export class SearchController {
  constructor(private readonly found: Search) {}

  @Post('dossiers/search')
  @HttpCode(200)
  @AllowedTo('officer', 'director', 'insurance-officer', 'payment-officer', 'auditor')
  @ApiOperation({
    summary:
      'Dossiers by all that is known of them: a number, a person, an employer, a name as it is heard, a year of birth, a telephone, fields of their type; as far as they are yours to see',
  })
  search(@Body({ schema: search }) body: z.infer<typeof search>, @Reads('search') reading: Reading) {
    return this.found.by(reading, body);
  }
}
