import type { FastifyInstance, FastifyRequest } from 'fastify';
import { codeOf } from './errors.js';
import { jsonSize } from './json-size.js';
import { pointerTo, type Text } from '../../../../libs/dossier/index.js';
import { problem, wrongAt, type Problem } from '../problems/problem.js';

/** How large a JSON body may be. */
export interface BodyLimits {
  readonly bytes: number;
  /** Number of values, which determines the cost of parsing and checking. */
  readonly nodes: number;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 32;
/** A bulk request of 200 decisions holds some 800; a claim some 60. */
const MOST_NODES = 2_000;
/** PostgreSQL's text and jsonb hold neither NUL nor half of a surrogate pair. */
const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** A value and its place; the full path is built only when something is wrong there. */
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

const refused = (place: Place, message: Text) => wrongAt(pointerTo(pathOf(place)), message);

/**
 * Refuses what must not reach a schema: prototype keys, texts and numbers that cannot be stored.
 * @throws Problem FORBIDDEN_KEY or VALIDATION_FAILED with the pointer of the first such place
 */
function refuseUnsafe(root: unknown): void {
  const stack: Place[] = [{ value: root, key: '' }];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const { value } = parent;
    if (typeof value === 'string' && !storable(value))
      throw refused(parent, {
        en: 'This text holds a character that cannot be kept',
        vi: 'Văn bản có ký tự không thể lưu giữ',
      });
    if (typeof value === 'number' && !Number.isFinite(value))
      throw refused(parent, { en: 'This number is too large to be kept', vi: 'Số này quá lớn, không thể lưu giữ' });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const at = { value: child as unknown, key, parent };
      if (FORBIDDEN_KEYS.has(key)) {
        const message = { en: 'This key is never allowed', vi: 'Không bao giờ được dùng tên mục này' };
        throw problem('FORBIDDEN_KEY', { errors: [{ pointer: pointerTo(pathOf(at)), message }] });
      }
      if (!storable(key))
        throw refused(at, {
          en: 'A key holds a character that cannot be kept',
          vi: 'Tên mục có ký tự không thể lưu giữ',
        });
      stack.push(at);
    }
  }
}

const notUtf8: Text = { en: 'The body is not UTF-8', vi: 'Nội dung gửi lên không phải UTF-8' };

/** Where V8 stopped parsing, without quoting the text there. */
const place = (error: unknown): Text => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String((error as Error).message)) ?? [];
  if (line === undefined) return { en: 'JSON is incomplete or broken', vi: 'JSON thiếu hoặc bị hỏng' };
  return {
    en: `JSON ends being valid at line ${line}, column ${column}`,
    vi: `JSON sai từ dòng ${line}, cột ${column}`,
  };
};

/** @throws Problem VALIDATION_FAILED for what would be expensive to parse, before it is parsed */
function demandSize(bytes: Buffer, nodes: number): void {
  const size = jsonSize(bytes, { depth: DEEPEST, nodes });
  if (size.depth > DEEPEST)
    throw wrongAt('', { en: `Nested deeper than ${DEEPEST} levels`, vi: `Lồng nhau sâu quá ${DEEPEST} cấp` });
  if (size.nodes > nodes)
    throw wrongAt('', { en: `Holds more than ${nodes} values`, vi: `Có nhiều hơn ${nodes} giá trị` });
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
    throw problem('MALFORMED_JSON', { detail: codeOf(error) === undefined ? place(error) : notUtf8 });
  }
  refuseUnsafe(value);
  return value;
}

/** The accepted content types: JSON, or for documents their bytes. */
function otherMediaType({ routeOptions }: FastifyRequest, documents: readonly string[]): Problem {
  if (routeOptions.url?.endsWith('/documents') !== true)
    return problem('UNSUPPORTED_MEDIA_TYPE', { detail: { en: 'Send application/json', vi: 'Gửi application/json' } });
  const types = documents.join(', ');
  return problem('UNSUPPORTED_MEDIA_TYPE', {
    detail: {
      en: `Send the document itself as the body, no form: Content-Type one of ${types}; its kind stands in the address, ?kind=`,
      vi: `Gửi chính tệp giấy tờ làm nội dung, không gửi biểu mẫu (form): Content-Type là một trong ${types}; loại giấy tờ ghi ở địa chỉ, ?kind=`,
    },
  });
}

/**
 * JSON is the only body that is read into memory. Media types of documents pass as a stream, unread, for the only route
 * that accepts them; everything else gets 415.
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
  // Not refused in the parser, because Fastify would close the connection and a client that is still sending would lose
  // the answer.
  const others = new WeakSet<FastifyRequest>();
  server.addContentTypeParser('*', (request, _payload, done) => {
    others.add(request);
    done(null);
  });
  server.addHook('preValidation', (request, _reply, done) =>
    done(others.has(request) ? otherMediaType(request, streamed) : undefined),
  );
  server.addHook('onRoute', (route) => {
    if (route.config?.body !== undefined) route.bodyLimit = route.config.body.bytes;
  });
}
