import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../people/access.js';
import { SignIn } from './sign-in.js';

const beginning = z.object({ to: z.string().max(2_000).default('/') });
const coming = z.object({ state: z.string().max(200).default('') });

/** Where browsers sign in and return to: URLs for people, not part of the API. */
@ApiExcludeController()
@Controller('auth')
export class AuthController {
  constructor(private readonly signIn: SignIn) {}

  @Get('sign-in')
  @Public()
  async begin(
    @Query({ schema: beginning }) { to }: z.infer<typeof beginning>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const next = await this.signIn.begin(request, reply, to);
    await reply.header('cache-control', 'no-store').redirect(next, 303);
  }

  @Get('callback')
  @Public()
  async finish(
    @Query({ schema: coming }) { state }: z.infer<typeof coming>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const next = await this.signIn.finish(request, reply, state);
    await reply.header('cache-control', 'no-store').redirect(next, 303);
  }
}
