import { ClaimInPlay, plant } from '../index.js';
import {
  claim,
  database,
  heading,
  known,
  officer,
  open,
  page,
  picture,
  registries,
  signed,
  system,
  withoutWords,
  worker,
} from './stage.js';
import { holds } from '../window.js';

/** An officer signs in, finds what is owed, does one thing for one dossier and for many. */
export function officersDay(): void {
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
    await picture('pages-preview');
    const { rows } = await database.query(
      `select words from hoso.access_log
       where subject = 'officer-HN-01-1' and purpose = 'dossier' and words is not null and dossiers = array[$1]::text[]`,
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
    // Whoever comes back is at the line from which they left.
    await page.goBack();
    await heading('Chưa ai nhận').waitFor();
    await holds(page, `document.activeElement?.textContent === '${signed.number}'`);
  }, 60_000);

  it('does one thing for exactly the lines that are ticked: told before what would be refused, and after what came of each', async () => {
    const others = await Promise.all(
      ['Lò Thị Mây', 'Giàng A Sùng'].map(async (name) =>
        ClaimInPlay.submit(system.stage, await plant(registries.admin, worker(name)), { asOf: '2026-11-02' }),
      ),
    );
    const [kept, lost] = others.map(({ number }) => number) as [string, string];
    // The list says by itself that it is old, and its tab counts them; what stands there stays until one asks.
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await page.getByText('Danh sách đã có thay đổi.').waitFor();
    expect(await page.getByRole('link', { name: kept }).count()).toBe(0);
    expect(await officer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Hiển thị danh sách mới' }).click();
    await page.getByRole('link', { name: lost }).waitFor();
    await page.getByText('Danh sách đã có thay đổi.').waitFor({ state: 'detached' });
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
    known.theirs = lost;
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
}
