// A very small gRPC client on Node's own HTTP/2: enough to register a namespace before any package is loaded.
import { connect } from 'node:http2';

/** gRPC status codes that callers tell apart. */
export const status = { ok: 0, invalidArgument: 3, notFound: 5, alreadyExists: 6 };

/** An answer other than OK. */
export class GrpcError extends Error {
  /** @param {number} code @param {string} message */
  constructor(code, message) {
    super(`gRPC status ${code}: ${message}`);
    this.code = code;
  }
}

/**
 * One unary call over plain text.
 * @param {string} address host:port
 * @param {string} method `/package.Service/Method`
 * @param {Buffer} message the encoded request
 * @returns {Promise<Buffer>} the encoded answer
 */
export function call(address, method, message) {
  return new Promise((resolve, reject) => {
    const session = connect(`http://${address}`);
    const timer = setTimeout(() => finish(new Error(`${address} did not answer ${method} in 10 s`)), 10_000);
    const finish = (/** @type {Error | Buffer} */ result) => {
      clearTimeout(timer);
      session.destroy();
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    session.once('error', finish);
    const stream = session.request({
      ':method': 'POST',
      ':path': method,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    /** @type {import('node:http2').IncomingHttpHeaders} */
    let trailers = {};
    // A call refused at once carries its status in the headers, any other in the trailers.
    stream.on('response', (headers) => (trailers = headers));
    stream.on('trailers', (headers) => (trailers = headers));
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.once('error', finish);
    stream.once('end', () => {
      const code = Number(trailers['grpc-status'] ?? 2);
      if (code === status.ok) finish(Buffer.concat(chunks).subarray(5));
      else finish(new GrpcError(code, decodeURIComponent(String(trailers['grpc-message'] ?? ''))));
    });
    const frame = Buffer.alloc(5);
    frame.writeUInt32BE(message.length, 1);
    stream.end(Buffer.concat([frame, message]));
  });
}

/** @param {number} value @returns {Buffer} */
function varint(value) {
  const bytes = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

/** A whole number as a protobuf field. @param {number} field @param {number} value */
export const number = (field, value) => Buffer.concat([varint(field * 8), varint(value)]);

/** A text or nested message as a protobuf field. @param {number} field @param {string | Buffer} value */
export function bytes(field, value) {
  const content = Buffer.from(value);
  return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
}
