import type { FastifyRequest } from 'fastify';
import { problem } from '../problems/problem.js';

/** The header that our pages send: `page` for a person's act, `watch` for polling. */
export const PAGE_HEADER = 'x-hoso';

/**
 * Protects against cross-site requests, because browsers send cookies whichever site caused the request. A change must
 * come from our own pages: proved by Fetch Metadata or, without it, by a header that no other site can set. Reads from
 * other sites are refused, too, because they would fill the access log.
 * @throws Problem CROSS_SITE
 */
export function demandSameOrigin({ method, headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  const reads = method === 'GET' || method === 'HEAD';
  // `none`: somebody typed the address.
  if (site !== undefined ? site === 'same-origin' || (reads && site === 'none') : reads || PAGE_HEADER in headers)
    return;
  throw problem('CROSS_SITE');
}

/** Whether a page is polling: that is not an act of a person, and does not keep a session alive. */
export const onlyWatches = ({ headers }: FastifyRequest): boolean => headers[PAGE_HEADER] === 'watch';
