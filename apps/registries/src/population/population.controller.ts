import { MikroORM } from '@mikro-orm/postgresql';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { compareIdentity } from './identity.js';
import { Citizen } from './population.entities.js';
import { type IdentityAnswer, type IdentityQuestion, identityAnswer, identityQuestion } from './population.schemas.js';

/** The population database as other authorities use it: it confirms, it does not disclose. */
@ApiTags('population')
@Controller('v1')
export class PopulationController {
  constructor(private readonly orm: MikroORM) {}

  @Post('identity-checks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Compare a stated identity with the registered one' })
  @ApiOkResponse({ description: 'What agrees and what does not', standardSchema: identityAnswer })
  async check(@Body({ schema: identityQuestion }) question: IdentityQuestion): Promise<IdentityAnswer> {
    const citizen = await this.orm.em.fork().findOne(Citizen, { personalId: question.personalId });
    return { ...question, ...compareIdentity(question, citizen) };
  }
}
