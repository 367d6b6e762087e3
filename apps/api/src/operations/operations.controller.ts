import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../people/access.js';
import { Metrics } from './metrics.js';
import { ask, PROBES, type Probe, type Readiness } from './probes.js';

/** Probes and metrics for machines; without personal data. */
@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(
    @Inject(PROBES) private readonly probes: readonly Probe[],
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  @ApiOperation({ summary: 'The process runs' })
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('health/ready')
  @Public()
  @ApiOperation({
    summary: 'Whether people can work, and what is not as it should be; 503 when PostgreSQL or Temporal is away',
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await ask(this.probes);
    reply.code(readiness.status === 'down' ? 503 : 200);
    return readiness;
  }

  @Get('metrics')
  @Public()
  @ApiExcludeEndpoint()
  @Header('cache-control', 'no-store')
  async scrape(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
