import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startWhole, type WholeSystem } from './index.js';
import { Window } from './window.js';

// The pages of everybody, of employers and of claimants in a real browser. HOSO_SCREENSHOTS=1 keeps pictures of them.
let system: WholeSystem;
let browser: Browser;
const phone = { width: 360, height: 740 };

beforeAll(async () => {
  system = await startWhole('people');
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await system.end();
});

/** Somebody's window, and what it may not do. */
const opened: Window[] = [];
const window = async (viewport = { width: 1_280, height: 800 }): Promise<Window> => {
  const one = await Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], viewport);
  one.page.setDefaultTimeout(10_000);
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) {
    expect(one.seen.faults).toEqual([]);
    await one.close();
  }
});

describe('anybody, without sign-in', () => {
  it('finds out on a phone what the law would give, and why', async () => {
    const anybody = await window(phone);
    const { page } = anybody;
    await page.goto(`${system.api.url}/estimate`);
    await page.getByRole('heading', { level: 1, name: 'Tôi được hưởng bao nhiêu?' }).waitFor();
    const end = page.getByLabel('Ngày chấm dứt hợp đồng');
    await end.waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xem ước tính' }).click();
    await page.getByRole('heading', { name: 'Có 6 chỗ cần sửa' }).waitFor();
    expect(await anybody.barriers()).toEqual([]);

    await page.getByRole('link', { name: 'Nhập ngày chấm dứt hợp đồng' }).click();
    await page.keyboard.type('31082026');
    await page.getByLabel('Lý do chấm dứt').selectOption({ label: 'thỏa thuận' });
    await page.getByLabel('không xác định thời hạn').check();
    await page.getByLabel('Vùng I', { exact: true }).check();
    await page.getByLabel(/^Số tháng đã đóng/).fill('54');
    await page.getByLabel('cả 6 tháng như nhau').check();
    await page.getByLabel(/^Tiền lương một tháng/).fill('12.000.000');
    await page.getByLabel('Ngày nộp hồ sơ').fill('14/9/2026');
    await page.getByRole('button', { name: 'Xem ước tính' }).click();
    await page.getByRole('heading', { name: 'Theo những gì đã nhập' }).waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('estimate');
    await page.getByText('khoảng 7.200.000 đồng một tháng, trong 4 tháng').waitFor();
    await page.getByText('Vì sao: Mức hưởng hằng tháng').click();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('60% bình quân tiền lương 6 tháng');
    expect(text).toMatch(/Điều 39 khoản 1 Luật Việc làm số 74\/2025\/QH15/);
    expect(await anybody.barriers()).toEqual([]);
    expect(await anybody.fits()).toBe(true);
    // Nothing of it is kept on the machine or in the address.
    expect(page.url()).toBe(`${system.api.url}/estimate`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('12');
  }, 90_000);

  it('reads which condition is not met, with the article, and what is wrong with a fact at its field', async () => {
    const anybody = await window();
    const { page } = anybody;
    await page.goto(`${system.api.url}/estimate/unemployment-claim`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Last day of the contract').fill('31/8/2026');
    await page.getByLabel('Why it ended').selectOption({ label: 'unlawful resignation' });
    await page.getByLabel('fixed-term').check();
    await page.getByLabel(/^Length/).fill('24');
    await page.getByLabel('Region I', { exact: true }).check();
    await page.getByLabel(/^Months paid/).fill('24');
    await page.getByLabel('not the same in each month').check();
    for (const month of ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'])
      await page.getByLabel(new RegExp(`^${month} month`)).fill('9000000');
    await page.getByLabel('Day of filing').fill('30/8/2026');
    await page.getByRole('button', { name: 'Show the estimate' }).click();
    await page.getByRole('heading', { name: '1 thing to put right' }).waitFor();
    await page.getByRole('group', { name: '1 thing to put right' }).getByRole('link').click();
    expect(await page.evaluate('document.activeElement?.id')).toBe('f/filed');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('14/9/2026');
    await page.keyboard.press('Enter');
    await page.getByText('the conditions of the unemployment benefit are not met').waitFor();
    const reason = page.getByRole('listitem').filter({ hasText: 'The reason of termination bars the benefit.' });
    expect(await reason.innerText()).toMatch(/^Not met: .*Law 74\/2025\/QH15 art\. 38\(1\)\(a\)/);
    expect(await anybody.barriers()).toEqual([]);
  }, 90_000);

  it('looks up the rules in force on a day, and finds one without accents', async () => {
    const anybody = await window();
    const { page } = anybody;
    await page.goto(`${system.api.url}/rules`);
    const count = page.getByRole('status');
    await count.getByText(/^\d+ quy định áp dụng/).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.getByLabel('Vào ngày').fill('31/2/2026');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByText('Nhập ngày có thật').waitFor();
    await page.getByLabel('Vào ngày').fill('15/12/2025');
    await page.keyboard.press('Enter');
    await count.getByText('vào ngày 15/12/2025').waitFor();
    await page.getByLabel('Tìm trong quy định').fill('muc huong hang thang');
    const found = page.getByRole('listitem').filter({ hasText: 'Mức hưởng hằng tháng' });
    await found.first().waitFor();
    expect(await found.first().innerText()).toContain('Luật Việc làm số 38/2013/QH13');
    expect(await page.getByRole('main').innerText()).not.toMatch(/[{}]/);
    expect(await page.getByRole('main').getByRole('heading', { level: 3 }).count()).toBeLessThan(6);
    await page.getByLabel('Nội dung').selectOption({ label: 'Khiếu nại' });
    await count.getByText(/^0 quy định/).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await anybody.fits()).toBe(true);
  }, 60_000);
});
