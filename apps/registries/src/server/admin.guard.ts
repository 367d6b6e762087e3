import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from './problem.js';
import { SETTINGS, type Settings } from './settings.js';

/** Admits callers with ADMIN_TOKEN; everybody when none is configured, as on a loopback sandbox. */
@Injectable()
export class AdminGuard implements CanActivate {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const token = this.settings.ADMIN_TOKEN;
    if (token === undefined) return true;
    const offered = context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '';
    if (timingSafeEqual(digest(offered), digest(`Bearer ${token}`))) return true;
    throw new ProblemException(401, 'UNAUTHENTICATED', 'The admin token is missing or wrong');
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
