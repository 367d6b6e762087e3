import { claim, database, heading, nameOf, officer, open, page, picture, system } from './stage.js';

/** What is typed outlives a session, other people’s acts and another language. */
export function nothingLost(): void {
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
      expect(await note().inputValue()).toBe('Đã gọi điện, hẹn ngày mai');
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
      await claim.command('director', 'note', { text: 'Xem giúp hồ sơ này' });
      const send = page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' });
      await send.click();
      await page.getByText('Hồ sơ vừa thay đổi. Nội dung đang nhập vẫn còn.').waitFor();
      await page.getByText(await nameOf('director')).waitFor();
      expect(await officer.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Gửi trên bản mới' }).click();
      await send.click();
      await page.getByText(/Đã thực hiện/).waitFor();
    }, 60_000);

    it('when the answer gets lost, or somebody presses twice: it is sent again, and done once', async () => {
      const noted = async () => {
        const { items } = (
          await system.stage.as('officer').get<{ items: { kind: string }[] }>(`/v1/dossiers/${claim.number}/timeline`)
        ).body;
        return items.filter(({ kind }) => kind === 'noted').length;
      };
      const before = await noted();
      await toNote();
      await note().fill('Đã nhận bản gốc');
      const send = page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' });
      // It arrives, and the line breaks before the answer does.
      await page.route('**/commands/note', (route) => route.fetch().then(() => route.abort()), { times: 1 });
      await send.click();
      await page.getByText(/^Không nhận được trả lời/).waitFor();
      expect(await noted()).toBe(before + 1);
      expect(await note().inputValue()).toBe('Đã nhận bản gốc');
      expect(await officer.barriers()).toEqual([]);
      await send.dblclick();
      await page.getByText(/Đã thực hiện/).waitFor();
      expect(await noted()).toBe(before + 1);

      await toNote();
      await note().fill('Trả bản gốc cho người nộp');
      await send.dblclick();
      await page.getByText(/Đã thực hiện/).waitFor();
      expect(await noted()).toBe(before + 2);
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
}
