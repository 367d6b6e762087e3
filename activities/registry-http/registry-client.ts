import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { OutsideSystem } from '../../libs/dossier/index.js';
import type { ClientToken } from './client-token.js';
import { type FailedCall, malformed, rateLimited, refused, unavailable } from './failures.js';
import { limitedText } from './limited-text.js';
import { retryAfterSeconds } from './retry-after.js';

const ANSWER_WITHIN_MS = 5_000;
/** The record of fifty years at several employers is some 150 KB. */
const LONGEST_ANSWER_BYTES = 512 * 1024;

/** One question to a registry. */
interface RegistryQuestion {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Path after the registry's base URL; may hold a reference, never data of a person. */
  readonly path: string;
  /** The pattern of the path, for failures and logs. */
  readonly route: string;
  readonly body?: object;
  /** Problem code with which the registry says that nothing was found; the call then returns null. */
  readonly unknown?: string;
}

/** One question to a registry, and the shape of its answer. */
export interface RegistryCall<Answer> extends RegistryQuestion {
  /** One schema for all questions of a kind. */
  readonly answer: z.ZodType<Answer>;
  /** Fields in which the answer cannot be one to this question: names only, for values may be personal. */
  readonly amiss?: (answer: Answer) => readonly string[];
}

/** `text` is undefined when the answer was longer than we read. */
interface Exchange {
  readonly response: Response;
  readonly text: string | undefined;
}

const problem = z.object({ code: z.string().regex(/^[A-Z_]{1,60}$/), status: z.number().optional() });

/** JSON client of one registry: every answer is checked, every failure named (libs/ports/registry-errors.ts). */
export class RegistryClient {
  /**
   * @param baseUrl address of the registry without a path, e.g. `http://127.0.0.1:4103`
   * @param token our credentials; undefined if the registry asks for none
   */
  constructor(
    private readonly registry: OutsideSystem,
    private readonly baseUrl: string,
    private readonly withinMs = ANSWER_WITHIN_MS,
    private readonly token?: ClientToken,
  ) {}

  /**
   * One question, one answer; null when the registry says with the code `unknown` that it has no such thing.
   * @throws ApplicationFailure of the type of a RegistryErrorCode
   */
  async ask<Answer>(call: RegistryCall<Answer>): Promise<Answer | null> {
    const failed: FailedCall = { registry: this.registry, route: `${call.method} ${call.route}` };
    const { response, text } = await this.#exchange(call, failed);
    if (response.status === 429) throw rateLimited(failed, retryAfterSeconds(response.headers.get('retry-after')));
    if (response.status >= 500) throw unavailable(failed, `answered ${response.status}`, response.status);
    if (text === undefined) throw malformed(failed, `more than ${LONGEST_ANSWER_BYTES} bytes`, response.status);
    const json = parseJson(text);
    if (response.status >= 400) return this.#refusal(call, failed, response.status, json);
    if (!response.ok) throw malformed(failed, `status ${response.status}`, response.status);
    const parsed = call.answer.safeParse(json);
    if (!parsed.success) throw malformed(failed, whereOf(parsed.error), response.status);
    const amiss = call.amiss?.(parsed.data) ?? [];
    if (amiss.length > 0) throw malformed(failed, `not to this question: ${few(amiss)}`, response.status);
    return parsed.data;
  }

  /** Like {@link ask} for what must exist. */
  async demand<Answer>(call: Omit<RegistryCall<Answer>, 'unknown'>): Promise<Answer> {
    const answer = await this.ask(call);
    if (answer !== null) return answer;
    throw malformed({ registry: this.registry, route: `${call.method} ${call.route}` }, 'null');
  }

  /**
   * A real refusal names its code: a web page with status 404 comes from a proxy between us. A problem whose `status`
   * differs from the HTTP status (RFC 9457, 3.1.2) is not accepted either: it was the answer to another request.
   */
  #refusal(call: RegistryQuestion, failed: FailedCall, status: number, json: unknown): null {
    const told = problem.safeParse(json).data;
    const code = told?.code;
    if (code === undefined) throw malformed(failed, `status ${status} without a code`, status);
    if ((told?.status ?? status) !== status)
      throw malformed(failed, `status ${status} with a problem of ${told?.status}`, status);
    if (code === call.unknown) return null;
    throw refused(failed, status, code);
  }

  /**
   * The answer must repeat the id of its request. Otherwise a connection that delivered an earlier answer twice would
   * give one person the answer about another.
   */
  async #exchange(call: RegistryQuestion, failed: FailedCall): Promise<Exchange> {
    const id = randomUUID();
    const exchanged = await this.#known(call, id, failed);
    const { status, headers } = exchanged.response;
    const decided = status < 500 && status !== 429;
    if (decided && headers.get('x-request-id') !== id) throw malformed(failed, 'it answers another question', status);
    return exchanged;
  }

  /** Calls with a token; a rejected token is replaced by a new one, once. */
  async #known(call: RegistryQuestion, id: string, failed: FailedCall): Promise<Exchange> {
    const send = (token: string | undefined) =>
      this.#send(call, id, token).catch((error: unknown) => {
        throw unavailable(failed, `gave no answer (${reasonOf(error)})`);
      });
    const token = await this.#tokenFor(failed);
    const exchanged = await send(token);
    if (token === undefined || exchanged.response.status !== 401) return exchanged;
    this.token?.forget(token);
    return send(await this.#tokenFor(failed));
  }

  async #tokenFor(failed: FailedCall): Promise<string | undefined> {
    return this.token?.get().catch((error: unknown) => {
      throw unavailable(failed, `was not asked: no token (${reasonOf(error)})`);
    });
  }

  async #send(call: RegistryQuestion, id: string, token: string | undefined): Promise<Exchange> {
    const response = await fetch(`${this.baseUrl}${call.path}`, {
      method: call.method,
      headers: {
        accept: 'application/json',
        'x-request-id': id,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(call.body && { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(this.withinMs),
      redirect: 'error',
      ...(call.body && { body: JSON.stringify(call.body) }),
    });
    return { response, text: await limitedText(response, LONGEST_ANSWER_BYTES) };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const few = (places: readonly string[]): string => places.slice(0, 3).join(', ');

/** The first few places that do not fit; field names only, for values may be personal. */
const whereOf = (error: z.ZodError): string =>
  few(error.issues.map(({ path, code }) => `${path.join('.') || '(whole)'} ${code}`));

/** The error's own code or name: its message may name the address and what was sent. */
function reasonOf(error: unknown): string {
  const { code } = words(words(error)['cause']);
  const { name } = words(error);
  return [code, name].find((word) => typeof word === 'string') ?? 'unknown reason';
}

/** Read by shape: what `fetch` throws need not be an Error of this realm. */
const words = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {};
