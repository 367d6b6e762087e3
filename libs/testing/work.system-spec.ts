import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openOrm, seedReadModel } from '../persistence/index.js';
import { startBrowser } from './browser.js';
import { startSystem, type TestSystem } from './index.js';
import { holds, Window } from './window.js';

// Work lists in the browser: what somebody keeps, exports and does with many of them. HOSO_SCREENSHOTS=1 keeps pictures.
let system: TestSystem;
let browser: Browser;
let officer: Window;
let filed: { readonly dossier: string; readonly sequence: number }[];

beforeAll(async () => {
  system = await startSystem('work-pages');
  browser = await startBrowser();
  officer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  officer.page.setDefaultTimeout(10_000);
  filed = await Promise.all(Array.from({ length: 6 }, (_, at) => file(at)));
}, 240_000);
/** Somebody's request at the counter; another person each time. */
async function file(at: number, asOf?: string): Promise<(typeof filed)[number]> {
  const person = { fullName: 'Đỗ Thị Bé', personalId: `001197400${String(at).padStart(3, '0')}` };
  const endedOn = asOf === undefined ? '2026-10-15' : `${asOf.slice(0, 8)}01`;
  const input = { person, office: 'HN-01', wishes: 'Kế toán', contract: { endedOn, insured: true } };
  const { body, status } = await system.stage
    .as('officer')
    .post<(typeof filed)[number]>('/v1/dossiers/job-counselling', {
      input,
      ...(asOf !== undefined && { asOf }),
    });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}
afterAll(async () => {
  await browser.close();
  await system.end();
});

describe('a list that somebody makes their own', () => {
  const columnsNow = async () =>
    (await officer.page.getByRole('columnheader').allInnerTexts()).map((one) => one.trim());
  const lines = () => officer.page.getByRole('row').filter({ has: officer.page.getByRole('link') });

  it('is narrowed and ordered by what its type says of itself, and stands in its address', async () => {
    await officer.signIn('officer', '/tasks/all');
    const { page } = officer;
    const number = page.getByRole('link', { name: filed[0]?.dossier ?? '' });
    await number.waitFor();
    expect(await officer.barriers()).toEqual([]);
    // The line offers what settles it, also by the keyboard.
    const row = page.getByRole('row', { name: filed[0]?.dossier ?? '' });
    await row.getByRole('link', { name: 'Ghi nhận tư vấn' }).waitFor();
    await number.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Ghi nhận tư vấn' }).waitFor();
    await page.goBack();
    await page.getByRole('combobox', { name: 'Loại hồ sơ' }).selectOption('job-counselling');
    await page.getByRole('combobox', { name: 'Người xử lý' }).selectOption({ label: 'Chưa ai nhận' });
    await page.getByText('Lọc và sắp xếp').click();
    // A day in any order that people use; what is no day is said at its field and narrows nothing.
    const until = page.getByLabel('Ngày đề nghị, đến ngày');
    await until.fill('31.2.2026');
    await until.press('Enter');
    await page.getByText('Nhập ngày có thật').waitFor();
    expect(await officer.barriers()).toEqual([]);
    await until.fill('31-12-2099');
    // Lines that come with another filter take the focus from nobody, also not for the line that was opened before.
    const typing = Promise.withResolvers<void>();
    const narrowed = '**/v1/offices/*/queue?*fields.requestedOn.to=2099-12-31*';
    await page.route(narrowed, (route) => typing.promise.then(() => route.continue()));
    await until.press('Enter');
    await page.getByRole('button', { name: 'Bỏ điều kiện Ngày đề nghị, đến: 31/12/2099' }).waitFor();
    const times = page.getByRole('textbox', { name: 'Số lần giới thiệu (lần), đến' });
    await times.fill('0');
    typing.resolve();
    await page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    expect(await times.and(page.locator(':focus')).count()).toBe(1);
    await times.press('Enter');
    await page.getByRole('button', { name: 'Bỏ điều kiện Số lần giới thiệu (lần), đến: 0' }).waitFor();
    await page.getByLabel('Sắp xếp theo').selectOption({ label: 'Ngày đề nghị, lớn nhất trước' });
    await page.getByText('Cột hiển thị').click();
    await page.getByLabel('Ngày đề nghị', { exact: true }).check();
    await page.getByLabel('Họ và tên', { exact: true }).uncheck();
    await page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
    expect(await columnsNow()).toEqual([
      ...['Số hồ sơ', 'Trạng thái', 'Ai phải làm gì', 'Hạn của cơ quan', 'Người xử lý', 'Ngày đề nghị'],
    ]);
    expect(await officer.barriers()).toEqual([]);
    await officer.picture('pages-list-filtered');
    const { search } = new URL(page.url());
    expect(search).toContain('fields.requestedOn.to=2099-12-31');
    expect(search).toContain('assignee=none');
    await page.reload();
    await page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
    expect(await columnsNow()).toHaveLength(6);
    // None was there before today.
    await page.getByText('Lọc và sắp xếp').click();
    await page.getByLabel('Ngày đề nghị, đến ngày').fill('1/1/2001');
    await page.getByLabel('Ngày đề nghị, đến ngày').press('Enter');
    await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
    // What had the focus goes: the nearest part that stays takes it, and Tab goes on from there.
    await page.getByRole('button', { name: 'Bỏ điều kiện Ngày đề nghị, đến: 01/01/2001' }).press('Enter');
    await holds(page, `document.activeElement.matches('main, main *')`);
    await page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
  }, 90_000);

  it('is kept under a name with an address of its own, and shared with colleagues', async () => {
    const { page } = officer;
    await page.getByText('Lưu danh sách này').click();
    await page.getByRole('button', { name: 'Lưu thành danh sách mới' }).click();
    await page.getByText('Nhập tên danh sách').waitFor();
    expect(await officer.barriers()).toEqual([]);
    await page.getByLabel('Tên danh sách').fill('Tư vấn chưa ai nhận');
    await page.getByLabel('Đồng nghiệp cùng cơ quan và vai trò cũng thấy').check();
    await page.getByRole('button', { name: 'Lưu thành danh sách mới' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tư vấn chưa ai nhận' }).waitFor();
    await page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
    const kept = page.url();
    expect(kept).toMatch(/\/tasks\/[0-9a-f-]{36}$/);
    expect(await page.title()).toBe('Danh sách đã lưu · Hoso');
    expect(await columnsNow()).toHaveLength(6);

    const colleague = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    await colleague.signIn('officer:HN-01:2', '/tasks/mine');
    await colleague.page.getByRole('link', { name: 'Tư vấn chưa ai nhận (dùng chung)' }).click();
    await colleague.page.getByText('Đang hiện 6 trong 6 hồ sơ').waitFor();
    expect(await colleague.page.getByRole('button', { name: 'Xóa danh sách' }).count()).toBe(0);
    expect(await colleague.barriers()).toEqual([]);
    expect(colleague.seen.faults).toEqual([]);

    // What is changed is not kept before one says so.
    await page.getByRole('button', { name: 'Bỏ điều kiện Người xử lý: Chưa ai nhận' }).click();
    await page.getByText('Danh sách này đã được đổi nhưng chưa lưu.').waitFor();
    expect(page.url()).toBe(`${kept}?assignee=`);
    await page.getByText('Lưu danh sách này').click();
    await page.getByLabel('Tên danh sách').fill('Tư vấn');
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tư vấn', exact: true }).waitFor();
    await page.getByText('Danh sách này đã được đổi nhưng chưa lưu.').waitFor({ state: 'detached' });
    expect(page.url()).toBe(kept);
    expect(await page.getByRole('button', { name: /^Bỏ điều kiện Người xử lý/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Xóa danh sách' }).click();
    await page.getByText('Xóa danh sách «Tư vấn»?').waitFor();
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    expect(await page.getByRole('link', { name: 'Tư vấn', exact: true }).count()).toBe(0);
    await colleague.page.goto(kept);
    await colleague.page.getByText('Danh sách này không còn').waitFor();
    await colleague.close();
  }, 90_000);

  it('is taken away as a file with its columns, and every dossier in it is a look for the purpose that was named', async () => {
    const { page } = officer;
    await page.goto(`${system.api.url}/tasks/unassigned?type=job-counselling&columns=name,fields.requestedOn`);
    await lines().first().waitFor();
    await page.getByText('Xuất ra tệp').click();
    await page.getByLabel('CSV').check();
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByText('Nhập mục đích xuất').waitFor();
    expect(await officer.barriers()).toEqual([]);
    await page.getByLabel('Xuất để làm gì').fill('Báo cáo tuần');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất tệp' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('hoso.csv');
    const rows = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe('Số hồ sơ,Họ và tên,Ngày đề nghị');
    expect(
      rows
        .slice(1)
        .map((row) => row.split(',')[0])
        .toSorted(),
    ).toEqual(filed.map(({ dossier }) => dossier).toSorted());
    expect(rows[1]).toContain('Đỗ Thị Bé');
    const { items } = (
      await system.stage
        .as('auditor')
        .get<{ items: { purpose: string; words: string | null }[] }>(`/v1/dossiers/${filed[0]?.dossier}/readers`)
    ).body;
    expect(JSON.stringify(items)).toContain('Báo cáo tuần');
    // On a phone nothing is wider than the screen.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Cột hiển thị').click();
    expect(await officer.fits()).toBe(true);
    await page.setViewportSize({ width: 1_366, height: 768 });
    expect(officer.seen.faults).toEqual([]);
  }, 60_000);
});

it('is done while nobody looks, and every dossier that was not done stands there with the reason', async () => {
  const changed = filed[0]?.dossier ?? '';
  const items = filed.map(({ dossier: number, sequence }) => ({
    number,
    sequence: number === changed ? 99 : sequence,
  }));
  const { body } = await system.stage.as('officer').post<{ id: string }>('/v1/bulk-jobs', { command: 'take', items });
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/all`);
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

it('a director hands lines over to a colleague by name, one or many, and sees what each of them has', async () => {
  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page } = director;
  await director.signIn('director', '/tasks/all?type=job-counselling&assignee=officer-HN-01-1');
  const [one, other] = filed.slice(1, 3).map(({ dossier }) => dossier) as [string, string];
  for (const number of [one, other]) await page.getByRole('checkbox', { name: `Đánh dấu ${number}` }).check();
  // Who looks at one and comes back finds the list as it was.
  await page.getByRole('link', { name: one }).click();
  await page.getByRole('heading', { level: 1, name: one }).waitFor();
  // It is another's task; who comes from a list of work is not asked why.
  await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
  expect(await page.getByText('Xem hồ sơ này để làm gì?').count()).toBe(0);
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByText('Đã chọn 2 hồ sơ').waitFor();
  expect(new URL(page.url()).search).toContain('assignee=officer-HN-01-1');
  await page.getByRole('combobox', { name: 'Việc cần làm' }).selectOption({ label: 'Phân công hồ sơ cho cán bộ' });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const colleague = page.getByRole('combobox', { name: 'Cán bộ' });
  await colleague.waitFor();
  expect(await director.barriers()).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
  await colleague.selectOption({ label: 'Cán bộ HN-01 2: đang có 0 hồ sơ, quá hạn 0' });
  await page.getByRole('main').getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { name: 'Làm được 2 trong 2 hồ sơ' }).waitFor();
  await page.getByRole('button', { name: 'Phân công hồ sơ cho cán bộ: 2 hồ sơ' }).click();
  await page.getByRole('heading', { name: /^Đã thực hiện «Phân công hồ sơ cho cán bộ»/ }).waitFor();
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByText('Đang hiện 3 trong 3 hồ sơ').waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  // An officer takes one back that is another's, and says why.
  await officer.page.goto(`${system.api.url}/tasks/all?type=job-counselling&assignee=officer-HN-01-2`);
  await officer.page.getByRole('checkbox', { name: `Đánh dấu ${one}` }).check();
  await officer.page
    .getByRole('combobox', { name: 'Việc cần làm' })
    .selectOption({ label: 'Nhận thay hồ sơ của cán bộ khác' });
  await officer.page.getByRole('button', { name: 'Xem trước' }).click();
  await officer.page.getByRole('textbox').fill('Đồng nghiệp nghỉ ốm');
  await officer.page.getByRole('main').getByRole('button', { name: 'Xem trước' }).click();
  await officer.page.getByRole('button', { name: 'Nhận thay hồ sơ của cán bộ khác: 1 hồ sơ' }).click();
  await officer.page.getByRole('heading', { name: /^Đã thực hiện «Nhận thay/ }).waitFor();
  const holders = await Promise.all(
    [one, other].map(
      async (number) =>
        (await system.stage.as('director').get<{ assignee: string }>(`/v1/dossiers/${number}`)).body.assignee,
    ),
  );
  expect(holders).toEqual(['officer-HN-01-1', 'officer-HN-01-2']);
  expect(director.seen.faults).toEqual([]);
  expect(officer.seen.faults).toEqual([]);
  await director.close();
}, 90_000);

it('what somebody chooses follows them: language, lists and keys on another machine, an absence to whoever leads the office', async () => {
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/all`);
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cài đặt' }).waitFor();
  expect(await page.title()).toBe('Cài đặt · Hoso');
  await officer.looks('settings');
  const saved = () => page.getByRole('status').getByText('Đã lưu.').waitFor();
  await page.getByLabel('Danh sách mở đầu tiên').selectOption({ label: 'Đang mở' });
  await saved();
  await page.getByLabel('Số dòng hiện lúc đầu').selectOption('25');
  const columns = page.getByRole('group', { name: 'Cột của danh sách' });
  await columns.getByLabel('Người xử lý').uncheck();
  await columns.getByLabel('Ngày mở').check();
  await page.getByLabel('Xem trước hồ sơ bên cạnh danh sách').uncheck();
  await page.getByLabel('Dùng phím tắt của các trang').uncheck();
  const away = page.getByLabel('Vắng mặt đến hết ngày');
  await away.fill('31/2/2027');
  await page.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await page.getByText('Nhập ngày có thật').waitFor();
  await officer.looks('settings-fault');
  await away.fill('1/1/2020');
  await page.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await page.getByText('Nhập từ ngày hôm nay trở đi').waitFor();
  expect(await officer.barriers()).toEqual([]);
  const tomorrow = new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10);
  await away.fill(tomorrow);
  await page.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await page.getByText(/^Đang báo vắng mặt đến hết/).waitFor();
  await page.getByText(/^Có \d+ hồ sơ đang xử lý/).waitFor();
  await officer.looks('settings-away');

  // Another machine begins with the list that was chosen, without keys of its own, in the language that was chosen last.
  const other = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await other.signIn('officer');
  await other.page.getByRole('heading', { level: 1, name: 'Đang mở' }).waitFor();
  const numbers = other.page.getByRole('rowheader').getByRole('link');
  await numbers.first().waitFor();
  expect(await other.page.getByText('Phím ↑ ↓').count()).toBe(0);
  expect(await other.page.getByRole('columnheader', { name: 'Ngày mở' }).count()).toBe(1);
  expect(await other.page.getByRole('columnheader', { name: 'Người xử lý' }).count()).toBe(0);
  expect(await other.page.getByRole('region', { name: 'Xem trước' }).count()).toBe(0);
  await numbers.first().press('ArrowDown');
  expect(await numbers.first().evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  await other.page.goto(`${system.api.url}/tasks/mine`);
  await other.page.getByText(/^Đang báo vắng mặt đến hết/).waitFor();
  await other.page.getByRole('button', { name: 'English' }).click();
  await other.page.getByText(/^You are told as away until/).waitFor();
  await page.goto(`${system.api.url}/settings`);
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await officer.looks('settings-english');

  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await director.signIn('director', '/office');
  await director.page.getByText(/^Cán bộ HN-01 1 vắng mặt đến \S+, đang có \d+ hồ sơ:/).waitFor();
  await director.looks('office-away');
  await director.page.getByRole('link', { name: 'xem để giao cho người khác' }).click();
  await director.page.getByRole('button', { name: 'Bỏ điều kiện Người xử lý: Cán bộ HN-01 1' }).waitFor();
  expect(director.seen.faults).toEqual([]);
  await director.close();

  // Back as it was, and out of every machine.
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await page.getByRole('button', { name: 'Bỏ vắng mặt' }).click();
  await page.getByLabel('Danh sách mở đầu tiên').selectOption({ label: 'Việc của tôi' });
  await page.getByLabel('Số dòng hiện lúc đầu').selectOption('50');
  await columns.getByLabel('Người xử lý').check();
  await columns.getByLabel('Ngày mở').uncheck();
  await page.getByLabel('Xem trước hồ sơ bên cạnh danh sách').check();
  await page.getByLabel('Dùng phím tắt của các trang').check();
  await saved();
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
  await page.getByText('Đăng xuất khỏi mọi thiết bị?').waitFor();
  await officer.looks('settings-leave');
  await page.getByRole('button', { name: 'Đăng xuất tất cả' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
  await other.page.reload();
  await other.page.getByRole('link', { name: /Đăng nhập|Sign in/ }).waitFor();
  expect(other.seen.faults).toEqual([]);
  expect(officer.seen.faults).toEqual([]);
  await other.close();
  await officer.signIn('officer', '/tasks/all');
}, 120_000);

it('a director sees who has what, how late and how old; each figure opens its list, and each day tells who did what', async () => {
  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page } = director;
  await director.signIn('director', '/sign');
  await page.getByRole('heading', { level: 1, name: 'Ký quyết định' }).waitFor();
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Công việc của cơ quan' }).waitFor();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await row('Cán bộ HN-01 2').waitFor();
  expect(await director.barriers()).toEqual([]);
  await director.picture('pages-office');
  const whole = await row('Cả cơ quan').getByRole('link').first().innerText();
  expect(whole).toBe(String(filed.length));
  await row('Cán bộ HN-01 1')
    .getByRole('link', { name: /^\d+ hồ sơ, Mở trong 7 ngày, Cán bộ HN-01 1$/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Đang mở' }).waitFor();
  await page.getByRole('button', { name: 'Bỏ điều kiện Người xử lý: Cán bộ HN-01 1' }).waitFor();
  await page.getByText('Đang hiện 4 trong 4 hồ sơ').waitFor();
  await page.goBack();
  await row('Chưa ai nhận').getByRole('link').first().click();
  await page.getByText('Đang hiện 1 trong 1 hồ sơ').waitFor();
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click();
  await page.getByRole('link', { name: 'Hôm nay' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ai đã làm gì trong ngày' }).waitFor();
  await page.getByRole('heading', { name: 'Từng việc, mới nhất trước' }).waitFor();
  expect(await director.barriers()).toEqual([]);
  const counts = page.getByRole('table').first();
  expect(await counts.getByRole('row', { name: /Giám đốc HN-01 1/ }).innerText()).toMatch(/Phân công.*\s2\s+2$/s);
  await counts.getByRole('link', { name: 'Nhận thay hồ sơ của cán bộ khác' }).click();
  await page.getByText('Chỉ «Nhận thay hồ sơ của cán bộ khác»').waitFor();
  expect(await page.getByRole('table').last().getByRole('row').count()).toBe(2);
  await page.getByRole('link', { name: 'Xem mọi việc' }).click();
  await page.getByLabel('Ngày').fill('1/13/2026');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByText('Nhập ngày có thật').waitFor();
  await page.getByLabel('Ngày').fill('1.1.2026');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByText('Trong ngày này không có việc nào được ghi.').waitFor();
  expect(new URL(page.url()).search).toBe('?by=officer-HN-01-1&on=2026-01-01');
  expect(await director.barriers()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${system.api.url}/office`);
  await row('Cả cơ quan').waitFor();
  expect(await director.fits()).toBe(true);
  expect(await director.barriers()).toEqual([]);
  // What one did oneself, without a column of people.
  await page.goto(`${system.api.url}/tasks/mine`);
  await page.getByRole('link', { name: 'Việc tôi đã làm' }).click();
  await page.getByRole('heading', { level: 1, name: 'Việc tôi đã làm' }).waitFor();
  await page.getByRole('heading', { name: 'Theo việc' }).waitFor();
  expect(await page.getByRole('columnheader', { name: 'Cán bộ' }).count()).toBe(0);
  expect(await director.fits()).toBe(true);
  expect(await director.barriers()).toEqual([]);
  await page.getByRole('table').first().getByRole('link', { name: 'Phân công' }).click();
  await page.getByText(/^Chỉ «Phân công/).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?name=assign&on=|^\?on=.*&name=assign$/);
  expect(director.seen.faults).toEqual([]);
  await director.close();
}, 90_000);

it('whoever leads an office reads figures, and each opens exactly the dossiers that it counts', async () => {
  // Of earlier months, so that there is a course; somebody has them, so that lists of what nobody has are as before.
  for (const [at, asOf] of ['2025-10-06', '2026-03-02', '2026-03-03', '2026-07-06'].entries()) {
    const { dossier } = await file(900 + at, asOf);
    const taken = await system.stage.as('officer:HN-01:9').post(`/v1/dossiers/${dossier}/commands/take`, { input: {} });
    expect(taken).toMatchObject({ status: 200 });
  }
  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page } = director;
  await director.signIn('director', '/office');
  await page.getByRole('link', { name: 'Thống kê' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thống kê' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Hồ sơ mở' }).waitFor();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  const figure = row('Tất cả').getByRole('link');
  expect(Number(await figure.innerText())).toBe(filed.length);
  // The course of two years: lines from nought, and the table from which they are drawn, folded.
  const drawn = page.getByRole('img', {
    name: new RegExp(`^Đường theo tháng. Nhiều nhất: ${filed.length} hồ sơ, Đã mở, `),
  });
  await drawn.waitFor();
  await page.getByText(/^Từng tháng, từ .* Trước 10\/2025 không có gì được ghi\./).waitFor();
  await page.getByText('Bảng từng tháng, với danh sách hồ sơ').click();
  const months = page.getByRole('table').last();
  expect(await months.getByRole('rowheader').count()).toBe(25);
  expect(await months.getByRole('row', { name: /không có gì được ghi$/ }).count()).toBe(20);
  await director.looks('stats');
  await months.getByRole('row').last().getByRole('link').click();
  await page.getByText(`${filed.length} hồ sơ`, { exact: true }).waitFor();
  await page.goBack();
  await drawn.waitFor();
  await page.getByLabel('Chia theo').selectOption({ label: 'Cán bộ' });
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await row('Cán bộ HN-01 2').waitFor();
  expect(new URL(page.url()).searchParams.get('by')).toBe('holder');
  const held = await row('Cán bộ HN-01 2').getByRole('link').innerText();
  await row('Cán bộ HN-01 2').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ của một con số' }).waitFor();
  await page.getByText(`${held} hồ sơ`, { exact: true }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(Number(held));
  await director.looks('stats-dossiers');
  await page.reload();
  await page.getByText(`${held} hồ sơ`, { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Về thống kê' }).click();
  await row('Cán bộ HN-01 2').waitFor();
  // The table as it is shown, as a file.
  await page.getByText('Xuất ra tệp').click();
  await page.getByLabel('CSV').check();
  await page.getByLabel('Xuất để làm gì').fill('Báo cáo tháng');
  await director.looks('stats-file');
  const [handed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp' }).click(),
  ]);
  expect(handed.suggestedFilename()).toBe('hoso-opened.csv');
  const taken = readFileSync(await handed.path(), 'utf8')
    .trim()
    .split('\r\n');
  const shown = await page.getByRole('rowheader').allInnerTexts();
  expect(taken[0]).toMatch(/Cán bộ \(Hồ sơ mở, .*Đã mở$/);
  expect(taken.slice(1).map((line) => line.split(',')[0])).toEqual(shown);
  expect(taken).toContain(`Cán bộ HN-01 2,${held}`);
  // A day that is none, a period without anything.
  await page.getByLabel('Từ ngày').fill('31/2/2026');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByText('Nhập ngày có thật').waitFor();
  await page.getByLabel('Từ ngày').fill('1/1/2001');
  await page.getByLabel('Đến ngày').fill('2/1/2001');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByText('Không có gì được ghi trong kỳ này.').waitFor();
  await page.getByText('Từ 02/1999 đến 01/2001 không có gì được ghi.').waitFor();
  await page.getByLabel('Số liệu').selectOption({ label: 'Hồ sơ đang mở theo tuổi' });
  await page.getByLabel('Từ ngày').fill('1/1/2020');
  await page.getByLabel('Đến ngày').fill('31/12/2026');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByRole('columnheader', { name: '0–5 ngày' }).waitFor();
  // Only what is there is drawn, with its name beside it.
  await page.getByRole('img', { name: /^Đường theo tháng/ }).waitFor();
  await page.getByRole('main').getByRole('listitem').filter({ hasText: '0–5 ngày' }).waitFor();
  await director.looks('stats-open');
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await page.getByText(/tính đến vị trí/).waitFor();
  expect((await page.pdf({ preferCSSPageSize: true, format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  expect(director.seen.faults).toEqual([]);
  await director.close();
  // Whoever works on dossiers has the lists alone.
  await officer.page.goto(`${system.api.url}/stats`);
  await officer.page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
}, 90_000);

it('an auditor finds who looked at what and why; nothing of the search stands in the address', async () => {
  const auditor = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page } = auditor;
  const orm = await openOrm({ url: system.database.url });
  await orm.em.getConnection().execute(
    `insert into hoso.verification (began_at, ended_at, findings, report) values (now(), now(), 0, '{"findings": []}'),
       (now(), now(), 2, '{"findings": [{"what": "event-edited"}, {"what": "event-edited"}]}')`,
  );
  await orm.close(true);
  // One who is asked why, and the one whose dossier it is.
  const number = filed[1]?.dossier ?? '';
  const purpose = encodeURIComponent('người dân hỏi ở quầy');
  await system.stage.as('officer:HN-01:2').get(`/v1/dossiers/${number}`, { purpose, visit: 'visit-of-a-colleague' });
  await system.stage
    .as('claimant:001197400001')
    .get(`/v1/dossiers/${number}`, { purpose: 'dossier', visit: 'visit-of-the-claimant' });
  await auditor.signIn('auditor', '/tasks/all');
  await page.getByRole('link', { name: 'Nhật ký xem' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhật ký xem' }).waitFor();
  await page.getByText('Một sự kiện đã bị sửa: 2').waitFor();
  await page.getByText('không có gì bị thay đổi').waitFor();
  await auditor.looks('audit');
  await page.getByLabel('Số định danh cá nhân').fill('0011');
  await page.getByLabel('Từ ngày').fill('31/2/2026');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByText('Số định danh cá nhân gồm 12 chữ số').waitFor();
  expect(await page.evaluate('document.activeElement?.id')).toBe('personalId');
  await auditor.looks('audit-fault');
  await page.getByLabel('Số định danh cá nhân').fill('001197400001');
  await page.getByLabel('Từ ngày').fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Các lượt xem, mới nhất trước' }).waitFor();
  await page
    .getByRole('link', { name: filed[1]?.dossier ?? '' })
    .first()
    .waitFor();
  await page.getByRole('cell', { name: 'danh sách «Đang mở»' }).first().waitFor();
  await page.getByRole('row', { name: /người dân hỏi ở quầy \(ngoài phần việc\)/ }).waitFor();
  expect(await page.getByRole('rowheader', { name: 'chính người đề nghị' }).count()).toBe(0);
  await auditor.looks('audit-found');
  await page.getByLabel('Kể cả lượt chính người trong hồ sơ').check();
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('rowheader', { name: 'chính người đề nghị' }).first().waitFor();
  await page.getByLabel('Chỉ những lượt ngoài phần việc').check();
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('cell', { name: 'danh sách «Đang mở»' }).first().waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /người dân hỏi ở quầy/ }).waitFor();
  // What was found is taken away as a file: that is logged with its purpose.
  await page.getByText('Xuất ra tệp').click();
  await page.getByLabel('Xuất để làm gì').fill('kiểm tra tháng 11');
  await auditor.looks('audit-file');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('hoso.xlsx');
  await page.getByText('Đã xuất tệp.').waitFor();
  // A dossier is verified now.
  await page.getByLabel('Kiểm tra hồ sơ số').fill('42');
  await page.keyboard.press('Enter');
  await page.getByText('Nhập số hồ sơ').waitFor();
  await page.getByLabel('Kiểm tra hồ sơ số').fill(number);
  await page.keyboard.press('Enter');
  await page.getByText(`${number}: không có gì bị thay đổi.`).waitFor();
  await auditor.looks('audit-verified');
  await page.getByLabel('Chỉ những lượt ngoài phần việc').uncheck();
  expect(page.url()).toBe(`${system.api.url}/audit`);
  await page.getByLabel('Số định danh cá nhân').fill('');
  await page.getByLabel('Tài khoản người xem').fill('nobody-at-all');
  await page.keyboard.press('Enter');
  await page.getByText('Không có lượt xem nào như vậy.').waitFor();
  // Which figures somebody took as a file, though they name no dossier.
  await page.getByLabel('Tài khoản người xem').fill('director-HN-01-1');
  await page.getByLabel('Lý do tự ghi có chữ').fill('Báo cáo tháng');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page
    .getByRole('cell', { name: /^số liệu «Hồ sơ mở» theo cán bộ, từ .*, mọi cơ quan người đó xem được$/ })
    .waitFor();
  await auditor.looks('audit-figures');
  // A search for a person is itself in the log.
  await page.getByLabel('Lý do tự ghi có chữ').fill('');
  await page.getByLabel('Tài khoản người xem').fill('auditor-1');
  await page.getByLabel('Mục đích').selectOption({ label: 'tra cứu nhật ký xem' });
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('cell', { name: 'không tìm thấy hồ sơ nào' }).first().waitFor();
  await page.getByLabel('Mục đích').selectOption({ label: 'Tất cả' });
  await page.getByLabel('Lý do tự ghi có chữ').fill('kiểm tra tháng 11');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: 'kiểm tra tháng 11' }).first().waitFor();
  await page.reload();
  expect(await page.getByLabel('Tài khoản người xem').inputValue()).toBe('');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Log of looks' }).waitFor();
  await auditor.looks('audit-english');
  const kept = page.waitForResponse('**/v1/me/preferences');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await kept;
  await page.getByRole('heading', { level: 1, name: 'Nhật ký xem' }).waitFor();
  // On the page of a dossier, too.
  await page.goto(`${system.api.url}/dossiers/${number}`);
  await page.getByLabel('kiểm tra').check();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra hồ sơ này' }).press('Enter');
  await page.getByText(`${number}: không có gì bị thay đổi.`).waitFor();
  await auditor.looks('audit-dossier');
  expect(auditor.seen.faults).toEqual([]);
  await auditor.close();
}, 120_000);

it('says in a line what stands out in its dossier', async () => {
  const number = filed[0]?.dossier ?? '';
  const correction = { of: 2, data: { wishes: 'Bán hàng' }, reason: 'Ghi nhầm' };
  await system.stage.command('officer', number, 'proposeCorrection', correction);
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/all?type=job-counselling`);
  const line = page.getByRole('row', { name: number });
  await line.getByRole('listitem').getByText('Có đề nghị sửa chờ quyết định').waitFor();
  expect(await officer.barriers()).toEqual([]);
  const other = await system.stage.look(number, 'officer:HN-01:2');
  await system.stage.command('officer:HN-01:2', number, 'rejectCorrection', {
    proposal: other.correction?.proposal,
    reason: 'Đúng như đã khai',
  });
}, 60_000);

it('is referred to a higher desk by many at once; the director reads why, answers, and the mark is gone', async () => {
  const [number = ''] = filed.slice(3, 4).map(({ dossier }) => dossier);
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/all?type=job-counselling`);
  await page.getByRole('checkbox', { name: `Đánh dấu ${number}` }).check();
  const refer = 'Chuyển hồ sơ lên cấp trên cho ý kiến';
  await page.getByRole('combobox', { name: 'Việc cần làm' }).selectOption({ label: refer });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('radio', { name: 'giám đốc' }).check();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Hai hợp đồng mâu thuẫn nhau');
  expect(await officer.barriers()).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: `${refer}: 1 hồ sơ` }).click();
  await page.getByRole('heading', { name: `Đã thực hiện «${refer}»` }).waitFor();

  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await director.signIn('director', '/tasks/sign');
  const line = director.page.getByRole('row', { name: number });
  await line.getByRole('listitem').getByText('Đã chuyển cấp trên').waitFor();
  await director.page.goto(`${system.api.url}/sign`);
  await director.page.getByText('«Hai hợp đồng mâu thuẫn nhau»').waitFor();
  expect(await director.barriers()).toEqual([]);
  await director.page.getByRole('link', { name: number }).click();
  const mine = director.page.locator('.notice.mine');
  await mine.getByText('«Hai hợp đồng mâu thuẫn nhau»').waitFor();
  expect(await mine.innerText()).toMatch(/Giám đốc: cho ý kiến/);
  const answer = 'Cho ý kiến về hồ sơ được chuyển lên';
  await director.page.getByRole('link', { name: answer }).click();
  await director.page.getByRole('textbox', { name: 'Ý kiến' }).fill('Hỏi cả hai đơn vị trước');
  await director.page.getByRole('main').getByRole('button', { name: answer, exact: true }).click();
  await director.page.getByText(`Đã thực hiện «${answer}»`).waitFor();
  expect(await director.page.locator('.notice.mine').count()).toBe(0);
  expect(director.seen.faults).toEqual([]);
  expect(officer.seen.faults).toEqual([]);
  await director.close();
}, 90_000);

it('says so when the words of a type do not come, and asks for them again', async () => {
  const { page } = officer;
  const number = filed[0]?.dossier ?? '';
  const words = '**/v1/dossier-types/job-counselling';
  await page.route(words, (route) => route.abort());
  for (const path of [`/dossiers/${number}`, `/dossiers/${number}/do/note`, '/new/job-counselling']) {
    await page.goto(`${system.api.url}${path}`);
    await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await officer.barriers()).toEqual([]);
  }
  await page.unroute(words);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}, 60_000);

it('sends again by itself what was refused for now, once; what is long in coming has a way out', async () => {
  const { page } = officer;
  const { dossier } = await file(300);
  const keys: string[] = [];
  await page.route(`**/v1/dossiers/${dossier}/commands/take`, async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    if (keys.length > 1) return route.continue();
    const json = { code: 'UNAVAILABLE', status: 503, title: 'Hệ thống đang bận' };
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      headers: { 'retry-after': '1' },
      json,
    });
  });
  await page.goto(`${system.api.url}/dossiers/${dossier}/do/take`);
  await page.getByRole('main').getByRole('button', { name: 'Nhận xử lý hồ sơ', exact: true }).click();
  await page.getByText('trang sẽ tự gửi lại').waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.getByText('Đã thực hiện «Nhận xử lý hồ sơ»').waitFor();
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(keys[0]).toMatch(/\S/);
  expect(officer.seen.faults).toEqual([]);
  // What did not go out goes when the connection is back.
  const another = await file(301);
  await page.goto(`${system.api.url}/dossiers/${another.dossier}/do/take`);
  const take = page.getByRole('main').getByRole('button', { name: 'Nhận xử lý hồ sơ', exact: true });
  await take.waitFor();
  await officer.context.setOffline(true);
  await take.click();
  await page.getByText('Khi có mạng lại, trang này tự gửi.').waitFor();
  await officer.context.setOffline(false);
  await page.getByText('Đã thực hiện «Nhận xử lý hồ sơ»').waitFor();
  officer.seen.faults.splice(0);
  const late = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await late.page.clock.install();
  await late.signIn('officer', '/tasks/all');
  await late.page.getByRole('link', { name: dossier }).waitFor();
  const coming = Promise.withResolvers<void>();
  await late.page.route(`**/v1/dossiers/${dossier}`, (route) => coming.promise.then(() => route.continue()));
  await late.page.getByRole('link', { name: dossier }).click();
  await late.page.getByText('Đang mở hồ sơ…').waitFor();
  expect(await late.page.getByText('Lâu hơn thường lệ.').count()).toBe(0);
  await late.page.clock.fastForward(11_000);
  await late.page.getByText('Lâu hơn thường lệ.').waitFor();
  await late.page.getByRole('button', { name: 'Tải lại trang' }).waitFor();
  expect(await late.barriers()).toEqual([]);
  coming.resolve();
  await late.page.getByRole('heading', { level: 1, name: dossier }).waitFor();
  await late.close();
}, 60_000);

it('says so where an address leads nowhere, and where a part of a page does not come', async () => {
  const { page } = officer;
  const number = filed[0]?.dossier ?? '';
  for (const path of [
    '/tasks',
    '/sign',
    '/dossiers/A/B',
    `/dossiers/${number}/do/constructor`,
    '/estimate/constructor',
  ]) {
    await page.goto(`${system.api.url}${path}`);
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
    expect(await officer.barriers()).toEqual([]);
  }
  await page.goto(`${system.api.url}/me`);
  await page.getByRole('heading', { level: 1, name: 'Vai trò đang chọn không được làm việc này' }).waitFor();
  await page.getByText('Chỉ dành cho người lao động, đơn vị sử dụng lao động').waitFor();
  expect(await officer.barriers()).toEqual([]);
  const parts = /assets\/jobs-page/;
  await page.route(parts, (route) => route.abort());
  await page.goto(`${system.api.url}/jobs`);
  await page.getByRole('heading', { level: 1, name: 'Chưa hiển thị được trang này' }).waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.unroute(parts);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Việc hàng loạt' }).waitFor();
  // Whoever acts for no office has no page of one, and no lists of colleagues.
  const auditor = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await auditor.signIn('auditor', '/office');
  await auditor.page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  expect(await auditor.page.getByRole('link', { name: 'Cơ quan' }).count()).toBe(0);
  await auditor.page.goto(`${system.api.url}/tasks/7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11`);
  await auditor.page.getByText('Danh sách này không còn').waitFor();
  await auditor.close();
  // The browser says so, too.
  expect(officer.seen.faults.splice(0)).toEqual([expect.stringContaining('jobs-page')]);
}, 60_000);

/** Opens the line that stands in the middle of the window. @returns which it is, and where it stands */
const opensLine = async () => {
  // Lines take their heights when they are drawn: one is opened when they move no more.
  const seen = () =>
    officer.page.evaluate<string>(`(() => {
      const row = document.elementFromPoint(200, 500)?.closest('tr');
      return row?.dataset.number + ' ' + row?.getBoundingClientRect().top;
    })()`);
  for (let before = ''; ;) {
    const now = await seen();
    if (now === before) break;
    before = now;
    await sleep(300);
  }
  return officer.page.evaluate<{ number: string; top: number }>(`(() => {
    const row = document.elementFromPoint(200, 500).closest('tr');
    const at = { number: row.dataset.number, top: row.getBoundingClientRect().top };
    row.querySelector('th a').click();
    return at;
  })()`);
};

/** The line has the focus again, and stands where it stood. */
const isBackAt = async ({ number, top }: { readonly number: string; readonly top: number }) => {
  const stands = () =>
    officer.page.evaluate<string>(`(() => {
      const focused = document.activeElement;
      const row = document.querySelector('tr[data-number="${number}"]');
      const is = focused?.closest('tr') === row ? 'with the focus' : 'without: it is at ' + focused?.outerHTML.slice(0, 80);
      const off = row === null ? undefined : row.getBoundingClientRect().top - ${top};
      return row === null ? 'not drawn at ' + scrollY + ', ' + is : (Math.abs(off) < 3 ? 'where it stood' : off + ' pixels off at ' + scrollY) + ', ' + is;
    })()`);
  const there = 'where it stood, with the focus';
  let now = await stands();
  for (const began = Date.now(); now !== there && Date.now() - began < 10_000; now = await stands()) await sleep(25);
  expect(now).toBe(there);
};

it('does one thing for all that a list holds, more than one page shows, after the same preview', async () => {
  for (let at = 10; at < 210; at += 20) await Promise.all(Array.from({ length: 20 }, (_, one) => file(at + one)));
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/unassigned?type=job-counselling`);
  await page.getByText('Đang hiện 50 trong 201 hồ sơ').waitFor();
  // Who opens one further down finds it where it stood in the window, whichever way they come back.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
  for (const back of [() => page.goBack(), () => page.getByRole('link', { name: 'Về danh sách' }).click()]) {
    const opened = await opensLine();
    await page.getByRole('heading', { level: 1, name: opened.number }).waitFor();
    await back();
    await isBackAt(opened);
  }
  // Also who turns back before the dossier has come.
  await page.route('**/v1/dossiers/*', () => undefined);
  const early = await opensLine();
  await page.getByText('Đang hiện 50 trong 201 hồ sơ').waitFor({ state: 'detached' });
  await page.goBack();
  await isBackAt(early);
  await page.unroute('**/v1/dossiers/*');
  await page.getByRole('checkbox', { name: 'Đánh dấu tất cả hồ sơ đang hiện' }).check();
  await page.getByText('Đã chọn 50 hồ sơ').waitFor();
  await page.getByRole('button', { name: 'Chọn cả 201 hồ sơ của danh sách này' }).click();
  await page.getByText('Đã chọn 201 hồ sơ').waitFor();
  expect(await officer.barriers()).toEqual([]);
  // What is unticked after it is not among them.
  const last = page.getByRole('row').last().getByRole('checkbox');
  await last.uncheck();
  await page.getByText('Đã chọn 49 hồ sơ').waitFor();
  await last.check();
  await page.getByRole('button', { name: 'Chọn cả 201 hồ sơ của danh sách này' }).click();
  await page.getByText('Đã chọn 201 hồ sơ').waitFor();
  await page.getByRole('combobox', { name: 'Việc cần làm' }).selectOption({ label: 'Nhận xử lý hồ sơ' });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { name: 'Làm được 201 trong 201 hồ sơ' }).waitFor({ timeout: 40_000 });
  await page.getByText('và 1 hồ sơ nữa').waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Nhận xử lý hồ sơ: 201 hồ sơ' }).click();
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
  await page
    .getByText('Đã xong: 201/201 hồ sơ. 201 đã thực hiện, 0 không thực hiện được.')
    .waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Việc cần làm' }).click();
  await page.getByRole('link', { name: 'Chưa ai nhận (0)' }).click();
  await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
  expect(officer.seen.faults).toEqual([]);
}, 180_000);

it('draws of many lines those that are seen: keys, ticks and paper find the others', async () => {
  const orm = await openOrm({ url: system.database.url });
  await seedReadModel(orm.em, {
    ...{ dossiers: 1_500, type: 'job-counselling', prefix: 'TVVL', offices: ['HN-01'] },
    statuses: [{ status: 'requested', phase: 'waiting' }],
  });
  await orm.close(true);
  const { page } = officer;
  await page.goto(`${system.api.url}/tasks/all?type=job-counselling`);
  for (const there of [50, 250, 450]) {
    await page.getByText(`Đang hiện ${there} trong`).waitFor();
    if (there < 450) await page.getByRole('button', { name: 'Xem thêm' }).click();
  }
  const table = page.getByRole('table');
  const rows = table.locator('tbody tr[data-number]');
  const place = () => page.evaluate<string>(`document.activeElement.closest('tr')?.ariaRowIndex ?? 'none'`);
  expect(await table.getAttribute('aria-rowcount')).toBe('451');
  expect(await rows.count()).toBeLessThan(120);
  expect(await officer.barriers()).toEqual([]);
  await page.evaluate('scrollTo(0, 0)');
  await table.locator('tr[aria-rowindex="2"] th').getByRole('link').focus();
  const walked: string[] = [await place()];
  for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    walked.push(await place());
  }
  expect(walked).toEqual(['2', '3', '451', '451', '450']);
  await page.keyboard.press('Space');
  await page.getByText('Đã chọn 1 hồ sơ').waitFor();
  // Far from the window it keeps the focus.
  await page.evaluate('scrollTo(0, 0)');
  await table.locator('tr[aria-rowindex="2"]').waitFor();
  expect(await place()).toBe('450');
  await page.keyboard.press('Home');
  expect(await place()).toBe('2');
  // With Shift the lines on the way are ticked, and a slash leads to the search.
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Đã chọn 4 hồ sơ').waitFor();
  expect(await place()).toBe('4');
  await page.keyboard.press('/');
  await page.getByRole('heading', { level: 1, name: 'Tra cứu hồ sơ' }).waitFor();
  await page.goBack();
  await page.getByText('Đã chọn 4 hồ sơ').waitFor();
  await page.evaluate('scrollTo(0, 0)');
  // Who opens one far down and goes back finds it where it stood in the window, with all lines that were there.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
  await holds(
    page,
    `(() => {
    const row = document.elementFromPoint(200, 500)?.closest('tr');
    return row?.dataset.index > 150 && row?.dataset.index < 300;
  })()`,
  );
  const opened = await opensLine();
  await page.getByRole('heading', { level: 1, name: opened.number }).waitFor();
  await page.goBack();
  await isBackAt(opened);
  await page.getByText('Đang hiện 450 trong').waitFor();
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await rows.count()).toBe(450);
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  await holds(page, `document.querySelectorAll('tbody tr[data-number]').length < 120`);
  expect(officer.seen.faults).toEqual([]);
}, 120_000);
