import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startSystem, type TestSystem } from './index.js';
import { holds, Window } from './window.js';

// What is typed in a form is not lost: by a reload, another device, a lost connection, a closed tab, another tab, a session
// that is over. And nobody else sees it.
let system: TestSystem;
let browser: Browser;
let database: Client;
const windows: Window[] = [];

beforeAll(async () => {
  system = await startSystem('drafts-pages');
  database = new Client({ connectionString: system.database.url });
  await database.connect();
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await database.end();
  await system.end();
});
afterEach(async () => {
  expect(windows.flatMap(({ seen }) => seen.faults)).toEqual([]);
  await Promise.all(windows.splice(0).map((one) => one.close()));
  await database.query('delete from hoso.draft');
});

const path = '/new/job-counselling';
const signedIn = async (account: string, before = ''): Promise<Window> => {
  const window = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  windows.push(window);
  await window.context.addInitScript(before);
  window.page.setDefaultTimeout(10_000);
  await window.signIn(account, path);
  await name(window.page).waitFor();
  return window;
};
const name = (page: Page) => page.getByLabel(/^Họ và tên/);
const wishes = (page: Page) => page.getByLabel(/^Nhu cầu tư vấn/);
const office = (page: Page) => page.getByRole('combobox', { name: /^Trung tâm dịch vụ việc làm/ });
const chooseOffice = async (page: Page) => {
  await office(page).fill('hn 01');
  await page.getByRole('option', { name: /HN-01/ }).click();
};
const saved = (page: Page) => page.locator('[data-draft="saved"]', { hasText: 'Đã lưu nháp' }).waitFor();
const notSaved = (page: Page) => page.getByText('Chưa lưu được nháp.').waitFor();
const go = (page: Page, to = path) => page.goto(`${system.api.url}${to}`);
const drafts = async () => Number((await database.query('select count(*) as n from hoso.draft')).rows[0].n);

/** Everything that the browser keeps for our pages. */
const storage = (page: Page) =>
  page.evaluate<string>(`(async () => {
    const readable = (value) => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        return new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value) + new TextDecoder('utf-16').decode(value);
      if (value && typeof value === 'object') return Object.entries(value).map(([key, part]) => key + readable(part)).join();
      return String(value);
    };
    const all = [JSON.stringify({ ...localStorage, ...sessionStorage }), location.href, document.title];
    for (const { name } of await indexedDB.databases()) {
      const opened = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
      for (const store of opened.objectStoreNames) {
        const kept = await new Promise((done) => {
          const asked = opened.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => done(asked.result);
        });
        all.push('[' + kept.length + ' in ' + store + ']', readable(kept));
      }
      opened.close();
    }
    return all.join(' ');
  })()`);

it('a reload goes on where one was, and nothing readable is kept on the machine', async () => {
  const { page, barriers } = await signedIn('officer').then((window) => ({
    page: window.page,
    barriers: () => window.barriers(),
  }));
  await name(page).fill('Đỗ Thị Bé');
  await wishes(page).fill('Kế toán, nội thành');
  await chooseOffice(page);
  await saved(page);
  expect(page.url()).toMatch(/\?draft=[0-9a-f-]{36}$/);
  expect(await barriers()).toEqual([]);
  // The last word is typed a moment before.
  await wishes(page).pressSequentially(' gần nhà');
  await page.reload();
  await name(page).waitFor();
  expect(await name(page).inputValue()).toBe('Đỗ Thị Bé');
  expect(await wishes(page).inputValue()).toBe('Kế toán, nội thành gần nhà');
  expect(await office(page).inputValue()).toBe('Trung tâm Dịch vụ việc làm Hà Nội – HN-01');
  await saved(page);
  expect(await storage(page)).not.toMatch(/Bé|toán/);
  expect(await drafts()).toBe(1);
}, 60_000);

/** A request that was held. */
interface Held {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** In a page: the next save is held (its answer, or the request itself) when `hold` says so, and the machine keeps nothing. */
const withHeldSaves = `(() => {
  const sent = window.fetch;
  window.fetch = async (request, more) => {
    const isSave = request.method === 'PUT' || request.method === 'POST';
    if (window.hold === undefined || !isSave || !request.url.includes('/v1/drafts')) return sent(request, more);
    const { hold } = window;
    window.hold = undefined;
    window.held = { url: request.url, method: request.method, headers: [...request.headers], body: await request.clone().text() };
    if (hold === 'answer') await sent(request, more);
    return new Promise(() => undefined);
  };
  indexedDB.open = () => { throw new Error('This machine keeps nothing'); };
})()`;

describe('whoever leaves while an earlier save is on its way', () => {
  const leaves = async () => {
    const window = await signedIn('officer', withHeldSaves);
    const { page } = window;
    const held = (what: 'answer' | 'request') => page.evaluate(`window.hold = '${what}'`);
    return { window, page, held, isHeld: () => holds(page, 'window.held !== undefined') };
  };
  const reloaded = async (page: Page) => {
    await page.reload();
    await name(page).waitFor();
  };

  it('keeps the last letter when the earlier one is not answered', async () => {
    const { page, held, isHeld, window } = await leaves();
    await name(page).fill('Đỗ Thị Bé');
    await saved(page);
    await held('answer');
    await wishes(page).fill('Kế toá');
    await name(page).focus();
    await isHeld();
    await wishes(page).pressSequentially('n');
    await reloaded(page);
    expect(await wishes(page).inputValue()).toBe('Kế toán');
    await saved(page);
    expect(await page.getByText(/vừa được lưu ở cửa sổ/).count()).toBe(0);
    // It goes on from there as any other does.
    await wishes(page).fill('Kế toán, nội thành');
    await saved(page);
    await reloaded(page);
    expect(await wishes(page).inputValue()).toBe('Kế toán, nội thành');
    expect(window.seen.faults).toEqual([]);
  }, 60_000);

  it('keeps it when the earlier one arrives after the later', async () => {
    const { page, held, isHeld } = await leaves();
    await name(page).fill('Đỗ Thị Bé');
    await saved(page);
    await held('request');
    await wishes(page).fill('Kế toá');
    await name(page).focus();
    await isHeld();
    const earlier = await page.evaluate<Held>('window.held');
    await wishes(page).pressSequentially('n');
    await reloaded(page);
    expect(await wishes(page).inputValue()).toBe('Kế toán');
    const { url, ...request } = earlier;
    expect(request.body).toContain('Kế toá"');
    expect(
      await page.evaluate(`fetch(${JSON.stringify(url)}, ${JSON.stringify(request)}).then(({ status }) => status)`),
    ).toBe(412);
    await reloaded(page);
    expect(await wishes(page).inputValue()).toBe('Kế toán');
  }, 60_000);

  it('keeps all that was typed after the first letter, when it was the draft itself that was on its way', async () => {
    const { page, held, isHeld } = await leaves();
    await held('answer');
    await name(page).pressSequentially('Đ');
    await isHeld();
    await name(page).pressSequentially('ỗ Thị Bé');
    await page.reload();
    await page.getByRole('button', { name: /^Tiếp tục/ }).click();
    await page.getByText('Bản nháp chưa gửi').waitFor({ state: 'detached' });
    expect(await name(page).inputValue()).toBe('Đỗ Thị Bé');
    expect(await drafts()).toBe(1);
  }, 60_000);

  it('and comes back to the tab goes on typing, whichever was answered first', async () => {
    const { page, held, isHeld } = await leaves();
    await name(page).fill('Đỗ Thị Bé');
    await saved(page);
    await held('answer');
    await wishes(page).fill('Kế');
    await name(page).focus();
    await isHeld();
    await wishes(page).pressSequentially(' toán');
    await page.evaluate(`(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      delete document.visibilityState;
    })()`);
    await saved(page);
    await wishes(page).pressSequentially(', nội thành');
    await saved(page);
    await reloaded(page);
    expect(await wishes(page).inputValue()).toBe('Kế toán, nội thành');
  }, 60_000);
});

it('a second device is offered it, and of two the second that saves is told: nothing of either is lost', async () => {
  const desk = await signedIn('officer');
  await name(desk.page).fill('Đỗ Thị Bé');
  await wishes(desk.page).fill('Kế toán');
  await saved(desk.page);

  const phone = await signedIn('officer');
  await phone.page.getByText(/^Bản nháp lưu lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/).waitFor();
  expect(await name(phone.page).inputValue()).toBe('');
  expect(await phone.barriers()).toEqual([]);
  await phone.page.getByRole('button', { name: /^Tiếp tục/ }).click();
  await phone.page.getByText('Bản nháp chưa gửi').waitFor({ state: 'detached' });
  expect(await wishes(phone.page).inputValue()).toBe('Kế toán');
  await wishes(phone.page).fill('Kế toán, buổi tối');
  await saved(phone.page);

  await name(desk.page).fill('Đỗ Thị Bé Em');
  await wishes(desk.page).fill('Kế toán, buổi sáng');
  await desk.page.getByText(/Bản nháp này vừa được lưu ở cửa sổ hoặc thiết bị khác/).waitFor();
  expect(await desk.barriers()).toEqual([]);
  const wish = desk.page.getByRole('group', { name: 'Nhu cầu tư vấn' });
  expect(await wish.getByLabel('Ở đây: Kế toán, buổi sáng').isChecked()).toBe(true);
  await wish.getByLabel('Ở nơi khác: Kế toán, buổi tối').check();
  await desk.page.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await saved(desk.page);
  expect(await wishes(desk.page).inputValue()).toBe('Kế toán, buổi tối');
  await desk.page.reload();
  await name(desk.page).waitFor();
  expect([await name(desk.page).inputValue(), await wishes(desk.page).inputValue()]).toEqual([
    'Đỗ Thị Bé Em',
    'Kế toán, buổi tối',
  ]);
}, 60_000);

it('a lost connection keeps what is typed, and saves it when it is back', async () => {
  const { page, context } = await signedIn('officer');
  await name(page).fill('Đỗ');
  await saved(page);
  await context.setOffline(true);
  await name(page).fill('Đỗ Thị Bé');
  await page.getByText(/^Mất kết nối từ \d\d:\d\d/).waitFor();
  await wishes(page).fill('Kế toán');
  await notSaved(page);
  await context.setOffline(false);
  await page.getByText(/^Mất kết nối từ/).waitFor({ state: 'detached' });
  await saved(page);
  await page.reload();
  await name(page).waitFor();
  expect([await name(page).inputValue(), await wishes(page).inputValue()]).toEqual(['Đỗ Thị Bé', 'Kế toán']);
}, 60_000);

it('a tab that dies without a connection leaves its text to its owner alone, sealed', async () => {
  const window = await signedIn('officer');
  const { context } = window;
  await name(window.page).fill('Đỗ');
  await saved(window.page);
  await context.setOffline(true);
  await name(window.page).fill('Đỗ Thị Bé');
  await wishes(window.page).fill('Kế toán, nội thành');
  await notSaved(window.page);
  const kept = await storage(window.page);
  expect(kept).toContain('[1 in copies]');
  expect(kept).not.toMatch(/Bé|toán|thành/);
  // It dies, and is not closed: one that is closed sends what it has once more, which may arrive when the network is back.
  const died = window.page.waitForEvent('crash');
  const devtools = await context.newCDPSession(window.page);
  void devtools.send('Page.crash').catch(() => undefined);
  await died;
  await window.page.close();

  await context.setOffline(false);
  const page = await context.newPage();
  await go(page);
  await page.getByRole('button', { name: /^Tiếp tục/ }).click();
  await page.getByText(/^Đã lấy lại nội dung nhập lúc \d\d:\d\d trên máy này/).waitFor();
  expect([await name(page).inputValue(), await wishes(page).inputValue()]).toEqual(['Đỗ Thị Bé', 'Kế toán, nội thành']);
  await saved(page);
  expect(await storage(page)).toContain('[0 in copies]');
}, 60_000);

it('two tabs on one draft: what was sent in one is told in the other, and sent once', async () => {
  const window = await signedIn('officer');
  const { page } = window;
  await name(page).fill('Đỗ Thị Bé');
  await page.getByLabel(/^Số định danh cá nhân/).fill('001199000501');
  await chooseOffice(page);
  await wishes(page).fill('Kế toán');
  await saved(page);
  const other = await window.context.newPage();
  await other.goto(page.url());
  await name(other).waitFor();
  expect(await wishes(other).inputValue()).toBe('Kế toán');

  await page.locator('[id="f/contract/insured"]').check();
  await page.locator('[id="f/contract/endedOn"]').fill('31/12/2025');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByRole('button', { name: 'Đề nghị tư vấn, giới thiệu việc làm' }).click();
  await page.getByRole('heading', { level: 1, name: /TVVL-/ }).waitFor();
  expect(page.url()).not.toContain('draft');
  expect(await drafts()).toBe(0);

  await wishes(other).fill('Kế toán, buổi tối');
  await other.getByText(/Bản nháp này đã được gửi hoặc bỏ ở cửa sổ/).waitFor();
  expect(await wishes(other).inputValue()).toBe('Kế toán, buổi tối');
  await other.getByRole('button', { name: 'Lưu thành bản nháp mới' }).click();
  await saved(other);
  await go(page);
  await page.getByText(/^Bản nháp lưu lúc/).waitFor();
  // Nobody loses one by a slip of the finger.
  await page.getByRole('button', { name: /^Bỏ: Bản nháp/ }).click();
  await page.getByRole('button', { name: 'Giữ lại' }).and(page.locator(':focus')).press('Enter');
  await page
    .getByRole('button', { name: /^Bỏ: Bản nháp/ })
    .and(page.locator(':focus'))
    .press('Enter');
  expect(await drafts()).toBe(1);
  await page.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await page.getByText(/^Bản nháp lưu lúc/).waitFor({ state: 'detached' });
  expect(await drafts()).toBe(0);
}, 60_000);

it('when the session ends while somebody types, whoever signs in instead sees none of it, and nothing of it is lost', async () => {
  const window = await signedIn('officer');
  const { page, context } = window;
  await name(page).fill('Đỗ');
  await saved(page);
  await database.query(`update hoso.session set idle_until = now() - interval '1 second' where ended_at is null`);
  await name(page).fill('Đỗ Thị Bé');
  await page.getByText('Phiên làm việc đã hết. Nội dung trên màn hình vẫn còn.').waitFor();
  expect(await window.barriers()).toEqual([]);
  await wishes(page).fill('Kế toán');
  const signInBeside = async (account: string) => {
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Đăng nhập lại' }).click(),
    ]);
    await window.choose(beside, account);
  };
  await signInBeside('officer2');
  await page.getByText('Bản nháp này không còn').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/Đỗ Thị Bé|Kế toán/);
  expect(await name(page).inputValue()).toBe('');
  expect(await storage(page)).not.toMatch(/Bé|toán/);
  await go(page, '/new');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Bản nháp chưa gửi').count()).toBe(0);

  await database.query(`update hoso.session set idle_until = now() - interval '1 second' where ended_at is null`);
  await window.signIn('officer', path);
  await page.getByRole('button', { name: /^Tiếp tục/ }).click();
  await page.getByText(/^Đã lấy lại nội dung nhập lúc/).waitFor();
  expect([await name(page).inputValue(), await wishes(page).inputValue()]).toEqual(['Đỗ Thị Bé', 'Kế toán']);
  await saved(page);
}, 60_000);

it('whoever signs in again as the same person goes on as if nothing had been', async () => {
  const window = await signedIn('officer');
  const { page, context } = window;
  await name(page).fill('Đỗ');
  await saved(page);
  await database.query(`update hoso.session set idle_until = now() - interval '1 second' where ended_at is null`);
  await name(page).fill('Đỗ Thị Bé');
  const again = page.getByRole('button', { name: 'Đăng nhập lại' });
  const [beside] = await Promise.all([context.waitForEvent('page'), again.click()]);
  await window.choose(beside, 'officer');
  await again.waitFor({ state: 'detached' });
  await saved(page);
  const { rows } = await database.query('select version from hoso.draft');
  expect(rows).toHaveLength(1);
  await page.reload();
  await name(page).waitFor();
  expect(await name(page).inputValue()).toBe('Đỗ Thị Bé');
}, 60_000);

it('what was typed in another version of the form is found again by its place, and what has none is shown', async () => {
  const typed = {
    '/person/fullName': 'Đỗ Thị Bé',
    '/person/nickname': 'Bé Em',
    '/contract/insured': 'perhaps',
    '/wishes': 'Kế toán',
  };
  await system.stage.as('officer').post('/v1/drafts', { type: 'job-counselling', formVersion: 1, typed });
  const window = await signedIn('officer');
  const { page } = window;
  await page.getByRole('button', { name: /^Tiếp tục/ }).click();
  await page.getByRole('heading', { name: '2 nội dung không còn trong mẫu mới' }).waitFor();
  const left = page.getByRole('region', { name: /nội dung không còn/ });
  for (const text of ['nickname', 'Bé Em', 'perhaps']) expect(await left.innerText()).toContain(text);
  expect(await name(page).inputValue()).toBe('Đỗ Thị Bé');
  expect(await window.barriers()).toEqual([]);
  await name(page).fill('Đỗ Thị Bé Em');
  await saved(page);
  await page.reload();
  await page.getByRole('heading', { name: '2 nội dung không còn trong mẫu mới' }).waitFor();
  expect(await name(page).inputValue()).toBe('Đỗ Thị Bé Em');
}, 60_000);

it('whoever signs out is told first that something they typed could not be saved', async () => {
  const { page } = await signedIn('officer');
  const before = await drafts();
  await page.route('**/v1/drafts**', (route) =>
    route.fulfill({ status: 503, json: { code: 'UNAVAILABLE', status: 503, title: 'Hệ thống đang bận' } }),
  );
  await name(page).fill('Đỗ Thị Bé');
  await notSaved(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'Chưa lưu được nội dung đang nhập.' });
  await told.waitFor();
  expect(await name(page).inputValue()).toBe('Đỗ Thị Bé');
  // Nobody is held back.
  await told.getByRole('button', { name: 'Vẫn đăng xuất' }).click();
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
  expect(await storage(page)).not.toContain('copies');
  expect(await drafts()).toBe(before);
}, 60_000);

it('signing out leaves nothing on the machine', async () => {
  const { page } = await signedIn('officer');
  await name(page).fill('Đỗ Thị Bé');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
  expect(await storage(page)).not.toContain('copies');
  expect(await drafts()).toBe(1);
}, 60_000);
