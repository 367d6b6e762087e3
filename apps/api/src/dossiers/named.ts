import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type AnyDossierType,
  commandsOf,
  DossierTypes,
  list,
  refusal,
  type Role,
} from '../../../../libs/dossier/index.js';
import { problem } from '../problems/problem.js';

const given = (context: ExecutionContext, name: string): string =>
  (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[name] ?? '';

/** @throws Problem DOSSIER_TYPE_UNKNOWN, which says what types there are */
export function typeNamed(types: DossierTypes, name: string): AnyDossierType {
  const type = types.find(name);
  if (type) return type;
  const names = types.all.map((one) => one.name);
  throw problem('DOSSIER_TYPE_UNKNOWN', { detail: list({ en: 'There are', vi: 'Hiện có' }, names) });
}

/**
 * @throws Refusal COMMAND_UNKNOWN for a name that no dossier type knows; Problem NOT_IN_BULK for a command that no type
 * allows in bulk
 */
export function demandBulk(types: DossierTypes, command: string): void {
  const all = types.all.flatMap((type) => Object.entries(commandsOf(type)));
  if (all.every(([name]) => name !== command)) throw refusal('COMMAND_UNKNOWN', { command });
  const allowed = [...new Set(all.filter(([, { bulk }]) => bulk === true).map(([name]) => name))];
  if (allowed.includes(command)) return;
  throw problem('NOT_IN_BULK', {
    detail: list({ en: 'In bulk there are', vi: 'Có thể thực hiện hàng loạt' }, allowed),
  });
}

/**
 * Somebody in one of these roles may give it, in some dossier of some type.
 * @throws as `demandBulk`; Refusal COMMAND_NOT_ALLOWED
 */
export function demandBulkOf(types: DossierTypes, command: string, roles: readonly Role[]): void {
  demandBulk(types, command);
  const allowed = types.all.some((type) => {
    const { [command]: definition } = commandsOf(type);
    return definition?.bulk === true && definition.roles.some((role) => roles.includes(role));
  });
  if (!allowed) throw refusal('COMMAND_NOT_ALLOWED');
}

/** The URL names a dossier type: checked before the body is validated. */
@Injectable()
export class NamesType implements CanActivate {
  constructor(private readonly types: DossierTypes) {}

  canActivate(context: ExecutionContext): boolean {
    return typeNamed(this.types, given(context, 'type')) !== undefined;
  }
}

/** The URL names a command that may be given in bulk: checked before the body is validated. */
@Injectable()
export class NamesBulkCommand implements CanActivate {
  constructor(private readonly types: DossierTypes) {}

  canActivate(context: ExecutionContext): boolean {
    demandBulk(this.types, given(context, 'command'));
    return true;
  }
}
