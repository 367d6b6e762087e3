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
      // Keys go on from there: to what has changed, and to the button that comes back.
      await page.getByRole('alert').and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Gửi trên bản mới' }).and(page.locator(':focus')).press('Enter');
      await send.and(page.locator(':focus')).press('Enter');
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

    it('when the dossier cannot be read again after an act: the page stays, and says that it may be old', async () => {
      await toNote();
      await note().fill('Gọi lại cho người nộp');
      // Exactly the dossier: what is asked of its parts is answered.
      const again = new RegExp(`/v1/dossiers/${claim.number}(\\?|$)`);
      await page.route(again, (route) =>
        route.request().method() === 'GET' ? route.fulfill({ status: 500, json: {} }) : route.fallback(),
      );
      await page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' }).click();
      const old = page.getByRole('status').filter({ hasText: 'Nội dung trên trang này có thể đã cũ' });
      await old.waitFor();
      await page.getByText(/Đã thực hiện «Ghi chú nội bộ»/).waitFor();
      await page.getByRole('heading', { name: 'Thông tin và kết quả' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await officer.barriers()).toEqual([]);
      await page.waitForLoadState('networkidle');
      await page.unroute(again);
      await old.getByRole('button', { name: 'Thử lại' }).press('Enter');
      await old.waitFor({ state: 'detached' });
      await page.getByRole('main').and(page.locator(':focus')).waitFor();
    }, 60_000);

    it('and whoever goes on while an act is on its way is led nowhere by its answer', async () => {
      await toNote();
      await note().fill('Hẹn thứ Hai');
      const [sent, answer] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
      await page.route(
        '**/commands/note',
        async (route) => {
          sent.resolve(undefined);
          await answer.promise;
          await route.fallback();
        },
        { times: 1 },
      );
      await page.getByRole('main').getByRole('button', { name: 'Ghi chú nội bộ' }).click();
      await sent.promise;
      await page.getByRole('link', { name: 'Tra cứu' }).click();
      await page.getByRole('searchbox').fill('Nguyễn');
      const answered = page.waitForResponse('**/commands/note');
      answer.resolve(undefined);
      await (await answered).finished();
      // What follows an act asks for the dossier; then it would lead to it.
      await page.waitForTimeout(500);
      expect(await page.getByRole('searchbox').inputValue()).toBe('Nguyễn');
      expect(page.url()).toMatch(/\/search$/);
    }, 60_000);

    it('without a line a page is waited for, and comes when there is one', async () => {
      await open('/tasks/all');
      await page.getByRole('link', { name: claim.number }).waitFor();
      await officer.context.setOffline(true);
      await page.getByRole('link', { name: 'Cài đặt' }).click();
      await page.getByText('Không có kết nối mạng. Trang sẽ tải tiếp khi có lại.').waitFor();
      expect(await officer.barriers()).toEqual([]);
      await officer.context.setOffline(false);
      await page.getByRole('heading', { level: 1, name: 'Cài đặt' }).waitFor();
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
