import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { findingWords } from '../../../../libs/persistence/index.js';
import { known } from '../dossiers/dossiers.controller.js';
import { Reads } from '../dossiers/purpose.js';
import type { Reading } from '../dossiers/readings.js';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { text } from '../openapi/list-responses.js';
import { AllowedTo } from '../people/access.js';
import { OneVerification } from './one-verification.js';

const nothing = z.strictObject({});
const answer = {
  schema: z.object({
    number: z.string(),
    verifiedAt: z.iso.datetime(),
    events: z.int(),
    documents: z.int().nullable().meta({ description: 'Papers that were read; null where they are out of reach' }),
    findings: z
      .array(
        z.object({
          kind: z.string(),
          title: text,
          at: z.int().nullable().meta({ description: 'Sequence of the event, where one is meant' }),
        }),
      )
      .meta({ description: 'None: nothing was changed' }),
  }),
  example: {
    ...{ number: 'TCTN-2026-0000042', verifiedAt: '2026-11-30T02:00:00.000Z', events: 7, documents: 2 },
    findings: [{ kind: 'event-edited', title: findingWords['event-edited'], at: 3 }],
  },
};

/** The verification of one dossier's record. */
@ApiTags('looks')
@Controller('v1/dossiers/:number/verify')
export class OneVerificationController {
  constructor(private readonly verification: OneVerification) {}

  @Post()
  @AllowedTo('auditor')
  @Answers('Verifies the record of one dossier now, as the nightly verification does; it changes nothing', 200, answer)
  @ApiBody({ schema: jsonSchema(nothing), examples: { nothing: { value: {} } } })
  verify(
    @Reads('verification') reading: Reading,
    @Param('number') number: string,
    @Body({ schema: nothing }) _: object,
  ) {
    return this.verification.verify(reading, known(number));
  }
}
