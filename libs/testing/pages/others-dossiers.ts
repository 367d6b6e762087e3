import { ClaimInPlay, paper, plant } from '../index.js';
import { holds, Window } from '../window.js';
import {
  browser,
  claim,
  database,
  known,
  nameOf,
  officer,
  open,
  page,
  picture,
  registries,
  system,
  worker,
  withoutWords,
} from './stage.js';

/** A dossier with which other people have to do: colleagues, papers, corrections. */
export function othersDossiers(): void {
  describe('a dossier that other people have to do with', () => {
    const looks = async (): Promise<readonly (string | null)[]> => {
      const { rows } = await database.query<{ words: string | null }>(
        `select words from hoso.access_log
         where subject = 'officer-HN-01-1' and purpose = 'page' and dossiers = array[$1]::text[] order by id`,
        [known.theirs],
      );
      return rows.map(({ words }) => words);
    };

    it('that is not one’s task is shown after one has said why; once that day, and once in the log', async () => {
      await open(`/dossiers/${known.theirs}`);
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
      await system.stage.command('officer:HN-01:2', known.theirs, 'note', { text: 'Đã gọi cho đơn vị' });
      const session = `hoso.session where ended_at is null and idle_until > now()`;
      await database.query(`update hoso.session set idle_until = now() + interval '5 minutes' where ended_at is null`);
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
      await page.getByText('Hồ sơ đã có thay đổi từ khi mở trang.').waitFor();
      // Asking is no look and keeps no session alive, and what stands on the page stays.
      expect(await looks()).toEqual(before);
      const { rows } = await database.query(
        `select max(idle_until) < now() + interval '6 minutes' as idle from ${session}`,
      );
      expect(rows).toEqual([{ idle: true }]);
      expect(await page.getByRole('main').innerText()).not.toContain('Ghi chú nội bộ mới');
      expect(await officer.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Hiển thị bản mới' }).click();
      const entry = page.getByRole('listitem').filter({ hasText: 'Ghi chú nội bộ' }).filter({ hasText: 'mới' });
      await entry.first().waitFor();
      await page.getByText('Hồ sơ đã có thay đổi').waitFor({ state: 'detached' });
      expect(await officer.barriers()).toEqual([]);
    }, 60_000);

    it('that a colleague takes over says so to whoever had it; they take it over again, with a reason', async () => {
      await open(`/dossiers/${claim.number}`);
      await page.getByText('không xác định thời hạn').first().waitFor();
      await system.stage.command('officer:HN-01:2', claim.number, 'takeOver', { reason: 'Làm thay buổi chiều' });
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
      await page.getByRole('button', { name: 'Hiển thị bản mới' }).click();
      const taken = page.getByText(`${await nameOf('officer:HN-01:2')} đang xử lý hồ sơ này`);
      await taken.waitFor();
      expect(await page.getByRole('link', { name: 'Cấp phiếu hẹn trả kết quả' }).count()).toBe(0);
      expect(await officer.barriers()).toEqual([]);
      const title = 'Nhận thay hồ sơ của cán bộ khác';
      await page.getByRole('main').getByRole('link', { name: title }).first().click();
      await page.getByRole('textbox').first().fill('Đã bàn giao lại');
      await page.getByRole('main').getByRole('button', { name: title }).click();
      await page.getByText(`Đã thực hiện «${title}»`).waitFor();
      await taken.waitFor({ state: 'detached' });
      // What was just done by mistake is taken back from there, where something takes it back.
      expect(await page.getByRole('link', { name: /^Hoàn tác/ }).count()).toBe(0);
      const { body } = await system.stage.as('officer').get<{ assignee: string }>(`/v1/dossiers/${claim.number}`);
      expect(body.assignee).toBe('officer-HN-01-1');
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
      const looks = async () =>
        (await database.query(`select from hoso.access_log where purpose = 'document'`)).rowCount;
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
      await holds(page, `${dark} > ${1.5 * drawn}`);
      expect(await officer.barriers()).toEqual([]);
      // With what was stated above it.
      await page.evaluate(`scrollTo(0, scrollY + document.querySelector('.sheet').getBoundingClientRect().top - 480)`);
      await picture('pages-paper', page, 'window');
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
      await refused.getByRole('button', { name: 'Bỏ hong.pdf' }).click();
      await page.getByText('Đã thực hiện «Đính kèm giấy tờ»').waitFor();
      const [one, two, three, ...rest] = (await attached()).slice(before).map(({ kind: name }) => name);
      expect([one === three, one === two, rest]).toEqual([true, false, []]);
    }, 60_000);

    it('whose day of filing was taken down wrongly: one states the day, another reads which last days move, and the slip is issued anew', async () => {
      const who = await plant(registries.admin, worker('Lò Văn Kẹo'));
      const proxy = { asOf: '2026-11-02', channel: 'proxy', cause: 'sickness' } as const;
      const wrong = await ClaimInPlay.submit(system.stage, who, proxy);
      await wrong.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
      await wrong.command('officer', 'issueAppointment');
      await open(`/dossiers/${wrong.number}/do/correctFiling`);
      await page.getByRole('textbox', { name: /^Ngày nộp/ }).fill('01/10/2026');
      await page.locator('[id="f/reason"]').fill('Ghi nhầm ngày nhận hồ sơ');
      expect(await officer.barriers()).toEqual([]);
      const propose = page.getByRole('main').getByRole('button', { name: 'Sửa ngày nộp hồ sơ' });
      await propose.click();
      await page
        .getByText(/ngày nộp phải từ 26\/10\/2026 đến 02\/11\/2026/)
        .first()
        .waitFor();
      await page.getByRole('textbox', { name: /^Ngày nộp/ }).fill('28/10/2026');
      await propose.click();
      await page.getByText('Đã thực hiện «Sửa ngày nộp hồ sơ»').waitFor();
      await page.getByText(/ngày nộp 28\/10\/2026 thay cho 02\/11\/2026; Quyết định về hồ sơ: .* → /).waitFor();
      expect(await officer.barriers()).toEqual([]);

      const other = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
      await other.signIn('director', `/dossiers/${wrong.number}/do/approveCorrection`);
      await other.page.getByRole('heading', { name: 'Nội dung đề nghị sửa' }).waitFor();
      expect(await other.page.getByRole('main').innerText()).toMatch(/28\/10\/2026[^]*Quyết định về hồ sơ/);
      expect(await other.barriers()).toEqual([]);
      await other.page.getByRole('main').getByRole('button', { name: 'Chấp nhận sửa' }).click();
      await other.page.getByText('Đã thực hiện «Chấp nhận sửa»').waitFor();
      expect(other.seen.faults).toEqual([]);
      await other.context.close();

      await open(`/dossiers/${wrong.number}`);
      await page.getByRole('link', { name: 'Cấp lại phiếu hẹn trả kết quả' }).click();
      await page.getByRole('main').getByRole('button', { name: 'Cấp lại phiếu hẹn trả kết quả' }).click();
      await page.getByText('Đã thực hiện «Cấp lại phiếu hẹn trả kết quả»').waitFor();
      await page.getByRole('link', { name: /Phiếu hẹn trả kết quả \(cấp lại\)/ }).waitFor();
      expect(await withoutWords()).toEqual([]);
    }, 90_000);

    it('that an officer enters from paper says how it came and when, within the days that are left for it', async () => {
      await open(`/dossiers/${claim.number}/do/withdraw`);
      await page.getByText('Việc này không rút lại được.').waitFor();
      await page.getByText('Nộp trên giấy, hoặc nộp vào ngày khác').click();
      await page.getByRole('radio', { name: 'qua bưu điện' }).check();
      const day = page.getByRole('textbox', { name: /^Ngày nộp/ });
      await day.fill('31/02/2026');
      expect(await officer.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      const send = page.getByRole('main').getByRole('button', { name: 'Rút hồ sơ (không có nhu cầu hưởng)' });
      await send.click();
      await page
        .getByRole('alert')
        .getByText(/^Ngày nộp không đúng/)
        .waitFor();
      await day.fill('02/01/2026');
      await send.click();
      await page.getByRole('alert').getByText('Ngày nộp không thể trước ngày này').waitFor();
      expect(await withoutWords()).toEqual([]);
    }, 60_000);

    it('is corrected by two: one states what is to stand, another sees it beside what stands', async () => {
      await open(`/dossiers/${claim.number}/do/proposeCorrection`);
      await page.getByRole('heading', { name: /Nội dung đang ghi/ }).waitFor();
      await page.getByLabel(/^Số điện thoại/).fill('0987 654 321');
      await page.locator('[id="f/reason"]').fill('Người dân báo nhầm số');
      expect(await officer.barriers()).toEqual([]);
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
      const { body } = await system.stage
        .as('officer')
        .get<{ asItStands: object }>(`/v1/dossiers/${claim.number}/form`);
      expect(JSON.stringify(body.asItStands)).toContain('0987 654 321');
    }, 60_000);
  });
}
