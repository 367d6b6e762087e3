import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { roles, type Role, type Text } from '../../../../libs/dossier/index.js';
import type { BodyLimits } from '../http/json-body.js';
import { problem } from '../problems/problem.js';
import type { Person } from './actor.js';
import { roleWords } from './role-words.js';
import { tokenMissing } from './tokens.js';

/** Access rule of a route, stored with it, so that it is known before a body is read. */
interface Stated {
  /** Who may call. A route without it denies everybody. */
  readonly access?: 'public' | readonly Role[];
  /** A browser's cookie may stand for the bearer token (`codec/session.ts`). */
  readonly session?: true;
  /** How often a caller may use it in a minute, apart from what they may do in all. */
  readonly perMinute?: number;
  /** Larger bodies than those of other routes. */
  readonly body?: BodyLimits;
}

declare module 'fastify' {
  interface FastifyContextConfig extends Stated {}
}

const states = (stated: Stated): MethodDecorator => RouteConfig(stated);

/** Anybody may call this route, signed in or not. */
export const Public = (): MethodDecorator => applyDecorators(states({ access: 'public' }), ApiSecurity({}));

/** As `Public`, for what somebody might try out: each caller may use it so often in a minute. */
export const PublicRarely = (perMinute: number): MethodDecorator =>
  applyDecorators(states({ access: 'public', perMinute }), ApiSecurity({}));

/** Only people with one of these roles may call this route. */
export const AllowedTo = (...allowed: Role[]): MethodDecorator =>
  applyDecorators(states({ access: allowed }), ApiExtension('x-roles', allowed));

/** The route shows personal data of a dossier, only to those who may read them. Stated in the API description. */
export const ShowsPersonal = (): MethodDecorator => ApiExtension('x-personal', true);

/** As `ShowsPersonal`, of the form: the type may say that an employer reads a part of it. */
export const ShowsForm = (): MethodDecorator => applyDecorators(ShowsPersonal(), ApiExtension('x-form', true));

/** Like `AllowedTo`, for programs in browsers: by bearer token or by cookie, with larger bodies. */
export const AllowedToPagesOf = (role: Role, body: BodyLimits): MethodDecorator =>
  applyDecorators(
    states({ access: [role], session: true, body }),
    ApiExtension('x-roles', [role]),
    ApiSecurity('bearer'),
    ApiSecurity('codec'),
  );

/** As `AllowedTo`, with larger bodies. */
export const AllowedToSend = (body: BodyLimits, ...allowed: Role[]): MethodDecorator =>
  applyDecorators(states({ access: allowed, body }), ApiExtension('x-roles', allowed));

/** As `AllowedToEveryRole`, with larger bodies: what is said of many dossiers. */
export const AllowedToSendMany = (body: BodyLimits): MethodDecorator => AllowedToSend(body, ...roles);

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

/**
 * Admits the caller to the route, by the route's access rule.
 * @throws Problem UNAUTHENTICATED, FORBIDDEN, UNAVAILABLE
 */
export function demandAccess(request: FastifyRequest): void {
  const { access } = request.routeOptions.config;
  if (access === 'public') return;
  const person = signedIn(request);
  if (access?.some((role) => person.roles.includes(role))) return;
  throw problem('FORBIDDEN', {
    detail: access ? isFor(access) : { en: 'This route is closed', vi: 'Địa chỉ này không mở' },
  });
}

const isFor = (some: readonly Role[]): Text => ({
  en: `This is for ${some.map((role) => roleWords[role].en).join(', ')}`,
  vi: `Chỉ dành cho ${some.map((role) => roleWords[role].vi).join(', ')}`,
});

/**
 * Default deny: a route with neither `@Public()` nor `@AllowedTo(...)` denies everybody. The rule of a route was
 * checked before its body was read (`http/gate.ts`).
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    demandAccess(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
