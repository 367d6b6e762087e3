import { MikroORM } from '@mikro-orm/postgresql';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { ProblemException } from './problem.js';

@ApiTags('health')
/** Whether the registry answers, and whether its database does. */
@Controller('health')
export class HealthController {
  constructor(private readonly orm: MikroORM) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ description: 'The process answers' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process answers and so does its database. */
  @Get('ready')
  @ApiOkResponse({ description: 'The registry can serve' })
  @ApiServiceUnavailableResponse({ description: 'The database does not answer' })
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.orm.em.fork().execute('select 1');
    } catch {
      throw new ProblemException(503, 'NOT_READY', 'The database does not answer');
    }
    return { status: 'ready' };
  }
}
