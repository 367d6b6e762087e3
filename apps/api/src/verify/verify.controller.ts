import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../openapi/answers.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { PublicRarely } from '../people/access.js';
import { answers, typedCode } from './verify.schemas.js';
import { Verification } from './verify.service.js';

/** For whoever holds a letter: is it genuine, and in force? */
@ApiTags('verify')
@Controller('v1/verify')
export class VerifyController {
  constructor(private readonly verification: Verification) {}

  @Get(':code')
  @PublicRarely(30)
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'code', schema: jsonSchema(typedCode), example: '587W-3Q37-9GDH-XFJ6' })
  @Answers(
    'Whether the letter with this code is genuine and in force; nothing of whom it is about or what it grants. At most 30 a minute',
    200,
    answers.verified,
  )
  verify(@Param('code') code: string) {
    return this.verification.verify(code);
  }
}
