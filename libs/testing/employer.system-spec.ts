import { ClaimInPlay } from './index.js';
import { paper } from './papers.js';
import { beginPeople, hostile } from './people.js';

// An employer answers what it is asked, in a real browser. HOSO_SCREENSHOTS=1 keeps pictures.
const people = beginPeople('employer');

describe('an employer', () => {
  it('finds requests by last day, looks at some together, confirms them at once, and disputes one with a paper', async () => {
    const claims: ClaimInPlay[] = [];
    for (let at = 0; at < 3; at += 1) {
      const person = await people.system.planted({ employer: 'DN0077', ...(at === 2 && { fullName: hostile }) });
      const claim = await ClaimInPlay.submit(people.system.stage, person, { asOf: '2026-11-02' });
      await claim.appointed();
      claims.push(claim);
    }
    const numbers = claims.map(({ number }) => number);
    const employer = await people.window();
    const { page } = employer;
    await employer.signIn('employer:DN0077', '/');
    await page.getByRole('heading', { level: 1, name: 'Chờ đơn vị trả lời' }).waitFor();
    await page.getByText('3 yêu cầu').waitFor();
    await page.getByText(hostile).waitFor();
    await employer.looks('employer-list');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Waiting for your answer' }).waitFor();
    expect(await employer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page.getByRole('main').innerText()).not.toContain(claims[0]?.who.personalId);
    await page.getByLabel('Chọn tất cả').check();
    await page.getByRole('button', { name: 'Xác nhận chấm dứt hợp đồng: xem 3 yêu cầu' }).click();
    await page.getByRole('heading', { name: 'Kiểm tra trước khi trả lời' }).waitFor();
    await page.getByText('15/10/2026').first().waitFor();
    await employer.looks('employer-check');
    await page.getByRole('listitem').filter({ hasText: numbers[2] }).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Xác nhận chấm dứt hợp đồng cho 2 hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Kết quả' }).waitFor();
    expect(await page.getByText('Đã ghi nhận').count()).toBe(2);
    expect(await employer.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Quay lại danh sách' }).click();
    await page.getByText('1 yêu cầu').waitFor();

    await page.getByRole('link', { name: numbers[2] }).click();
    await page.getByRole('heading', { level: 2, name: 'Nội dung cần trả lời' }).waitFor();
    await page.getByText('Trả lời về việc chấm dứt hợp đồng – hạn 04/11/2026').waitFor();
    const stated = await page.getByRole('table').innerText();
    expect(stated).toMatch(/Người lao động khai\s+Dữ liệu bảo hiểm xã hội/);
    expect(stated).toContain('mutual agreement');
    await page.getByText(hostile).waitFor();
    await employer.looks('employer-request');
    // On paper: what it is about, and who printed it; nothing to press.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/^In từ Hoso lúc .*Bản in có dữ liệu cá nhân\.$/).isVisible()).toBe(true);
    expect(await page.getByRole('table').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Xác nhận chấm dứt hợp đồng' }).isVisible()).toBe(false);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Không đồng ý việc chấm dứt hợp đồng' }).click();
    // What is answered stands beside the answer.
    await page.getByRole('heading', { level: 2, name: 'Nội dung cần trả lời' }).waitFor();
    await page.getByText('mutual agreement').waitFor();
    expect(await employer.barriers()).toEqual([]);
    await page.getByRole('textbox').first().fill('Người lao động vẫn đang làm việc');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Không đồng ý việc chấm dứt hợp đồng' }).click();
    await page.getByText('Đã thực hiện «Không đồng ý việc chấm dứt hợp đồng»').waitFor();
    await page.getByRole('link', { name: 'Đính kèm giấy tờ' }).click();
    const file = { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper('decision')) };
    await page.locator('#file').setInputFiles(file);
    const kind = page.getByLabel('Loại giấy tờ quyet-dinh.pdf');
    expect(await kind.locator('option').allInnerTexts()).toEqual(['Giấy tờ chứng minh chấm dứt']);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Đã thực hiện «Đính kèm giấy tờ»').waitFor();
    const answers = await Promise.all(claims.map(async (claim) => (await claim.facts()).separationAnswer));
    expect(answers).toEqual(['confirmed', 'confirmed', 'disputed']);

    // Until it is decided the answer can be another one.
    await page.getByRole('link', { name: 'Đính chính, cung cấp việc chấm dứt hợp đồng' }).click();
    await page.getByLabel(/^Ngày chấm dứt hợp đồng/).fill('14/10/2026');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Đính chính, cung cấp việc chấm dứt hợp đồng' }).click();
    await page.getByText('Đã thực hiện «Đính chính, cung cấp việc chấm dứt hợp đồng»').waitFor();
    expect(await claims[2]?.facts()).toMatchObject({
      separationAnswer: 'corrected',
      employerSeparation: { date: '2026-10-14', reason: 'agreement' },
    });
    // The own answer stands beside what was stated; where they say another day, that is said.
    const row = page.getByRole('row').filter({ hasText: 'Ngày chấm dứt' });
    await row.filter({ hasText: '14/10/2026' }).waitFor();
    expect(await row.innerText()).toMatch(/khác nhau[\s\S]*15\/10\/2026[\s\S]*14\/10\/2026/);
    expect(await page.getByRole('region', { name: 'Đã trả lời' }).innerText()).toMatch(/đính chính[\s\S]*không đồng ý/);
    await employer.looks('employer-answered');
    // By keyboard alone, from the list to another answer.
    await page.goto(`${people.system.api.url}/employer`);
    await page.getByText('Đã trả lời, hoặc không cần trả lời').waitFor();
    await employer.tabTo('Đã trả lời, hoặc không cần trả lời');
    await page.keyboard.press('Enter');
    await employer.tabTo(numbers[2] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Xác nhận chấm dứt hợp đồng' }).waitFor();
    await employer.tabTo('Xác nhận chấm dứt hợp đồng');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    // What comes next has the focus before anybody can press another key: in the same task, not in one after it.
    const focus = await page.evaluate<string>(
      `(async () => { document.querySelector('main form button[type=submit]').click(); await null; return document.activeElement.id; })()`,
    );
    expect(focus).toBe('review');
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await employer.tabTo('Kiểm tra lại');
    await page.keyboard.press('Enter');
    const send = page.getByRole('main').getByRole('button', { name: 'Xác nhận chấm dứt hợp đồng' });
    await send.waitFor();
    await employer.tabTo('Xác nhận chấm dứt hợp đồng');
    await page.keyboard.press('Enter');
    await page.getByText('Đã thực hiện «Xác nhận chấm dứt hợp đồng»').waitFor();
    expect(await claims[2]?.facts()).toMatchObject({ separationAnswer: 'confirmed' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'What you are asked about' }).waitFor();
    await page.getByText('As the employee states it').first().waitFor();
    expect(await employer.barriers()).toEqual([]);
  }, 120_000);

  it('whom the records name after another one had answered is asked in turn; that one may answer no more', async () => {
    const person = await people.system.planted({ employer: 'DN0079' });
    const claim = await ClaimInPlay.submit(people.system.stage, person, { asOf: '2026-11-02' });
    await claim.appointed();
    await claim.command('employer:DN0079', 'disputeSeparation', { statement: 'Chưa từng làm việc ở đây' });
    const [before, next] = [await people.window(), await people.window()];
    await before.signIn('employer:DN0079', `/dossiers/${claim.number}`);
    const confirm = 'Xác nhận chấm dứt hợp đồng';
    await before.page.getByRole('link', { name: confirm }).waitFor();
    await next.signIn('employer:DN0080', '/employer');
    await next.page.getByText('Không có yêu cầu nào chờ đơn vị trả lời.').waitFor();

    await people.system.planted({ personalId: person.personalId, employer: 'DN0080' });
    await claim.command('officer', 'repeatChecks');
    await claim.until('the next one is asked', ({ employerAskedOn }) => employerAskedOn !== undefined);
    await next.page.reload();
    await next.page.getByText('1 yêu cầu').waitFor();
    await next.page.getByRole('link', { name: claim.number }).click();
    await next.page.getByText('Trả lời về việc chấm dứt hợp đồng – hạn 04/11/2026').waitFor();
    // What the one before said is told to nobody but the office.
    expect(await next.page.getByRole('main').innerText()).not.toMatch(/Chưa từng|không đồng ý ngày/);
    await next.looks('employer-asked-anew');

    // The page that stood open sends what is too late; whoever comes back finds neither request nor dossier.
    await before.page.getByRole('link', { name: confirm }).click();
    await before.page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await before.page.getByRole('main').getByRole('button', { name: confirm }).click();
    await before.page.getByText('Không tìm thấy hồ sơ này trong phạm vi được giao.').waitFor();
    await before.looks('employer-no-more');
    await before.page.goto(`${people.system.api.url}/employer`);
    await before.page.getByText('Không có yêu cầu nào chờ đơn vị trả lời.').waitFor();
    expect(await before.page.getByRole('link', { name: claim.number }).count()).toBe(0);
    expect(await claim.refused('employer:DN0079', 'confirmSeparation')).toMatchObject({ status: 404 });

    await next.page.getByRole('link', { name: confirm }).click();
    await next.page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await next.page.getByRole('main').getByRole('button', { name: confirm }).click();
    await next.page.getByText(`Đã thực hiện «${confirm}»`).waitFor();
    expect(await claim.facts()).toMatchObject({ separationAnswer: 'confirmed' });

    // The office reads why two were asked.
    const officer = await people.window();
    await officer.signIn('officer', `/dossiers/${claim.number}`);
    await officer.page.getByText('Hỏi đơn vị mà dữ liệu bảo hiểm nay ghi nhận').waitFor();
  }, 120_000);
});
