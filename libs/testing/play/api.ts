import { randomUUID } from 'node:crypto';
import type { People } from './people.js';

/** What the API answered; `body` is as it came, for the caller to look into. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | undefined;
}

/** A dossier as the API shows it, as far as a story looks at it. */
export interface ShownDossier {
  readonly number: string;
  readonly status: { readonly name: string };
  readonly phase: string;
  readonly businessDate: string;
  readonly sequence: number;
  readonly waiting: readonly { readonly who: string; readonly what: { readonly en: string }; readonly code?: string }[];
  readonly links: readonly { readonly number: string; readonly relation: string }[];
  readonly commands: readonly { readonly name: string }[];
  /** The correction that waits for a second person. */
  readonly correction: { readonly proposal: number } | null;
  readonly facts: Record<string, unknown>;
}

/** An answer that a story did not expect, with the problem that the API stated. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer';

  constructor(
    request: string,
    readonly answer: Answer,
  ) {
    super(`${request}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
  }
}

/** The REST API as one person uses it. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly people: People,
    /** The account of whoever calls. */
    readonly account: string,
  ) {}

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.request<Body>('GET', path, undefined, headers);
  }

  delete<Body>(path: string): Promise<Answer<Body>> {
    return this.request<Body>('DELETE', path);
  }

  /** Posts JSON with a new Idempotency-Key, or with the one given, to repeat an act. */
  post<Body>(
    path: string,
    body: unknown,
    key: string = randomUUID(),
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.request<Body>('POST', path, JSON.stringify(body), {
      'idempotency-key': key,
      'content-type': 'application/json',
      ...headers,
    });
  }

  /** Posts bytes as they are: a document, or JSON that is none. */
  send<Body>(
    path: string,
    bytes: string | Uint8Array<ArrayBuffer>,
    mediaType: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.request<Body>('POST', path, bytes, {
      'idempotency-key': randomUUID(),
      'content-type': mediaType,
      ...headers,
    });
  }

  private async request<Body>(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.people.token(this.account)}`,
        ...headers,
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    // A file is nobody's to read here.
    const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
    const parsed = (isJson && text !== '' ? JSON.parse(text) : {}) as Body;
    return { status: answer.status, body: parsed, etag: answer.headers.get('etag') ?? undefined };
  }
}

/**
 * The body of an answer that had to succeed.
 * @throws UnexpectedAnswer for any status but 2xx
 */
export function expectSuccess<Body>(request: string, answer: Answer<Body>): Body {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new UnexpectedAnswer(request, answer as Answer);
}
