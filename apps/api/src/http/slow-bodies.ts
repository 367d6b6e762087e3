import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../../../../libs/dossier/index.js';
import { languageOfRequest } from '../problems/language.js';
import { problem, type Problem } from '../problems/problem.js';

/** How long the parts of a request may take to arrive, in milliseconds. */
export interface Patience {
  /** Whole requests, with the document that they bring. */
  readonly request: number;
  /** JSON bodies: none is larger than a page of text. */
  readonly json: number;
}

/** What is written to a raw socket when there is no request, or none that can still be answered (RFC 9457). */
const bare = (refused: Problem, language: Language): string => {
  const body = JSON.stringify(refused.document(randomUUID(), language));
  const head = [
    `HTTP/1.1 ${refused.status} ${refused.status === 408 ? 'Request Timeout' : 'Bad Request'}`,
    'Content-Type: application/problem+json',
    `Content-Language: ${language}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

const late = () => problem('REQUEST_TIMEOUT');

/** @param language English when no header was read that asks for another */
function end(socket: Socket, refused: Problem, language: Language = 'en'): void {
  if (socket.writable) socket.write(bare(refused, language));
  socket.destroy();
}

/** Answers what is not an HTTP message, or did not arrive in time. */
export function answerBrokenMessage(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  end(
    socket,
    isLate
      ? late()
      : problem('BAD_REQUEST', { detail: { en: 'The HTTP message is broken', vi: 'Thông điệp HTTP bị hỏng' } }),
  );
}

/** The sender disconnected, or was disconnected, before the body had arrived. */
export const isBrokenOff = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

/** Closes connections whose JSON takes longer than `milliseconds` to arrive. */
export function endSlowBodies(server: FastifyInstance, milliseconds: number): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const { headers, raw } = request;
    const json = headers['content-type']?.startsWith('application/json') === true;
    // What a test injects comes over no wire.
    if (json && !raw.complete && raw.socket instanceof Socket) {
      const timer = setTimeout(() => end(raw.socket, late(), languageOfRequest(request)), milliseconds).unref();
      const arrived = () => clearTimeout(timer);
      raw.once('end', arrived).once('close', arrived);
    }
    done(null, payload);
  });
}
