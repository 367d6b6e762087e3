import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Compresses answers of 1 KB and more for callers that accept it (RFC 9110, 12.5.3): a definition of 400 KB is 30 KB on the
 * line. Requests are taken as they come: a body that grows while it is read would pass the limit of its size (ADR 58).
 */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    globalDecompression: false,
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    // The library's own quality is for files that are compressed once: a hundred times slower for a tenth less.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  });
}
