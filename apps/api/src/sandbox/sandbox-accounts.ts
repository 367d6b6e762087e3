import { z } from 'zod';

const answer = z.object({ access_token: z.string().min(1) });

/** Tokens of the sandbox's own identity provider, requested as any client does. */
export class SandboxAccounts {
  constructor(
    private readonly issuer: string,
    private readonly secret: string,
  ) {}

  /** @throws Error when there is no such account */
  async token(account: string): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: account,
      client_secret: this.secret,
    });
    const reply = await fetch(`${this.issuer}/token`, { method: 'POST', body });
    return answer.parse(await reply.json()).access_token;
  }
}
