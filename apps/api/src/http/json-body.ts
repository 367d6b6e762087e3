import type { FastifyInstance } from 'fastify';
import { codeOf } from './errors.js';
import { jsonSize } from './json-size.js';
import { problem } from '../problems/problem.js';
import { pointer } from '../problems/validation.js';

/** How large a JSON body may be. */
export interface BodyLimits {
  readonly bytes: number;
  /** Values in it: what reading and checking cost goes by these. */
  readonly nodes: number;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 32;
/** A stack of 200 decisions holds some 800; a claim some 60. */
const MOST_NODES = 2_000;
/** PostgreSQL's text and jsonb hold neither NUL nor half of a surrogate pair. */
const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** A value and where it stands; the whole path is only put together when something is wrong there. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly parent?: Place;
}

function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at = place; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

const refused = (place: Place, message: string) =>
  problem('VALIDATION_FAILED', { errors: [{ pointer: pointer(pathOf(place)), message }] });

/**
 * Refuses what no schema may see: prototype keys, text and numbers that cannot be kept.
 * @throws Problem FORBIDDEN_KEY or VALIDATION_FAILED with the pointer of the first such place
 */
function refuseUnsafe(root: unknown): void {
  const stack: Place[] = [{ value: root, key: '' }];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const { value } = parent;
    if (typeof value === 'string' && !storable(value))
      throw refused(parent, 'This text holds a character that cannot be kept');
    if (typeof value === 'number' && !Number.isFinite(value))
      throw refused(parent, 'This number is too large to be kept');
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const at = { value: child as unknown, key, parent };
      if (FORBIDDEN_KEYS.has(key)) {
        const message = 'This key is never allowed';
        throw problem('FORBIDDEN_KEY', { errors: [{ pointer: pointer(pathOf(at)), message }] });
      }
      if (!storable(key)) throw refused(at, 'A key holds a character that cannot be kept');
      stack.push(at);
    }
  }
}

/** Where V8 stopped reading, without quoting what was there. */
const place = (error: unknown): string => {
  const found = /line (\d+) column (\d+)/.exec(String((error as Error).message));
  return found ? `JSON ends being valid at line ${found[1]}, column ${found[2]}` : 'JSON is incomplete or broken';
};

/** @throws Problem VALIDATION_FAILED for what would be dear to read, before it is read */
function demandSize(bytes: Buffer, nodes: number): void {
  const size = jsonSize(bytes, { depth: DEEPEST, nodes });
  const message =
    size.depth > DEEPEST
      ? `Nested deeper than ${DEEPEST} levels`
      : size.nodes > nodes && `Holds more than ${nodes} values`;
  if (message !== false) throw problem('VALIDATION_FAILED', { errors: [{ pointer: '', message }] });
}

/**
 * Reads a JSON body; an empty one is `undefined`.
 * @param nodes values that it may hold
 * @throws Problem MALFORMED_JSON, FORBIDDEN_KEY or VALIDATION_FAILED
 */
export function readJson(bytes: Buffer, nodes = MOST_NODES): unknown {
  if (bytes.length === 0) return undefined;
  demandSize(bytes, nodes);
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
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, readJson(body as Buffer, request.routeOptions.config.body?.nodes));
    } catch (error) {
      done(error as Error);
    }
  });
  server.addContentTypeParser([...streamed], (_request, _payload, done) => done(null));
  server.addHook('onRoute', (route) => {
    if (route.config?.body !== undefined) route.bodyLimit = route.config.body.bytes;
  });
}
