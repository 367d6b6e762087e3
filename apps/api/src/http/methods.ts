import type { FastifyInstance, FastifyRequest } from 'fastify';
import { list } from '../../../../libs/dossier/index.js';
import { problem, type Problem } from '../problems/problem.js';

/** Route of browsers' preflights (`codec/cors.ts`); not a path of ours. */
const ANY = '*';

/** Whether the segments of a path are those of a route: literally, by `:parameter`, or by `*` for whatever follows. */
const fits = (route: readonly string[], path: readonly string[]): boolean => {
  const rest = route.indexOf(ANY);
  if (rest >= 0) return fits(route.slice(0, rest), path.slice(0, rest));
  return (
    route.length === path.length && route.every((part, i) => part === path[i] || (part[0] === ':' && path[i] !== ''))
  );
};

const segments = (path: string): readonly string[] => path.replace(/\/$/, '').split('/').map(decoded);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The methods of each path, collected as routes are registered. */
export class KnownMethods {
  private readonly routes: { readonly method: string; readonly path: readonly string[] }[] = [];

  constructor(server: FastifyInstance) {
    server.addHook('onRoute', ({ method, url }) => {
      if (url === ANY) return;
      for (const one of [method].flat()) this.routes.push({ method: one, path: segments(url) });
    });
  }

  /** Methods that a path supports, in alphabetical order; none for an unknown path. */
  of(url: string): readonly string[] {
    const path = segments(url.split('?')[0] ?? '');
    const methods = this.routes.filter((route) => fits(route.path, path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }

  /** The answer to a request without a route: the path may exist with other methods (RFC 9110, 15.5.6). */
  refusal(request: FastifyRequest): Problem {
    const methods = this.of(request.url);
    // A method that was refused is none that the address takes: it is another address, such as one with a slash at its end.
    if (methods.length === 0 || methods.includes(request.method)) return problem('NOT_FOUND');
    return problem('METHOD_NOT_ALLOWED', {
      detail: list({ en: 'This address takes', vi: 'Địa chỉ này chỉ nhận' }, methods),
      headers: { allow: methods.join(', ') },
    });
  }
}

/** Whether no route of ours matches a request: an unknown path, or `OPTIONS` that is not a preflight. */
export const isUntaken = ({ is404, routeOptions, headers }: FastifyRequest): boolean =>
  is404 || (routeOptions.url === ANY && headers['access-control-request-method'] === undefined);
