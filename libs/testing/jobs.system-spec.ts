import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startSystem, type TestSystem } from './index.js';
import { Window } from './window.js';

// What was begun for many dossiers is followed in the browser, and goes on when one leaves.
let system: TestSystem;
let browser: Browser;
let officer: Window;
let filed: { readonly dossier: string; readonly sequence: number }[];

beforeAll(async () => {
  system = await startSystem('jobs-pages');
  browser = await startBrowser();
  officer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  officer.page.setDefaultTimeout(10_000);
  const file = async (at: number) => {
    const person = { fullName: 'Đỗ Thị Bé', personalId: `00119740000${at}` };
    const input = { person, office: 'HN-01', wishes: 'Kế toán', contract: { endedOn: '2026-10-15', insured: true } };
    const { body } = await system.stage.as('officer').post<(typeof filed)[number]>('/v1/dossiers/job-counselling', {
      input,
    });
    return body;
  };
  filed = await Promise.all(Array.from({ length: 6 }, (_, at) => file(at)));
}, 240_000);
afterAll(async () => {
  await browser.close();
  await system.end();
});

it('is done while nobody looks, and every dossier that was not done stands there with the reason', async () => {
  const changed = filed[0]?.dossier ?? '';
  const items = filed.map(({ dossier: number, sequence }) => ({
    number,
    sequence: number === changed ? 99 : sequence,
  }));
  const { body } = await system.stage.as('officer').post<{ id: string }>('/v1/bulk-jobs', { command: 'take', items });
  await officer.signIn('officer', '/tasks/all');
  const { page } = officer;
  await page.getByRole('link', { name: 'Việc hàng loạt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Việc hàng loạt' }).waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.getByRole('link', { name: 'Nhận xử lý hồ sơ' }).click();
  await page.getByText('Đã xong: 6/6 hồ sơ. 5 đã thực hiện, 1 không thực hiện được.').waitFor();
  expect(page.url()).toBe(`${system.api.url}/jobs/${body.id}`);
  expect(await page.getByRole('row').count()).toBe(2);
  expect(await page.getByRole('table').innerText()).toContain(changed);
  expect(await officer.barriers()).toEqual([]);
  await page.getByLabel('Tất cả').check();
  await page.getByRole('cell', { name: 'Đã thực hiện' }).first().waitFor();
  expect(await page.getByRole('row').count()).toBe(7);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.reload();
  await page.getByText('Đã xong: 6/6 hồ sơ.').waitFor();
  expect(officer.seen.faults).toEqual([]);
}, 60_000);
