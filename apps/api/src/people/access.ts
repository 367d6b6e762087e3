import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { roles, type Role } from '../../../../libs/dossier/index.js';
import { problem } from '../problems/problem.js';
import type { Person } from './actor.js';
import { tokenMissing } from './tokens.js';

const ACCESS = 'hoso:access';
type Access = 'public' | readonly Role[];

/** Anybody may call this route, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'public' satisfies Access), ApiSecurity({}));

/** Anybody may call: the handler itself asks for the bearer token or the codec's cookie. */
export const GuardedByHandler = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'public' satisfies Access), ApiSecurity('bearer'), ApiSecurity('codec'));

/** Only people with one of these roles may call this route. */
export const AllowedTo = (...allowed: Role[]): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, allowed satisfies Access), ApiExtension('x-roles', allowed));

/** Anybody signed in with a role may call; the handler decides what they see. */
export const AllowedToEveryRole = (): MethodDecorator => AllowedTo(...roles);

/** The signed-in person, as a handler's parameter. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  return signedIn(context.switchToHttp().getRequest<FastifyRequest>());
});

/**
 * Who makes a request.
 * @throws Problem UNAUTHENTICATED without a valid token; UNAVAILABLE when tokens cannot be checked
 */
export function signedIn(request: FastifyRequest): Person {
  if (request.identity === null) throw tokenMissing();
  if ('refusal' in request.identity) throw request.identity.refusal;
  return request.identity.person;
}

/** Default deny: a route that says neither `@Public()` nor `@AllowedTo(...)` answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const person = signedIn(context.switchToHttp().getRequest<FastifyRequest>());
    if (access?.some((role) => person.roles.includes(role))) return true;
    throw problem('FORBIDDEN', { detail: access ? `This is for: ${access.join(', ')}` : 'This route is closed' });
  }
}
