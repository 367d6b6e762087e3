import type { FastifyInstance } from 'fastify';
import { codeOf } from './errors.js';
import { problem } from '../problems/problem.js';
import { pointer } from '../problems/validation.js';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 32;
/** PostgreSQL's text and jsonb hold neither NUL nor half of a surrogate pair. */
const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Refuses what no schema may see: prototype keys, nesting beyond 32 levels, text and numbers that cannot be kept.
 * @throws Problem FORBIDDEN_KEY or VALIDATION_FAILED with the pointer of the first such place
 */
function refuseUnsafe(root: unknown): void {
  const stack: { value: unknown; path: string[] }[] = [{ value: root, path: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, path } = next;
    const refuse = (message: string) => problem('VALIDATION_FAILED', { errors: [{ pointer: pointer(path), message }] });
    if (typeof value === 'string' && !storable(value)) throw refuse('This text holds a character that cannot be kept');
    if (typeof value === 'number' && !Number.isFinite(value)) throw refuse('This number is too large to be kept');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) throw refuse(`Nested deeper than ${DEEPEST} levels`);
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, key];
      if (FORBIDDEN_KEYS.has(key)) {
        throw problem('FORBIDDEN_KEY', { errors: [{ pointer: pointer(at), message: 'This key is never allowed' }] });
      }
      if (!storable(key)) throw refuse('A key holds a character that cannot be kept');
      stack.push({ value: child, path: at });
    }
  }
}

/** Where V8 stopped reading, without quoting what was there. */
const place = (error: unknown): string => {
  const found = /line (\d+) column (\d+)/.exec(String((error as Error).message));
  return found ? `JSON ends being valid at line ${found[1]}, column ${found[2]}` : 'JSON is incomplete or broken';
};

/**
 * Reads a JSON body; an empty one is `undefined`.
 * @throws Problem MALFORMED_JSON, FORBIDDEN_KEY or VALIDATION_FAILED
 */
export function readJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw problem('MALFORMED_JSON', { detail: codeOf(error) === undefined ? place(error) : 'The body is not UTF-8' });
  }
  refuseUnsafe(value);
  return value;
}

/**
 * JSON is the only body that is read into memory. What documents may be passes as a stream, unread, for the one route
 * that takes it; everything else is 415.
 */
export function acceptBodies(server: FastifyInstance, streamed: readonly string[]): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  server.addContentTypeParser([...streamed], (_request, _payload, done) => done(null));
}
