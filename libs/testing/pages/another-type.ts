import { ClaimInPlay, plant } from '../index.js';
import { heading, officer, open, page, picture, registries, system, withoutWords, worker } from './stage.js';

/** A dossier of another type, by its definition alone; and dossiers that are linked. */
export function anotherType(): void {
  describe('a dossier of another type, at the counter', () => {
    it('has its form from its definition: what is wrong is said at its field, before and after sending', async () => {
      await open('/new/job-counselling');
      // However Vietnamese is typed, it arrives whole.
      await page.getByLabel(/^Họ và tên/).focus();
      await officer.compose('Đỗ Thị Bé');
      await page.getByLabel(/^Số định danh cá nhân/).fill('00119900002');
      const centre = page.getByRole('combobox', { name: /^Trung tâm dịch vụ việc làm/ });
      await centre.focus();
      await officer.uniKey('hà nội');
      await page.getByRole('option', { name: /HN-01/ }).waitFor();
      // Enter ends a word that is composed: it chooses nothing and sends nothing.
      await centre.dispatchEvent('keydown', { key: 'ArrowDown' });
      await centre.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
      expect(await centre.inputValue()).toBe('hà nội');
      await page.getByRole('option', { name: /HN-01/ }).click();
      await page.getByLabel(/^Nhu cầu tư vấn/).focus();
      await officer.uniKey('Kế toán, nội thành');
      expect(await page.getByLabel(/^Nhu cầu tư vấn/).inputValue()).toBe('Kế toán, nội thành');
      expect(await page.getByLabel(/^Họ và tên/).inputValue()).toBe('Đỗ Thị Bé');
      const day = page.locator('[id="f/contract/endedOn"]');
      await day.fill('31/02/2026');
      await page.locator('[id="f/contract/insured"]').check();
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
      expect(await officer.barriers()).toEqual([]);
      await picture('pages-form-fault');
      expect(await page.title()).toMatch(/^Lỗi: [^:]+ · Hoso$/);
      await page.getByRole('link', { name: /Nhập ngày có thật/ }).click();
      expect(await page.evaluate('document.activeElement?.id')).toBe('f/contract/endedOn');

      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('31122025');
      await page.keyboard.press('Tab');
      expect(await day.inputValue()).toBe('31/12/2025');
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByRole('heading', { name: 'Kiểm tra lại' }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain('31/12/2025');
      expect(await page.title()).not.toContain('Lỗi');
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
      const give = async (title: string, looked: boolean, fill: () => Promise<void>) => {
        await page.getByRole('link', { name: title, exact: true }).click();
        await heading(title).waitFor();
        await fill();
        expect(await officer.barriers()).toEqual([]);
        const send = page.getByRole('main').getByRole('button', { name: title, exact: true });
        // What brings a letter is looked over first; what does not is done at once.
        expect(await send.count()).toBe(looked ? 0 : 1);
        if (looked) await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
        await send.click();
        await page.getByText(`Đã thực hiện «${title}»`).waitFor();
      };
      await give('Ghi nhận tư vấn', false, () => page.getByLabel('Nội dung tư vấn').fill('Đã giới thiệu hai vị trí'));
      await give('Giới thiệu việc làm', true, async () => {
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
}
