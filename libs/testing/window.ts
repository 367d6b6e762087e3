import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { looksAsBefore, type Shows } from './pictures.js';

/** Observed things that a window of the pages may never do. */
export interface Seen {
  /** Violations of the content security policy, errors of scripts, and requests to others. */
  readonly faults: string[];
}

/**
 * Waits until something holds in a page. It is asked from outside: the policy of the pages lets them run no text, which
 * `waitForFunction` has them do from its second look on.
 * @throws Error when it does not within ten seconds
 */
export async function holds(page: Page, expression: string): Promise<void> {
  for (const began = Date.now(); !(await page.evaluate<boolean>(`Boolean(${expression})`)); await sleep(25))
    if (Date.now() - began > 10_000) throw new Error(`It never holds in this page: ${expression}`);
}

/** Somebody's window on the pages of the API at `url`: watched from its first request on. */
export class Window {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
    readonly seen: Seen,
  ) {}

  /** @param others origins that are called as well: the identity provider's page */
  static async open(
    browser: Browser,
    url: string,
    others: readonly string[],
    viewport = { width: 1_366, height: 768 },
  ): Promise<Window> {
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    const seen: Seen = { faults: [] };
    await context.addInitScript(
      `document.addEventListener('securitypolicyviolation', (event) =>
        console.error('CSP', event.violatedDirective, event.blockedURI))`,
    );
    context.on('page', (page) => {
      page.on('console', (message) => {
        // The browser itself says so of answers that refuse something: that is no fault of a page.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          seen.faults.push(message.text());
      });
      page.on('pageerror', (error) => seen.faults.push(String(error)));
      page.on('request', (request) => {
        // What a page made itself (`blob:`) is of its own origin.
        const asked = request.url().replace(/^blob:/, '');
        if (![url, ...others].some((origin) => asked.startsWith(`${origin}/`))) seen.faults.push(asked);
      });
    });
    return new Window(context, await context.newPage(), url, seen);
  }

  /** Signs in at the sandbox's page, and ends at the page that it was going to. */
  async signIn(account: string, path = '/'): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.getByRole('link', { name: 'Đăng nhập' }).click();
    await this.choose(this.page, account);
    await this.page.getByRole('banner').waitFor();
  }

  /** Says who one is on the page of the sandbox's people. */
  async choose(page: Page, account: string): Promise<void> {
    await page.locator('#account').waitFor();
    const known = page.locator(`button[value="${account}"]`);
    if ((await known.count()) > 0) return known.click();
    await page.locator('#account').fill(account);
    await page.keyboard.press('Enter');
  }

  /** On a desk, on a phone of 320 pixels: no barrier, and nothing wider than the screen. Keeps a picture for who looks. */
  async looks(name: string): Promise<void> {
    const before = this.page.viewportSize();
    for (const width of [before?.width ?? 1_280, 320]) {
      await this.page.setViewportSize({ width, height: before?.height ?? 800 });
      const found = { width, barriers: await this.barriers(), fits: await this.fits() };
      if (found.barriers.length > 0 || !found.fits) throw new Error(`${name}: ${JSON.stringify(found)}`);
      const folder = process.env['HOSO_LOOKS'];
      if (folder !== undefined)
        await this.page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    }
    if (before !== null) await this.page.setViewportSize(before);
  }

  /** Goes on with Tab alone until what has the focus is this: its words or its label, or its id. */
  async tabTo(what: string): Promise<void> {
    for (let at = 0; at < 120; at += 1) {
      await this.page.keyboard.press('Tab');
      const here = await this.page.evaluate<readonly string[]>(
        `(() => { const one = document.activeElement;
          return [one.id, one.textContent.trim(), ...[...(one.labels ?? [])].map((label) => label.textContent.trim())]; })()`,
      );
      if (here.includes(what)) return;
    }
    throw new Error(`Tab does not come to «${what}»`);
  }

  /** Types where the focus is as an editor of input composes: what it holds is replaced until it is done. */
  async compose(text: string): Promise<void> {
    const devtools = await this.context.newCDPSession(this.page);
    for (let end = 1; end <= text.length; end += 1)
      await devtools.send('Input.imeSetComposition', {
        text: text.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      });
    await devtools.send('Input.insertText', { text });
    await devtools.detach();
  }

  /** Types where the focus is as UniKey does: it takes a letter back and writes it with its marks. */
  async uniKey(text: string): Promise<void> {
    const { keyboard } = this.page;
    for (const letter of text) {
      const [plain = ''] = letter.replace('đ', 'd').replace('Đ', 'D').normalize('NFD');
      await keyboard.insertText(plain);
      if (plain === letter) continue;
      await keyboard.press('Backspace');
      await keyboard.insertText(letter);
    }
  }

  /** It looks as its picture in the documents does; HOSO_SCREENSHOTS=1 makes that anew. */
  picture(name: string, shows?: Shows): Promise<void> {
    return looksAsBefore(this.page, name, shows);
  }

  /** Whether the page has no horizontal overflow. */
  fits(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  }

  /** Findings of axe (WCAG 2.2 AA and best practice) on the present page; there should be none. */
  async barriers(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return this.page.evaluate<string[]>(
      `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
