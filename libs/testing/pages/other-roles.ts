import { Window } from '../window.js';
import { browser, claim, picture, system } from './stage.js';

/** Somebody with several standings; an employer on a phone. */
export function otherRoles(): void {
  it('somebody with several standings sees in which they act, and acts in another', async () => {
    const deputy = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    await deputy.signIn('deputy');
    const choice = deputy.page.getByRole('combobox', { name: 'Đổi tư cách' });
    expect(await choice.inputValue()).toBe('officer:HN-01');
    await choice.selectOption('director:HN-02');
    await deputy.page.getByRole('link', { name: 'Chờ ký' }).waitFor();
    expect(await deputy.barriers()).toEqual([]);
    await deputy.page.goto(`${system.api.url}/new/job-counselling`);
    await deputy.page.getByText('Với tư cách đang chọn, không nộp được loại hồ sơ này.').waitFor();

    // While they type as an officer in one window, they come to act as a director in another: they may go on as they were.
    await choice.selectOption('officer:HN-01');
    const note = deputy.page.getByRole('textbox').first();
    await deputy.page.goto(`${system.api.url}/dossiers/${claim.number}/do/note`);
    await note.fill('Gọi lại');
    const other = await deputy.context.newPage();
    await other.goto(`${system.api.url}/tasks/all`);
    await other.getByRole('combobox', { name: 'Đổi tư cách' }).selectOption('director:HN-02');
    await other.getByRole('link', { name: 'Chờ ký' }).waitFor();
    await note.fill('Gọi lại người nộp');
    await deputy.page.getByText('Ở cửa sổ khác, tư cách làm việc đã đổi. Nội dung trên màn hình vẫn còn.').waitFor();
    expect(await deputy.barriers()).toEqual([]);
    await deputy.page.getByRole('button', { name: 'Làm tiếp với tư cách của trang này' }).click();
    await deputy.page.getByText('tư cách làm việc đã đổi').waitFor({ state: 'detached' });
    await deputy.page.getByText(/^Đã lưu nháp/).waitFor();
    expect(await note.inputValue()).toBe('Gọi lại người nộp');
    expect(await choice.inputValue()).toBe('officer:HN-01');
    await note.fill('');
    await other.close();

    // Without an answer they are told that they are still signed in.
    await deputy.page.route('**/v1/session', (route) => route.abort(), { times: 1 });
    await deputy.page.getByRole('button', { name: 'Đăng xuất' }).click();
    await deputy.page.getByRole('alert').filter({ hasText: 'Chưa đăng xuất được: phiên làm việc vẫn mở.' }).waitFor();
    expect(await deputy.barriers()).toEqual([]);
    await deputy.page.getByRole('button', { name: 'Đăng xuất' }).click();
    await deputy.page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
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
}
