import { Body, Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { plainText } from '../../../../libs/dossier/index.js';
import { PreferencesOfPeople } from '../../../../libs/persistence/index.js';
import { AllowedToEveryRole, Public, SignedIn } from '../people/access.js';
import type { Person } from '../people/actor.js';
import { standingId, standingJson } from '../people/standings.js';
import { languageOfRequest } from '../problems/language.js';
import { problem } from '../problems/problem.js';
import { PageSessions } from './page-sessions.js';

const choice = z.strictObject({ standing: plainText(100) });

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Who is signed in, in which role they act, and until when. */
@ApiTags('sessions')
@Controller('v1')
export class SessionController {
  constructor(
    private readonly sessions: PageSessions,
    private readonly preferences: PreferencesOfPeople,
  ) {}

  @Get('session')
  @AllowedToEveryRole()
  @ApiOperation({
    summary: 'Who you are, in which standings you may act, until when you are signed in, and what you have chosen',
  })
  session(@Req() request: FastifyRequest, @SignedIn() person: Person) {
    return this.told(request, person);
  }

  @Put('session/acting')
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'Act in another of your standings from now on, in all windows of this browser' })
  async act(
    @Body({ schema: choice }) { standing }: z.infer<typeof choice>,
    @Req() request: FastifyRequest,
    @SignedIn() person: Person,
  ) {
    const session = request.pageSession;
    if (session === null)
      throw problem('CONFLICT', {
        detail: {
          en: 'With a bearer token, name the standing in the header Standing',
          vi: 'Với mã truy cập (bearer token), ghi tư cách trong header Standing',
        },
      });
    await this.sessions.act(session, standing);
    request.pageSession = { ...session, acting: standing };
    return this.told(request, person);
  }

  @Delete('session')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Sign out in this browser; `to` is where to sign out at the identity provider as well' })
  async leave(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return { to: await this.sessions.leave(request, reply) };
  }

  @Delete('sessions')
  @HttpCode(200)
  @AllowedToEveryRole()
  @ApiOperation({ summary: 'Sign out in every browser in which you are signed in' })
  async leaveAll(@SignedIn() person: Person, @Res({ passthrough: true }) reply: FastifyReply) {
    return { ended: await this.sessions.leaveAll(person.subject, reply) };
  }

  private async told(request: FastifyRequest, asked: Person) {
    const session = request.pageSession;
    const { subject, name, standings } = session?.person ?? asked;
    const shown = standings.map(standingJson);
    // A token acts in all its roles at once; with the header `Standing`, in that one only.
    const named = session === null && request.headers['standing'] !== undefined ? idOf(asked) : null;
    return {
      person: { subject, name },
      standings: shown,
      acting: session?.acting ?? named,
      idleUntil: session === null ? null : instant(session.idleUntil),
      until: session === null ? null : instant(session.until),
      acr: session?.acr ?? null,
      language: languageOfRequest(request),
      preferences: await this.preferences.of(subject),
    };
  }
}

const idOf = ({ roles: [role], office, employer }: Person): string | null =>
  role === undefined ? null : standingId({ role, office, employer });
