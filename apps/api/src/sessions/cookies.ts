import type { FastifyReply, FastifyRequest } from 'fastify';

/** Our cookies: for the whole origin, not readable by scripts, sent from other sites only when following a link. */
export class Cookie {
  private readonly name: string;
  private readonly attributes: readonly string[];

  /** @param secure over https; then no other host and no plain http can set it (`__Host-`, RFC 6265bis 4.1.3.2) */
  constructor(name: string, secure: boolean) {
    this.name = secure ? `__Host-${name}` : name;
    this.attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  }

  read({ headers }: FastifyRequest): string | undefined {
    const found = headers.cookie
      ?.split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${this.name}=`))
      ?.slice(this.name.length + 1);
    // Ours are base64url of 32 bytes; nothing else is looked up.
    return found !== undefined && /^[\w-]{43}$/.test(found) ? found : undefined;
  }

  /** @param seconds left out: until the browser closes */
  write(reply: FastifyReply, value: string, seconds?: number): void {
    const age = seconds === undefined ? [] : [`Max-Age=${seconds}`];
    this.add(reply, [`${this.name}=${value}`, ...this.attributes, ...age].join('; '));
  }

  remove(reply: FastifyReply): void {
    this.add(reply, [`${this.name}=`, ...this.attributes, 'Max-Age=0'].join('; '));
  }

  private add(reply: FastifyReply, line: string): void {
    reply.header('set-cookie', [reply.getHeader('set-cookie') ?? [], line].flat().map(String));
  }
}
