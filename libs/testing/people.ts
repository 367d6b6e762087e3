import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startWhole, type WholeSystem } from './whole.js';
import { Window } from './window.js';

/** The whole product and a browser, for stories about the pages of people. */
export interface People {
  readonly system: WholeSystem;
  /** Somebody's window, closed after the test; one of the pages that does what it may not do fails the test. */
  window(viewport?: { readonly width: number; readonly height: number }): Promise<Window>;
}

/** Starts them before the first test of a file, and ends them after the last. */
export function beginPeople(label: string): People {
  let system: WholeSystem;
  let browser: Browser;
  const opened: Window[] = [];
  beforeAll(async () => {
    system = await startWhole(label);
    browser = await startBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await system.end();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) {
      expect(one.seen.faults).toEqual([]);
      await one.close();
    }
  });
  return {
    get system() {
      return system;
    },
    async window(viewport = { width: 1_280, height: 800 }) {
      const one = await Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], viewport);
      one.page.setDefaultTimeout(10_000);
      opened.push(one);
      return one;
    },
  };
}

/** The screen of a phone. */
export const phone = { width: 360, height: 740 };

/** A name with signs that a page must not take for its own, and with no place to break. */
export const hostile = `<img src=x onerror=alert(1)> "Trần" & ${'Ệ'.repeat(80)}`;

/** The civil day in Viet Nam, as the programs have it. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
