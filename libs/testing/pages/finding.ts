import { claim, heading, officer, open, page, signed, system } from './stage.js';
import { holds } from '../window.js';

/** Dossiers are found by what one knows of them, and by what came back or went wrong. */
export function finding(): void {
  it('finds dossiers by name without accents, by number and by person, and keeps nothing of it in the address', async () => {
    await page.getByRole('link', { name: 'Tra cứu' }).click();
    const field = page.getByRole('searchbox');
    await field.focus();
    await officer.compose('Trương Thị Hiếu');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: claim.number }).waitFor();
    for (const [text, by] of [
      ['truong thi hieu', 'Tìm theo họ tên'],
      ['hieu truong thi 1990', 'Tìm theo họ tên, không phân biệt dấu, và năm sinh 1990.'],
      // As it was stated anew.
      ['0987 654 321', 'Tìm theo số điện thoại'],
      [claim.who.personalId, 'Tìm theo số định danh'],
    ] as const) {
      await field.fill(text);
      await page.keyboard.press('Enter');
      await page.getByText(by).waitFor();
      await page.getByRole('link', { name: claim.number }).waitFor();
    }
    // What tells people apart stands on the line, and what else is known narrows.
    await page.getByRole('columnheader', { name: 'Năm sinh' }).waitFor();
    await page.getByRole('cell', { name: '1990', exact: true }).first().waitFor();
    await field.fill('truong thi hieux');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Tên gần giống' }).waitFor();
    await page.getByRole('link', { name: claim.number }).waitFor();
    expect(await officer.barriers()).toEqual([]);
    await page.getByLabel('Năm sinh').fill('1950');
    await page.keyboard.press('Enter');
    await page.getByText('Không tìm thấy hồ sơ nào.').waitFor();
    await page.getByLabel('Năm sinh').fill('');
    await field.fill('TCTN-2026-42');
    await page.keyboard.press('Enter');
    await page.getByText('Số này chưa đủ.').waitFor();
    expect(page.url()).toBe(`${system.api.url}/search`);
    expect(await officer.barriers()).toEqual([]);
    await field.fill(claim.number.toLowerCase());
    await page.keyboard.press('Enter');
    await heading(new RegExp(claim.number)).waitFor();
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(kept).not.toMatch(/truong|Hiếu|\d{12}/);
  }, 60_000);

  it('an officer has a list of what was sent back to them, and of alerts; either can be changed and kept', async () => {
    const tab = (name: string) => page.getByRole('navigation', { name: 'Danh sách việc' }).getByRole('link', { name });
    await open('/tasks/back');
    await page.getByText('Không có hồ sơ nào trong danh sách này.').waitFor();
    // What comes next in the office is there at once.
    const next = page.getByText('Gần hạn nhất trong hồ sơ của cơ quan:');
    await next.getByRole('link', { name: /^TCTN-/ }).waitFor();
    expect(await next.innerText()).toMatch(/hạn \d\d\/\d\d\/\d{4}$/);
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

  it('goes from one dossier of a list to the next, and back to the line', async () => {
    await open('/tasks/all');
    const numbers = page.locator('tr[data-number] th a');
    await numbers.nth(1).waitFor();
    const [first = '', second = ''] = await numbers.allInnerTexts();
    await page.getByRole('link', { name: first }).click();
    await heading(new RegExp(first)).waitFor();
    const others = page.getByRole('navigation', { name: 'Hồ sơ trong danh sách' });
    await others.getByText(/^1\/\d+$/).waitFor();
    expect(await others.getByRole('link').allInnerTexts()).toEqual(['Hồ sơ sau']);
    await page.keyboard.press('Alt+ArrowDown');
    await heading(new RegExp(second)).waitFor();
    expect(await officer.barriers()).toEqual([]);
    await others.getByRole('link', { name: 'Hồ sơ trước' }).click();
    await heading(new RegExp(first)).waitFor();
    await page.getByRole('link', { name: 'Về danh sách' }).click();
    await numbers.nth(1).waitFor();
    await holds(page, `document.activeElement?.textContent === '${first}'`);
  }, 60_000);
}
