/** What a browser does with cookies and redirects, and nothing else: for tests of sign-in over real HTTP. */
export class PlainBrowser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Every `Set-Cookie` so far. */
  readonly set: string[] = [];

  private jar(url: string): Map<string, string> {
    const { hostname } = new URL(url);
    const jar = this.jars.get(hostname) ?? new Map<string, string>();
    this.jars.set(hostname, jar);
    return jar;
  }

  cookie(url: string, name: string): string | undefined {
    return this.jar(url).get(name);
  }

  put(url: string, name: string, value: string): void {
    this.jar(url).set(name, value);
  }

  /** One request, without following where it leads. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      this.set.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970|Max-Age=0/i.test(line)) this.jar(url).delete(name);
      else this.put(url, name, value);
    }
    return answer;
  }

  /** Follows redirects until there are none, or one leads where it shall `stop`. @returns the last answer and its address */
  async go(
    from: string,
    init?: RequestInit,
    stop: (url: URL) => boolean = () => false,
  ): Promise<{ url: string; answer: Response }> {
    let url = from;
    let answer = await this.ask(url, init);
    for (let hops = 0; hops < 20; hops += 1) {
      const location = answer.headers.get('location');
      if (location === null) break;
      url = new URL(location, url).href;
      if (stop(new URL(url))) break;
      answer = await this.ask(url);
    }
    return { url, answer };
  }

  /** Signs in as an account of the sandbox. @returns where it ends; with `stopAt`, that path before it is opened */
  async signIn(api: string, account: string, to = '/', stopAt?: string): Promise<string> {
    const { url } = await this.go(`${api}/auth/sign-in?to=${encodeURIComponent(to)}`);
    const body = new URLSearchParams({ account });
    const stop = ({ origin, pathname }: URL) =>
      origin === api && (stopAt === undefined ? !pathname.startsWith('/auth/') : pathname === stopAt);
    return (await this.go(url, { method: 'POST', body }, stop)).url;
  }
}
