import type { FastifyRequest } from 'fastify';
import { problem } from '../problems/problem.js';

/** The own header of our pages: `page` for what a person does, `watch` for a look whether there is news. */
export const PAGE_HEADER = 'x-hoso';

/**
 * A cookie comes along whoever made the browser ask: what changes something must come from our own pages, by what the
 * browser says of the request (Fetch Metadata) or, where it does not say, by a header that no other site can set. What only
 * reads is not for other sites either, which would fill the log of looks.
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

/** Whether a page asks for news by itself: that is no act of a person, and keeps no session alive. */
export const onlyWatches = ({ headers }: FastifyRequest): boolean => headers[PAGE_HEADER] === 'watch';
