import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../browser.js';
import { ClaimInPlay, freshRegistries, plant, type Registries, startSystem, type TestSystem } from '../index.js';
import { looksAsBefore, type Shows } from '../pictures.js';
import { Window } from '../window.js';

// One system and one window of an officer, in which the stories about pages of officers and directors are played, in their order.
// HOSO_SCREENSHOTS=1 keeps pictures of them.
export let registries: Registries;
export let system: TestSystem;
export let browser: Browser;
export let database: Client;
export let officer: Window;
export let page: Page;
export let claim: ClaimInPlay;
export let signed: ClaimInPlay;
/** What one story leaves to the next: the dossier that another officer has taken. */
export const known = { theirs: '' };

/** Somebody with a job that ended, by name. */
export const worker = (fullName: string) => ({
  fullName,
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
  separation: { date: '2026-10-15' },
});

/** Starts the system and the window before the first story, and ends them after the last. */
export function beginPages(): void {
  beforeAll(async () => {
    registries = await freshRegistries('pages');
    system = await startSystem('pages', registries.env);
    database = new Client({ connectionString: system.database.url });
    await database.connect();
    // A name that is markup and never ends (what turns the direction of writing is refused at the border).
    const odd = `Trương Thị <b>Hiếu</b> ${'Ẫ'.repeat(60)}`;
    claim = await ClaimInPlay.submit(system.stage, await plant(registries.admin, worker('Trương Thị Hiếu')), {
      asOf: '2026-11-02',
    });
    await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
    signed = await ClaimInPlay.submit(
      system.stage,
      { ...(await plant(registries.admin, worker(odd))), cash: true },
      { asOf: '2026-11-02' },
    );
    await signed.proposed();
    browser = await startBrowser();
    officer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    page = officer.page;
    page.setDefaultTimeout(10_000);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await database.end();
    await system.end();
    await registries.stop();
  });
  afterEach(() => {
    expect(officer.seen.faults).toEqual([]);
  });
}

/** It looks as its picture in the documents does; HOSO_SCREENSHOTS=1 makes that anew. */
export const picture = (name: string, of = page, shows?: Shows): Promise<void> => looksAsBefore(of, name, shows);
/** @throws Error that a slip brought no schedule */
export const never = (): never => {
  throw new Error('the slip brought no schedule');
};
/** Names of schemas and codes that stand where words should, with all that is folded opened: there are none. */
export const withoutWords = async (of = page): Promise<readonly string[]> => {
  await of.evaluate(`document.querySelectorAll('main details').forEach((one) => { one.open = true; })`);
  const named = await of.locator('main [lang="en"]').allInnerTexts();
  const text = await of.getByRole('main').innerText();
  return [...named, ...(text.match(/\b[a-z]+[A-Z]\w+|\b[a-z]+-[a-z]+(?:-[a-z]+)*\b|\bundefined\b|\bnull\b/g) ?? [])];
};
/** The one title of the page. */
export const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
/** What people call an account. */
export const nameOf = async (account: string): Promise<string> =>
  (await system.stage.as(account).get<{ person: { name: string } }>('/v1/session')).body.person.name;
/** Opens a page by its address. */
export const open = (path: string) => page.goto(`${system.api.url}${path}`);
