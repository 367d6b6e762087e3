/** Fetches access tokens of the sandbox's identity provider, each once while it is fresh. */
export class People {
  private readonly tokens = new Map<string, { value: string; until: number }>();

  constructor(
    private readonly identityUrl: string,
    private readonly secret = 'sandbox',
  ) {}

  /**
   * @param account `officer`, `director`, `claimant:<12 digits>`, … (the sandbox's accounts)
   * @throws Error when the provider knows no such account
   */
  async token(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known && known.until > Date.now()) return known.value;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: account,
      client_secret: this.secret,
    });
    const answer = await fetch(`${this.identityUrl}/token`, { method: 'POST', body });
    const reply = (await answer.json()) as { access_token?: string; expires_in?: number };
    if (reply.access_token === undefined) throw new Error(`no token for ${account}: ${answer.status}`);
    const value = reply.access_token;
    this.tokens.set(account, { value, until: Date.now() + ((reply.expires_in ?? 60) - 30) * 1_000 });
    return value;
  }
}
