import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where `npm run build` puts the pages; a program run from sources has none. */
const built = join(import.meta.dirname, '..', '..', '..', '..', 'console');

/** Routes of pages: each serves the same document, which reads its URL. */
export const addresses = [
  ...[
    '/',
    '/tasks',
    '/tasks/*',
    '/dossiers',
    '/dossiers/*',
    '/me',
    '/employer',
    '/search',
    '/facts',
    ...['/cash', '/cash/*', '/payments', '/payments/*'],
    ...['/law', '/law/*'],
    '/inbox',
    '/sign',
    '/acts',
    '/office',
    '/office/*',
    '/settings',
    '/audit',
    '/ops',
    '/ops/dossiers/*',
    '/stats',
    '/stats/dossiers',
    '/new',
    '/new/*',
    '/jobs',
    '/jobs/*',
    '/sign-in',
    '/signed-in',
  ],
  // For anybody.
  ...['/estimate', '/estimate/*', '/rules', '/offices', '/figures', '/verify', '/verify/*'],
];

/** Nothing from elsewhere, nothing inside a page: files of this origin alone. */
const policy = [
  `default-src 'self'`,
  // Papers that the page was given: a picture is shown from memory.
  `img-src 'self' blob:`,
  `object-src 'none'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
].join('; ');

const page = (reply: FastifyReply, folder: string): FastifyReply =>
  reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
    .sendFile('index.html', folder, { cacheControl: false });

/** Somebody opened an address in a browser; programs ask under `/v1` and do not ask for pages. */
const isOpened = ({ method, url, headers: { accept = '' } }: FastifyRequest): boolean =>
  ['GET', 'HEAD'].includes(method) && accept.includes('text/html') && !url.startsWith('/v1/');

/**
 * Answers whoever opens an address that leads nowhere with the page that says so, as 404; undefined for programs, and where no
 * pages were built.
 */
export const noPageFor = (request: FastifyRequest, reply: FastifyReply, folder = built): FastifyReply | undefined =>
  isOpened(request) && existsSync(join(folder, 'index.html')) ? page(reply.code(404), folder) : undefined;

/** Serves the pages from this origin; does nothing if they were not built. */
export async function servePages(server: FastifyInstance, folder = built): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(files, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    // Their names change with what they hold.
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: true,
    constraints: {},
  });
  for (const url of addresses) server.get(url, { config: { access: 'public' } }, (_, reply) => page(reply, folder));
}
