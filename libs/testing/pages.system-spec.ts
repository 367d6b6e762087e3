import { join } from 'node:path';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { ClaimInPlay, freshRegistries, paper, plant, type Registries, startSystem, type TestSystem } from './index.js';
import { root } from './root.js';
import { Window } from './window.js';

// The pages of officers and directors in a real browser. HOSO_SCREENSHOTS=1 keeps pictures of them.
let registries: Registries;
let system: TestSystem;
let browser: Browser;
let database: Client;
let officer: Window;
let page: Page;
let claim: ClaimInPlay;
let signed: ClaimInPlay;
/** Taken by another officer. */
let theirs: string;

const worker = (fullName: string) => ({
  fullName,
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
  separation: { date: '2026-10-15' },
});

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

const picture = async (name: string, of = page): Promise<void> => {
  if (process.env['HOSO_SCREENSHOTS'] === '1')
    await of.screenshot({ path: join(root, 'docs', 'images', `${name}.png`), fullPage: true });
};
const never = (): never => {
  throw new Error('the slip brought no schedule');
};
/** Names of schemas and codes that stand where words should, with all that is folded opened: there are none. */
const withoutWords = async (of = page): Promise<readonly string[]> => {
  await of.evaluate(`document.querySelectorAll('main details').forEach((one) => { one.open = true; })`);
  const named = await of.locator('main [lang="en"]').allInnerTexts();
  const text = await of.getByRole('main').innerText();
  return [...named, ...(text.match(/\b[a-z]+[A-Z]\w+|\b[a-z]+-[a-z]+(?:-[a-z]+)*\b|\bundefined\b|\bnull\b/g) ?? [])];
};
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const nameOf = async (account: string): Promise<string> =>
  (await system.stage.as(account).get<{ person: { name: string } }>('/v1/session')).body.person.name;
const open = (path: string) => page.goto(`${system.api.url}${path}`);

it('asks an officer to sign in, and leads to the list to which they were going', async () => {
  await open('/tasks/unassigned');
  await heading('Đăng nhập').waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await officer.choose(page, 'officer');
  await heading('Chưa ai nhận').waitFor();
  expect(await page.title()).toBe('Chưa ai nhận · Hoso');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
}, 60_000);

it('shows who owes what until when, and is worked by the keyboard alone', async () => {
  const line = page.getByRole('row', { name: new RegExp(claim.number) });
  await line.waitFor();
  expect(await line.innerText()).toContain('Trương Thị Hiếu');
  expect(await officer.barriers()).toEqual([]);
  await picture('pages-list');
  await page.getByRole('link', { name: claim.number }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (let at = 0; at < 5; at += 1) {
    if ((await page.evaluate('document.activeElement?.textContent')) === claim.number) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await heading(claim.number).waitFor();
  expect(await page.evaluate('document.activeElement?.id')).toBe('main');
}, 60_000);

it('shows a dossier: who owes what, what was stated, what may be done and why the rest may not', async () => {
  await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
  await page.getByText('không xác định thời hạn').first().waitFor();
  await page.getByText('Nộp hồ sơ đề nghị hưởng').first().waitFor();
  const text = await page.getByRole('main').innerText();
  for (const words of ['Họ và tên', '15/10/2026', 'Ai phải làm gì', 'Diễn biến', 'không xác định thời hạn'])
    expect(text).toContain(words);
  expect(await withoutWords()).toEqual([]);
  await page.getByText('Chưa làm được, và vì sao').click();
  expect(await page.getByRole('main').innerText()).toMatch(/Trình quyết định|Đề nghị|Chỉ khi/);
  expect(await officer.barriers()).toEqual([]);
  await picture('pages-dossier');
  expect(await page.title()).not.toContain('Hiếu');
}, 60_000);

it('gives a command that needs nothing typed, and the list follows at once', async () => {
  await page.getByRole('link', { name: 'Nhận xử lý hồ sơ' }).click();
  await heading('Nhận xử lý hồ sơ').waitFor();
  expect(await officer.barriers()).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Nhận xử lý hồ sơ' }).click();
  await page.getByText(`Đã thực hiện «Nhận xử lý hồ sơ» cho ${claim.number}.`).waitFor();
  // Back is where one was.
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await heading('Chưa ai nhận').waitFor();
  await page.getByRole('link', { name: signed.number }).waitFor();
  expect(await page.getByRole('link', { name: claim.number }).count()).toBe(0);
  await page.getByRole('link', { name: 'Việc của tôi' }).click();
  await page.getByRole('link', { name: claim.number }).waitFor();
  await page.getByRole('link', { name: 'Chưa ai nhận' }).click();
  await heading('Chưa ai nhận').waitFor();
}, 60_000);

it('shows a line that is chosen beside the list: what is owed on what ground, and the first command; one look', async () => {
  const preview = page.getByRole('region', { name: 'Xem trước' });
  await page.getByRole('link', { name: signed.number }).focus();
  await preview.getByRole('heading', { name: signed.number }).waitFor();
  await preview.getByRole('link', { name: 'Nhận xử lý hồ sơ' }).waitFor();
  expect(await preview.innerText()).toMatch(/Giám đốc: quyết định[^]*D28 18\.1/);
  expect(await officer.barriers()).toEqual([]);
  expect(await withoutWords()).toEqual([]);
  await picture('pages-preview');
  const { rows } = await database.query(
    `select words from hoso.access_log
     where subject = 'officer-HN-01-1' and purpose = 'page' and dossiers = array[$1]::text[]`,
    [signed.number],
  );
  expect(rows).toEqual([{ words: 'view:unassigned' }]);
  // The keyboard goes there and back; the address says nothing of it.
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('Mở hồ sơ');
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe(signed.number);
  expect(page.url()).toBe(`${system.api.url}/tasks/unassigned`);
  // A press anywhere on a line chooses it, and keys go on from there.
  await page.keyboard.press('Tab');
  await page
    .getByRole('row', { name: new RegExp(signed.number) })
    .getByText('Đã trình')
    .click();
  expect(await page.evaluate('document.activeElement?.textContent')).toBe(signed.number);
  // Where there is no room beside the list there is no preview.
  await page.setViewportSize({ width: 1_000, height: 768 });
  await preview.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1_366, height: 768 });
  await preview.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await heading(new RegExp(signed.number)).waitFor();
  await page.goBack();
  await heading('Chưa ai nhận').waitFor();
}, 60_000);

it('does one thing for exactly the lines that are ticked: told before what would be refused, and after what came of each', async () => {
  const others = await Promise.all(
    ['Lò Thị Mây', 'Giàng A Sùng'].map(async (name) =>
      ClaimInPlay.submit(system.stage, await plant(registries.admin, worker(name)), { asOf: '2026-11-02' }),
    ),
  );
  const [kept, lost] = others.map(({ number }) => number) as [string, string];
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await page.getByRole('link', { name: lost }).waitFor();
  // The count of the list, of its tab, and its lines are the same.
  const shown = await page
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .count();
  await page.getByText(`Đang hiện ${shown} trong ${shown} hồ sơ`).waitFor();
  await page.getByRole('link', { name: `Chưa ai nhận (${shown})` }).waitFor();
  await page.getByRole('link', { name: kept }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: `Đánh dấu ${lost}` }).check();
  await page.getByText('Đã chọn 2 hồ sơ').waitFor();
  // Another list begins with nothing ticked.
  await page.getByRole('combobox', { name: 'Loại hồ sơ' }).selectOption('unemployment-claim');
  await page.getByRole('link', { name: lost }).waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  for (const number of [kept, lost]) await page.getByRole('checkbox', { name: `Đánh dấu ${number}` }).check();
  expect(await officer.barriers()).toEqual([]);
  // Somebody else was quicker with one of them.
  await system.stage.command('officer:HN-01:2', lost, 'take');
  theirs = lost;
  await page.getByRole('combobox', { name: 'Việc cần làm' }).selectOption({ label: 'Nhận xử lý hồ sơ' });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { name: 'Làm được 1 trong 2 hồ sơ' }).waitFor();
  await page.getByRole('heading', { name: 'Không làm được: 1 hồ sơ' }).waitFor();
  expect(await officer.barriers()).toEqual([]);
  await picture('pages-many');
  await page.getByRole('button', { name: 'Nhận xử lý hồ sơ: 1 hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Đã thực hiện «Nhận xử lý hồ sơ» cho 1 hồ sơ' }).waitFor();
  expect(await withoutWords()).toEqual([]);
  const holderOf = async (number: string) =>
    (await system.stage.as('officer').get<{ assignee: string }>(`/v1/dossiers/${number}`)).body.assignee;
  expect([await holderOf(kept), await holderOf(lost)]).toEqual(['officer-HN-01-1', 'officer-HN-01-2']);
  // What was chosen stands in no address: a reload has nothing to act on.
  await page.reload();
  await page.getByText('Chưa chọn hồ sơ nào.').waitFor();
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await heading('Chưa ai nhận').waitFor();
}, 90_000);

describe('a dossier that other people have to do with', () => {
  const looks = async (): Promise<readonly (string | null)[]> => {
    const { rows } = await database.query<{ words: string | null }>(
      `select words from hoso.access_log
       where subject = 'officer-HN-01-1' and purpose = 'page' and dossiers = array[$1]::text[] order by id`,
      [theirs],
    );
    return rows.map(({ words }) => words);
  };

  it('that is not one’s task is shown after one has said why; once that day, and once in the log', async () => {
    await open(`/dossiers/${theirs}`);
    await page.getByRole('group', { name: 'Xem hồ sơ này để làm gì?' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Mây|Sùng/);
    expect(await looks()).toEqual([]);
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
    await page.getByText('Chọn hoặc ghi lý do trước khi xem.').waitFor();
    await page.getByRole('radio', { name: 'Người dân hỏi' }).check();
    await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
    await page.getByText(`${await nameOf('officer:HN-01:2')} đang xử lý hồ sơ này`).waitFor();
    await page.getByText('không xác định thời hạn').first().waitFor();
    await page.getByText('Nộp hồ sơ đề nghị hưởng').first().waitFor();
    expect(await looks()).toEqual(['Người dân hỏi']);
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-taken');
    await page.reload();
    await page.getByText('không xác định thời hạn').first().waitFor();
  }, 60_000);

  it('says that somebody has acted, and shows it when one wants to', async () => {
    const before = await looks();
    await system.stage.command('officer:HN-01:2', theirs, 'note', { text: 'Đã gọi cho đơn vị' });
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await page.getByText('Hồ sơ đã có thay đổi từ khi bạn mở trang.').waitFor();
    // Asking is no look, and what stands on the page stays.
    expect(await looks()).toEqual(before);
    expect(await page.getByRole('main').innerText()).not.toContain('Ghi chú nội bộ mới');
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Hiển thị bản mới' }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'Ghi chú nội bộ' }).filter({ hasText: 'mới' });
    await entry.first().waitFor();
    await page.getByText('Hồ sơ đã có thay đổi').waitFor({ state: 'detached' });
    expect(await officer.barriers()).toEqual([]);
  }, 60_000);

  it('shows papers inside the page: pictures, and PDFs page by page', async () => {
    const { number } = claim;
    await open(`/dossiers/${number}/do/attachDocument`);
    const photo = { name: 'scan.png', mimeType: 'image/png', buffer: await page.screenshot() };
    await page.locator('input[type="file"]').setInputFiles(photo);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Đã thực hiện').waitFor();
    await claim.attach('officer', 'proof-of-termination');
    await page.reload();
    const papers = page.getByRole('region', { name: 'Giấy tờ' });
    const look = papers.getByRole('button', { name: /^Xem/ });
    await look.nth(1).waitFor();
    const looks = async () => (await database.query(`select from hoso.access_log where purpose = 'document'`)).rowCount;
    const before = await looks();

    await look.first().click();
    await papers.getByRole('img').waitFor();
    expect(await page.evaluate('document.querySelector(".sheet img").naturalWidth')).toBe(1_366);
    expect(await officer.barriers()).toEqual([]);

    await look.last().click();
    await papers.getByText('Trang 1/1').waitFor();
    await papers.getByText(/^proof-of-termination /).waitFor({ state: 'attached' });
    const dark = `(() => {
      const sheet = document.querySelector('.sheet canvas');
      const { data } = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height);
      return data.filter((_, at) => at % 4 === 0 && data[at] < 128).length;
    })()`;
    const drawn = await page.evaluate<number>(dark);
    expect(drawn).toBeGreaterThan(100);
    await papers.getByRole('button', { name: 'To hơn' }).click();
    await page.waitForFunction(`${dark} > ${1.5 * drawn}`);
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-paper');
    expect(await looks()).toBe((before ?? 0) + 2);
  }, 60_000);

  it('takes several papers at once, chosen and dropped; one that is refused does not lose the others', async () => {
    const { number } = claim;
    const attached = async () =>
      (await system.stage.as('officer').get<{ documents: { kind: string }[] }>(`/v1/dossiers/${number}`)).body
        .documents;
    const before = (await attached()).length;
    await open(`/dossiers/${number}/do/attachDocument`);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Chọn ít nhất một tệp').waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('file');
    expect(await officer.barriers()).toEqual([]);
    const pdf = (name: string, text: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(text),
    });
    await page
      .locator('#file')
      .setInputFiles([pdf('mot.pdf', paper('one')), pdf('hong.pdf', 'none'), pdf('hai.pdf', paper('two'))]);
    await page.evaluate(
      `(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(paper('three'))}], '<b>ba</b>.pdf', { type: 'application/pdf' }));
        document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      })()`,
    );
    const chosen = page.getByRole('list', { name: 'Tệp đã chọn' });
    await chosen.getByText('<b>ba</b>.pdf', { exact: true }).first().waitFor();
    const kind = chosen.getByLabel('Loại giấy tờ hai.pdf');
    const kinds = await kind.locator('option').allInnerTexts();
    await kind.selectOption({ label: kinds.at(-1) ?? '' });
    // Each says how far it has come.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/documents?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByRole('progressbar', { name: 'Đang gửi mot.pdf' }).waitFor();
    await page.getByText('Đang gửi tệp 1/4').waitFor();
    expect(await officer.barriers()).toEqual([]);
    release();
    await page.getByText('Đã nộp 3 tệp; 1 tệp chưa nộp được').waitFor();
    await page.unroute('**/documents?*');
    const refused = chosen.getByRole('listitem').filter({ hasText: 'hong.pdf' });
    await refused.getByRole('alert').waitFor();
    expect(await chosen.getByText('Đã nộp', { exact: true }).count()).toBe(3);
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-papers');
    await refused.getByRole('button', { name: 'Bỏ hong.pdf' }).click();
    await page.getByText('Đã thực hiện «Đính kèm giấy tờ»').waitFor();
    const [one, two, three, ...rest] = (await attached()).slice(before).map(({ kind: name }) => name);
    expect([one === three, one === two, rest]).toEqual([true, false, []]);
  }, 60_000);

  it('is corrected by two: one states what is to stand, another sees it beside what stands', async () => {
    await open(`/dossiers/${claim.number}/do/proposeCorrection`);
    await page.getByRole('heading', { name: /Nội dung đang ghi/ }).waitFor();
    await page.getByLabel(/^Số điện thoại/).fill('0987 654 321');
    await page.locator('[id="f/reason"]').fill('Người dân báo nhầm số');
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-correction');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Đề nghị sửa' }).click();
    await page.getByText('Đã thực hiện «Đề nghị sửa»').waitFor();
    expect(await withoutWords()).toEqual([]);

    const other = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    await other.signIn('director', `/dossiers/${claim.number}/do/approveCorrection`);
    await other.page.getByRole('heading', { name: 'Nội dung đề nghị sửa' }).waitFor();
    expect(await other.page.getByRole('main').innerText()).toMatch(/0987 654 321[^]*Người dân báo nhầm số/);
    expect(await other.barriers()).toEqual([]);
    await other.page.getByRole('main').getByRole('button', { name: 'Chấp nhận sửa' }).click();
    await other.page.getByText('Đã thực hiện «Chấp nhận sửa»').waitFor();
    expect(other.seen.faults).toEqual([]);
    await other.context.close();
    const { body } = await system.stage.as('officer').get<{ asItStands: object }>(`/v1/dossiers/${claim.number}/form`);
    expect(JSON.stringify(body.asItStands)).toContain('0987 654 321');
  }, 60_000);
});

describe('a dossier of another type, at the counter', () => {
  it('has its form from its definition: what is wrong is said at its field, before and after sending', async () => {
    await open('/new/job-counselling');
    await page.getByLabel(/^Họ và tên/).fill('Đỗ Thị Bé');
    await page.getByLabel(/^Số định danh cá nhân/).fill('00119900002');
    await page.getByRole('combobox', { name: /^Trung tâm dịch vụ việc làm/ }).fill('HN-01');
    await page.getByRole('option', { name: /HN-01/ }).click();
    await page.getByLabel(/^Nhu cầu tư vấn/).fill('Kế toán, nội thành');
    const day = page.locator('[id="f/contract/endedOn"]');
    await day.fill('31/02/2026');
    await page.locator('[id="f/contract/insured"]').check();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-form-fault');
    await page.getByRole('link', { name: /Nhập ngày có thật/ }).click();
    expect(await page.evaluate('document.activeElement?.id')).toBe('f/contract/endedOn');

    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('31122025');
    await page.keyboard.press('Tab');
    expect(await day.inputValue()).toBe('31/12/2025');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra lại' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('31/12/2025');
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Đề nghị tư vấn, giới thiệu việc làm' }).click();

    // Eleven digits: the server says so, at the field.
    await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
    await page.getByRole('group', { name: 'Có 1 chỗ cần sửa' }).getByRole('link').click();
    expect(await page.evaluate('document.activeElement?.id')).toBe('f/person/personalId');
    await page.keyboard.type('1');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('button', { name: 'Đề nghị tư vấn, giới thiệu việc làm' }).click();
    await heading(/TVVL-/).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Đỗ Thị Bé');
  }, 90_000);

  it('is led to its end with no code of its own: texts, choices, alternatives', async () => {
    const give = async (title: string, fill: () => Promise<void>) => {
      await page.getByRole('link', { name: title, exact: true }).click();
      await heading(title).waitFor();
      await fill();
      expect(await officer.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByRole('main').getByRole('button', { name: title, exact: true }).click();
      await page.getByText(`Đã thực hiện «${title}»`).waitFor();
    };
    await give('Ghi nhận tư vấn', () => page.getByLabel('Nội dung tư vấn').fill('Đã giới thiệu hai vị trí'));
    await give('Giới thiệu việc làm', async () => {
      await page.getByLabel('Đơn vị tuyển dụng').fill('HN0002');
      await page.getByLabel('Vị trí việc làm').fill('Kế toán');
      await page.getByLabel('công việc đã từng làm').check();
    });
    expect(await page.getByRole('main').innerText()).toContain('Đã giới thiệu');
    await page.getByRole('link', { name: 'Ghi nhận kết quả giới thiệu' }).click();
    await heading('Ghi nhận kết quả giới thiệu').waitFor();
    expect(await page.getByRole('radio').count()).toBe(4);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
    expect(await officer.barriers()).toEqual([]);
    await page.getByLabel('trúng tuyển nhưng không nhận việc').check();
    await page.getByRole('group', { name: 'Việc làm đúng như thông báo tuyển dụng' }).getByLabel('có').check();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Ghi nhận kết quả giới thiệu' }).click();
    await page.getByText('Đã thực hiện «Ghi nhận kết quả giới thiệu»').waitFor();
    expect(await withoutWords()).toEqual([]);
  }, 90_000);
});

it('tells of linked dossiers what they are, where they stand and who acts next, as far as they are one’s to see', async () => {
  const [open_, withdrawn] = await Promise.all(
    ['Hầu Thị Súng', 'Thào A Lử'].map(async (name) =>
      ClaimInPlay.submit(system.stage, await plant(registries.admin, worker(name)), { asOf: '2026-11-02' }),
    ),
  );
  if (open_ === undefined || withdrawn === undefined) throw new Error('two claims were filed');
  await withdrawn.command(withdrawn.claimant, 'withdraw');
  await withdrawn.closed();
  const counselling = async (claim: ClaimInPlay) => {
    const { personalId, fullName } = claim.who;
    const person = { fullName, personalId };
    const contract = { endedOn: '2026-10-15', insured: true };
    return system.stage.submit(claim.claimant, 'job-counselling', {
      input: { person, office: 'HN-01', wishes: 'Kế toán', contract, claim: claim.number },
      asOf: '2026-11-03',
    });
  };
  const [beside, after] = [await counselling(open_), await counselling(withdrawn)];
  const links = page.getByRole('region', { name: 'Hồ sơ liên quan' });
  await open(`/dossiers/${beside}`);
  await links.getByText('Hưởng trợ cấp thất nghiệp').waitFor();
  expect(await links.innerText()).toMatch(new RegExp(`${open_.number}.*\n.*Cán bộ: `));
  expect(await links.innerText()).not.toContain('Đã đóng');
  expect(await officer.barriers()).toEqual([]);
  await open(`/dossiers/${after}`);
  await links.getByText(/Đã đóng ngày \d/).waitFor();
  expect(await withoutWords()).toEqual([]);
  await links.getByRole('link', { name: withdrawn.number }).click();
  await heading(new RegExp(withdrawn.number)).waitFor();
}, 90_000);

describe('nothing typed is lost', () => {
  const note = () => page.getByRole('textbox').first();
  const toNote = async () => {
    await open(`/dossiers/${claim.number}/do/note`);
    await note().waitFor();
  };

  it('when the session ends while somebody types: they sign in beside, and send what stands there', async () => {
    await toNote();
    await note().fill('Đã gọi điện, hẹn ngày mai');
    await database.query(`update hoso.session set idle_until = now() - interval '1 second' where ended_at is null`);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    const send = page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' });
    await send.click();
    await page.getByText('Phiên làm việc đã hết. Nội dung trên màn hình vẫn còn.').waitFor();
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-session-ended');
    const [beside] = await Promise.all([
      officer.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Đăng nhập lại' }).click(),
    ]);
    await officer.choose(beside, 'officer');
    await page.getByText('Phiên làm việc đã hết').waitFor({ state: 'detached' });
    expect(await page.getByRole('main').innerText()).toContain('Đã gọi điện, hẹn ngày mai');
    await send.click();
    await page.getByText(/Đã thực hiện/).waitFor();
    const { items } = (
      await system.stage.as('officer').get<{ items: { kind: string }[] }>(`/v1/dossiers/${claim.number}/timeline`)
    ).body;
    expect(items.filter(({ kind }) => kind === 'noted')).toHaveLength(1);
  }, 60_000);

  it('when somebody else acts meanwhile: it says who did what, and sends on the newest version', async () => {
    await toNote();
    await note().fill('Hồ sơ đủ giấy tờ');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await claim.command('director', 'note', { text: 'Xem giúp hồ sơ này' });
    const send = page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' });
    await send.click();
    await page.getByText('Hồ sơ vừa thay đổi. Nội dung đang nhập vẫn còn.').waitFor();
    await page.getByText(await nameOf('director')).waitFor();
    expect(await officer.barriers()).toEqual([]);
    await picture('pages-changed');
    await page.getByRole('button', { name: 'Gửi trên bản mới' }).click();
    await send.click();
    await page.getByText(/Đã thực hiện/).waitFor();
  }, 60_000);

  it('when the language changes, or one goes back and comes again', async () => {
    await toNote();
    await note().fill('Chưa gửi');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await note().inputValue()).toBe('Chưa gửi');
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Not now' }).click();
    await heading(claim.number).waitFor();
    await page.goBack();
    await note().waitFor();
    expect(await note().inputValue()).toBe('Chưa gửi');
    await note().fill('');
    await page.getByRole('link', { name: 'Work', exact: true }).click();
    await heading('My work').waitFor();
    await page.getByRole('link', { name: claim.number }).waitFor();
    await picture('pages-list-en');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  }, 60_000);
});

it('finds dossiers by name without accents, by number and by person, and keeps nothing of it in the address', async () => {
  await page.getByRole('link', { name: 'Tra cứu' }).click();
  const field = page.getByRole('searchbox');
  for (const [text, by] of [
    ['truong thi hieu', 'Tìm theo họ tên'],
    [claim.number.toLowerCase(), 'Tìm theo số hồ sơ'],
    [claim.who.personalId, 'Tìm theo số định danh'],
  ] as const) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await page.getByText(by).waitFor();
    await page.getByRole('link', { name: claim.number }).waitFor();
  }
  expect(page.url()).toBe(`${system.api.url}/search`);
  expect(await officer.barriers()).toEqual([]);
  const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(kept).not.toMatch(/truong|Hiếu|\d{12}/);
}, 60_000);

it('a name of markup and without end breaks no page', async () => {
  await open(`/dossiers/${signed.number}`);
  await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
  expect(await page.locator('main b', { hasText: /^Hiếu$/ }).count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}, 60_000);

it('an officer has a list of what was sent back to them, and of alerts; either can be changed and kept', async () => {
  const tab = (name: string) => page.getByRole('navigation', { name: 'Danh sách việc' }).getByRole('link', { name });
  await open('/tasks/back');
  await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
  await signed.command('director', 'sendBack', { reason: 'Xem lại trả lời của đơn vị' });
  const told = await system.stage
    .as('insurance-officer:HN:1')
    .post(`/v1/dossiers/${claim.number}/facts/employmentDetected`, { input: { from: '2026-11-01' } });
  expect(told.status).toBe(202);
  await claim.until('the office is alerted', ({ alerts }) => alerts.length === 1);
  await page.reload();
  await page.getByRole('link', { name: signed.number }).waitFor();
  await tab('Bị trả lại cho tôi (1)').waitFor();
  expect(await officer.barriers()).toEqual([]);
  // It is nobody else's.
  const others = await system.stage
    .as('officer:HN-01:2')
    .get<{ items: object[] }>('/v1/offices/HN-01/queue?sentBackTo=me&counts=true');
  expect(others.body).toMatchObject({ items: [], counts: { sentBack: { count: 0 }, alerts: { count: 1 } } });
  await tab('Cảnh báo (1)').click();
  await heading('Cảnh báo').waitFor();
  await page.getByRole('link', { name: claim.number }).waitFor();
  expect(await page.getByRole('link', { name: signed.number }).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Người xử lý' }).selectOption({ label: 'Tôi' });
  await page.getByRole('link', { name: claim.number }).waitFor();
  await page.getByText('Lưu danh sách này').click();
  await page.getByLabel('Tên danh sách').fill('Cảnh báo của tôi');
  await page.getByRole('button', { name: 'Lưu thành danh sách mới' }).click();
  await heading('Cảnh báo của tôi').waitFor();
  await page.getByRole('link', { name: claim.number }).waitFor();
  await page.getByRole('button', { name: 'Bỏ điều kiện Có cảnh báo: có' }).waitFor();
  expect(await officer.barriers()).toEqual([]);
  await claim.command('officer', 'dismissEmployment', { findings: 'Không có việc làm mới' });
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
  await signed.command('officer', 'proposeAward');
  await open('/tasks/back');
  await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
}, 90_000);

it('a director signs together what has no remarks, and what has some after a look at it', async () => {
  const [plain, own, corrected] = (await Promise.all(
    ['Vừ Thị Dí', 'Sùng A Páo', 'Lý Thị Mẩy'].map(async (name) =>
      ClaimInPlay.submit(
        system.stage,
        { ...(await plant(registries.admin, worker(name))), cash: true },
        { asOf: '2026-11-02' },
      ),
    ),
  )) as [ClaimInPlay, ClaimInPlay, ClaimInPlay];
  await plain.proposed();
  await own.proposed();
  // The employer says otherwise, an officer looks into it: whoever signs has to see both.
  await corrected.appointed();
  await corrected.command(`employer:${corrected.who.employer}`, 'correctSeparation', { reason: 'agreement' });
  await corrected.command('officer', 'verifySeparation', { findings: 'Theo thông báo của đơn vị' });
  await corrected.onTo((await corrected.facts()).schedule?.benefitStart ?? never());
  await corrected.command('officer', 'proposeAward');
  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page: hers } = director;
  await director.signIn('director', '/tasks/sign');
  await hers.getByRole('link', { name: 'Xem và ký' }).click();
  await hers.getByRole('heading', { level: 1, name: 'Ký quyết định' }).waitFor();
  await hers.getByRole('heading', { name: /^Không có điểm lưu ý/ }).waitFor();
  const looked = hers.getByRole('region', { name: new RegExp(corrected.number) });
  for (const remark of ['Đơn vị đã đính chính việc chấm dứt', 'Việc chấm dứt do cán bộ thẩm tra'])
    await looked.getByText(remark).waitFor();
  expect(await director.barriers()).toEqual([]);
  // All without remarks at once: what has some is not among them, and is chosen from its preview alone.
  await hers.getByRole('button', { name: 'Chọn tất cả hồ sơ không có điểm lưu ý' }).click();
  expect(await hers.getByRole('checkbox', { name: `Chọn ${plain.number}` }).isChecked()).toBe(true);
  const seen = looked.getByRole('checkbox');
  expect(await seen.isVisible()).toBe(false);
  await looked.getByText('Xem trước').click();
  expect(await seen.isChecked()).toBe(false);
  await seen.check();
  // Another one waits for the next test.
  await hers.getByRole('checkbox', { name: `Chọn ${signed.number}` }).uncheck();
  const sums = await Promise.all(
    [plain, own, corrected].map(async ({ number }) => {
      const { toSign } = (
        await system.stage.as('director').get<{ toSign: { amountVnd: number } }>(`/v1/dossiers/${number}`)
      ).body;
      return toSign.amountVnd;
    }),
  );
  const total = new Intl.NumberFormat('vi-VN').format(sums.reduce((sum, one) => sum + one, 0));
  await hers.getByText(`Đã chọn 3 hồ sơ, tổng ${total} đồng`).waitFor();
  expect(await withoutWords(hers)).toEqual([]);
  expect(await director.barriers()).toEqual([]);
  await picture('pages-to-sign', hers);
  // What somebody did since it was looked at is not signed over.
  await own.command('officer', 'note', { text: 'Giấy tờ mới đến' });
  await hers.getByRole('button', { name: `Ký quyết định hưởng: 3 hồ sơ, tổng ${total} đồng` }).click();
  await hers.getByRole('heading', { name: 'Làm được 2 trong 3 hồ sơ' }).waitFor();
  await hers.getByRole('button', { name: 'Ký quyết định hưởng: 2 hồ sơ' }).click();
  await hers.getByRole('heading', { name: 'Đã thực hiện «Ký quyết định hưởng» cho 2 hồ sơ' }).waitFor();
  const statuses = await Promise.all(
    [plain, own, corrected].map(async ({ number }) => (await system.stage.look(number)).status.name),
  );
  expect(statuses).toEqual(['awarded', 'proposed', 'awarded']);
  // Each was looked at once, to be signed.
  const { items } = (
    await system.stage
      .as('auditor')
      .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${plain.number}/readers`)
  ).body;
  expect(items.filter(({ purpose }) => purpose === 'sign')).toHaveLength(1);
  expect(director.seen.faults).toEqual([]);
  await director.close();
}, 150_000);

it('a director finds what is to be signed, looks at it and signs', async () => {
  const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page: hers } = director;
  await director.signIn('director', '/tasks/sign');
  await hers.getByRole('link', { name: signed.number }).click();
  await hers.getByRole('heading', { name: 'Thông tin và kết quả' }).waitFor();
  await hers.getByText('Trình quyết định hưởng').first().waitFor();
  expect(await withoutWords(hers)).toEqual([]);
  expect(await director.barriers()).toEqual([]);
  await picture('pages-sign', hers);
  const { commands } = await system.stage.look(signed.number, 'director');
  const decide = (commands as { name: string; title: { vi: string } }[]).find(({ name }) => name === 'decideAward');
  const title = decide?.title.vi ?? '';
  await hers.getByRole('link', { name: title, exact: true }).click();
  await hers.getByRole('main').getByRole('button', { name: title, exact: true }).click();
  await hers.getByText(`Đã thực hiện «${title}»`).waitFor();
  expect((await system.stage.look(signed.number)).status.name).toBe('awarded');
  expect(director.seen.faults).toEqual([]);
  await director.close();
}, 90_000);

it('somebody with several standings sees in which they act, and acts in another', async () => {
  const deputy = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  await deputy.signIn('deputy');
  const choice = deputy.page.getByRole('combobox', { name: 'Đổi tư cách' });
  expect(await choice.inputValue()).toBe('officer:HN-01');
  await choice.selectOption('director:HN-02');
  await deputy.page.getByRole('link', { name: 'Chờ ký' }).waitFor();
  expect(await deputy.barriers()).toEqual([]);
  await deputy.page.getByRole('button', { name: 'Đăng xuất' }).click();
  await deputy.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  await deputy.close();
}, 60_000);

it('an employer finds what is asked of them, sees nothing else, and answers on a phone', async () => {
  await claim.command('officer', 'issueAppointment');
  const phone = { width: 360, height: 740 };
  const employer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], phone);
  const { page: theirs } = employer;
  await theirs.goto(`${system.api.url}/`);
  await theirs.getByRole('link', { name: 'Đăng nhập' }).click();
  await theirs.locator('#account').fill(`employer:${claim.who.employer}`);
  await theirs.keyboard.press('Enter');
  await theirs.getByRole('link', { name: claim.number }).click();
  await theirs.getByRole('heading', { name: 'Trả lời', exact: true }).waitFor();
  await theirs.waitForLoadState('networkidle');
  expect(await employer.barriers()).toEqual([]);
  expect(await theirs.getByRole('main').innerText()).not.toContain(claim.who.personalId);
  const { commands } = await system.stage.look(claim.number, `employer:${claim.who.employer}`);
  const all = commands as { name: string; title: { vi: string } }[];
  const title = all.find(({ name }) => name === 'confirmSeparation')?.title.vi ?? '';
  await theirs.getByRole('link', { name: title, exact: true }).click();
  await theirs.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await theirs.getByRole('main').getByRole('button', { name: title, exact: true }).click();
  await theirs.getByText(`Đã thực hiện «${title}»`).waitFor();
  await picture('pages-employer-phone', theirs);
  expect(employer.seen.faults).toEqual([]);
  await employer.close();
}, 90_000);

it('fits a phone, and letters of twice their size', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/tasks/mine', `/dossiers/${claim.number}`, '/search', '/new/unemployment-claim']) {
    await open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
    expect([path, await officer.barriers()]).toEqual([path, []]);
  }
  await open(`/dossiers/${claim.number}`);
  await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
  await picture('pages-phone');
}, 90_000);
