import { readFileSync } from 'node:fs';
import { fillClaim, typeClaim } from './claim-pages.js';
import { ClaimInPlay } from './index.js';
import { paper } from './papers.js';
import { beginPeople, hostile, phone, today } from './people.js';

// A claimant files, follows and writes, in a real browser. HOSO_SCREENSHOTS=1 keeps pictures.
const people = beginPeople('claimant');

describe('a claimant, on a phone', () => {
  it('files a claim step by step, looks it over, and holds a receipt that says what comes next', async () => {
    const person = await people.system.planted();
    const claimant = await people.window(phone);
    const { page } = claimant;
    await claimant.signIn(`claimant:${person.personalId}`, '/me');
    await page.getByText('Ông/bà chưa có hồ sơ nào đang mở.').waitFor();
    expect(await claimant.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Nộp hồ sơ mới' }).click();
    await page.getByRole('link', { name: 'Hưởng trợ cấp thất nghiệp' }).click();

    // What is missing on this screen is said; what comes later is not asked for yet.
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('heading', { name: 'Có 6 chỗ cần sửa' }).waitFor();
    expect(await claimant.barriers()).toEqual([]);
    // What it would bring can be asked before anything is filled in, and again when the work is stated.
    const about = /Nếu đủ điều kiện: khoảng 7\.200\.000\s?đồng × \d+ tháng\./;
    const estimate = page.getByRole('region', { name: 'Ước tính mức hưởng' });
    await estimate.getByText('Xem ước tính').first().click();
    expect(await claimant.barriers()).toEqual([]);
    await estimate.getByLabel('Ngày chấm dứt hợp đồng').fill('15/10/2026');
    await estimate.getByLabel(/^Số tháng đã đóng/).fill('54');
    await estimate.getByLabel('Vùng I', { exact: true }).check();
    await estimate.getByLabel('cả 6 tháng như nhau').check();
    await estimate.getByLabel(/^Tiền lương một tháng/).fill('12.000.000');
    await estimate.getByRole('button', { name: 'Xem ước tính' }).click();
    await estimate.getByText(about).waitFor();
    await estimate.getByText('không phải là quyết định').waitFor();
    expect(await claimant.barriers()).toEqual([]);
    expect(await claimant.fits()).toBe(true);
    await fillClaim(page, person, {
      requestedOn: today(),
      onStep: async (step) => {
        expect(await claimant.barriers()).toEqual([]);
        expect(await claimant.fits()).toBe(true);
        // Once the work is stated, what it needs is known: region and salary are kept from above.
        expect(await estimate.count()).toBe(step === 1 || step > 3 ? 1 : 0);
        if (step !== 4) return;
        expect(await estimate.getByLabel(/^Số tháng đã đóng/).count()).toBe(0);
        await estimate.getByRole('button', { name: 'Xem ước tính' }).click();
        await estimate.getByText(/Nếu đủ điều kiện: khoảng/).waitFor();
        await claimant.looks('claimant-estimate');
      },
    });
    expect(page.url()).not.toMatch(/12\.?000|7\.?200/);
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(kept).not.toMatch(/12\.?000\.?000/);
    expect(await claimant.barriers()).toEqual([]);
    expect(await page.getByRole('main').innerText()).toContain('Bệnh viện Bạch Mai');

    // Back goes one step back, and what was typed is still there.
    await page.goBack();
    await page.getByRole('heading', { name: /Bước 5\// }).waitFor();
    await page.goForward();
    await page.getByRole('button', { name: /^Sửa.*Việc làm đã chấm dứt/ }).click();
    await page.getByRole('heading', { name: /Bước 3\// }).waitFor();
    expect(await page.locator('[id="f/form/job/employerName"]').inputValue()).toBe(person.employer);
    for (const _ of [3, 4]) await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('button', { name: 'Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp' }).click();

    await page.getByRole('heading', { name: 'Đã nhận hồ sơ' }).waitFor();
    const receipt = page.getByRole('status').filter({ hasText: 'Đã nhận hồ sơ' });
    expect(await receipt.innerText()).toMatch(/TCTN-\d{4}-\d{7}[\s\S]*Đây chưa phải phiếu hẹn/);
    await receipt.getByText('Giờ tiếp nhận').waitFor();
    expect(await receipt.innerText()).toMatch(/Số 1, [\s\S]*1900 00\d\d/);
    await page.getByText('Ông/bà chưa phải làm gì.').first().waitFor();
    expect(await claimant.barriers()).toEqual([]);
    expect(await claimant.fits()).toBe(true);
    expect(await page.title()).not.toContain(person.fullName);
    await page.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
    await page.getByRole('heading', { name: 'Hưởng trợ cấp thất nghiệp' }).waitFor();
    await page.getByText('Ông/bà chưa phải làm gì.').first().waitFor();

    // What is missing is listed, with the words of the centre and the way to add it; papers are handed in.
    const number = /TCTN-\d{4}-\d{7}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
    await people.system.stage.until(
      number,
      'registries answered',
      (shown) => 'contribution' in (shown.facts as object),
    );
    await people.system.stage.command('officer', number, 'returnForCompletion', {
      missing: 'Thiếu thỏa thuận <b>có chữ ký</b>',
      parts: ['proof', 'education'],
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Cần bổ sung' }).waitFor();
    await page.getByText('«Thiếu thỏa thuận <b>có chữ ký</b>»').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'trình độ đào tạo' }).waitFor();
    await claimant.looks('claimant-returned');
    // Each thing that is missing leads to its place in the form.
    await page.getByRole('link', { name: 'Bổ sung trình độ đào tạo' }).click();
    await page.locator('[id="f/statements/education"]:focus').waitFor();
    expect(await claimant.barriers()).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'Cần bổ sung' }).waitFor();
    await page.getByRole('link', { name: 'Nộp thêm giấy tờ' }).click();
    const file = { name: 'thoa-thuan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper('agreement')) };
    await page.locator('#file').setInputFiles(file);
    const kind = page.getByLabel('Loại giấy tờ thoa-thuan.pdf');
    await kind.selectOption({ label: 'Giấy tờ chứng minh chấm dứt' });
    expect(await claimant.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Đã nhận: Đính kèm giấy tờ').waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Tải về.*Giấy tờ chứng minh chấm dứt/ })
      .waitFor();
    await page.locator('.owed-now').getByRole('link', { name: 'Bổ sung hồ sơ' }).waitFor();
    await page.getByRole('link', { name: 'Rút hồ sơ' }).waitFor();
    await claimant.looks('claimant-papers');
  }, 120_000);

  it('files one by keyboard alone', async () => {
    const person = await people.system.planted();
    const claimant = await people.window();
    const { page } = claimant;
    await claimant.signIn(`claimant:${person.personalId}`, '/me');
    await page.getByText('Ông/bà chưa có hồ sơ nào đang mở.').waitFor();
    await claimant.tabTo('Nộp hồ sơ mới');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hưởng trợ cấp thất nghiệp' }).waitFor();
    await claimant.tabTo('Hưởng trợ cấp thất nghiệp');
    await page.keyboard.press('Enter');
    await typeClaim(claimant, person, today());
    expect(await page.getByRole('main').innerText()).toContain(person.fullName);
    await claimant.tabTo('Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đã nhận hồ sơ' }).waitFor();
  }, 120_000);

  it('reads when the next notice is due, takes it into a calendar, and gives it in under a minute', async () => {
    const claim = await ClaimInPlay.submit(people.system.stage, await people.system.planted(), { asOf: '2026-11-02' });
    await claim.awarded();
    const claimant = await people.window(phone);
    const { page } = claimant;
    const heading = page.getByRole('heading', { level: 1, name: 'Hưởng trợ cấp thất nghiệp' });
    await claimant.signIn(claim.claimant, '/');
    await heading.waitFor();
    const [first] = (await claim.facts()).slip ?? [];
    await page.getByText(`Nhận quyết định hưởng: từ ${(first ?? '').split('-').reverse().join('/')}`).waitFor();
    await claim.collected();
    // What is owed is drawn before the definition has come, and what the first script asked for is not asked for again.
    const definition = Promise.withResolvers<void>();
    await page.route('**/v1/dossier-types/unemployment-claim', async (route) => {
      await definition.promise;
      await route.continue();
    });
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.reload();
    const [from, to] = await claim.window(2);
    const day = (date: string) => date.split('-').reverse().join('/');
    await page.getByText(`tháng 2: từ ${day(from)} đến hết ${day(to)}`).waitFor();
    expect(asked.filter((path) => path === '/v1/my/dossiers')).toHaveLength(1);
    expect(asked.filter((path) => path === `/v1/dossiers/${claim.number}`)).toHaveLength(1);
    expect(await page.getByText('Đã diễn ra những gì').count()).toBe(0);
    definition.resolve();
    await page.getByText('Đã diễn ra những gì').waitFor();
    // Before its days there is nothing to do, and no button.
    expect(await page.locator('.owed-now').innerText()).toContain('chưa phải làm gì');
    expect(await page.locator('.owed-now').getByRole('link').count()).toBe(0);
    await page
      .getByText(/Tháng 1/)
      .first()
      .waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/đồng, đã chi trả/);
    expect(await claimant.barriers()).toEqual([]);
    expect(await claimant.fits()).toBe(true);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Thêm vào lịch (.ics)' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    expect(file).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${from.replaceAll('-', '')}T080000`);
    expect(file).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${to.replaceAll('-', '')}T080000`);
    expect(file).toContain('Thông báo tìm kiếm việc làm – hạn cuối hôm nay');
    for (const personal of [claim.number, claim.who.personalId, claim.who.fullName])
      expect(file).not.toContain(personal);

    // Their own calendar follows the days under a secret address, until it is ended.
    await page.goto(`${people.system.api.url}/me`);
    await page.getByText('Lịch việc cần làm').click();
    await page.getByRole('link', { name: claim.number }).waitFor();
    await page.getByText('Hiện không có việc nào').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
    const address = await page.getByLabel('Địa chỉ lịch').inputValue();
    await page.getByText('chưa được ứng dụng lịch nào dùng').waitFor();
    await claimant.looks('claimant-calendar');
    const subscribed = await fetch(address);
    expect(subscribed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const days = (await subscribed.text()).replaceAll('\r\n ', '');
    expect(days).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${to.replaceAll('-', '')}T080000`);
    for (const personal of [claim.number, claim.who.personalId, claim.who.fullName])
      expect(days).not.toContain(personal);
    await page.reload();
    await page.getByText('Lịch việc cần làm').click();
    await page.getByText(/dùng gần nhất ngày/).waitFor();
    expect(await page.getByLabel('Địa chỉ lịch').count()).toBe(0);
    await page.getByRole('button', { name: /^Thu hồi địa chỉ tạo lúc/ }).click();
    await page.getByText('Đã thu hồi địa chỉ.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await page.goto(`${people.system.api.url}/dossiers/${claim.number}`);

    await claim.onTo(from);
    await page.reload();
    // What has its button above is not offered once more below.
    const acts = page.locator('section', { has: page.getByRole('heading', { name: 'Việc khác có thể làm' }) });
    await acts.getByRole('link').first().waitFor();
    expect(await acts.getByRole('link').allInnerTexts()).not.toContain('Thông báo tìm kiếm việc làm hằng tháng');
    const began = Date.now();
    await page.locator('.owed-now').getByRole('link', { name: 'Thông báo tìm kiếm việc làm hằng tháng' }).click();
    // One employer stands there to be filled in; another one opens with the cursor in it.
    await page.getByLabel('Tên đơn vị').fill('Công ty An Phú');
    await page.getByLabel('Vị trí dự tuyển').fill('Kế toán');
    await page.getByLabel('chờ trả lời').check();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.keyboard.type('Công ty Bình Minh');
    const second = page.getByRole('group', { name: 'Đơn vị 2' });
    expect(await second.getByLabel('Tên đơn vị').inputValue()).toBe('Công ty Bình Minh');
    await second
      .getByRole('button', { name: 'Bỏ đơn vị 2' })
      .or(page.getByRole('button', { name: 'Bỏ đơn vị 2' }))
      .click();
    await page.getByLabel('chưa có việc làm').check();
    await claimant.looks('claimant-notice');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Thông báo tìm kiếm việc làm hằng tháng' }).click();
    const receipt = page.getByRole('status').filter({ hasText: 'Đã nhận: Thông báo tìm kiếm việc làm hằng tháng' });
    await receipt.waitFor();
    expect(Date.now() - began).toBeLessThan(60_000);
    await receipt.getByText('Công ty An Phú').waitFor();
    expect(await receipt.innerText()).toMatch(/TCTN-[\s\S]*Tháng hưởng\s+2[\s\S]*Kế toán[\s\S]*chờ trả lời/);
    await page.getByText(/tháng 3: từ/).waitFor();
    await claimant.looks('claimant-receipt');
    // On paper the receipt stands alone.
    await page.emulateMedia({ media: 'print' });
    expect(await receipt.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Các bước' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'In giấy xác nhận này' }).isVisible()).toBe(false);
    expect(await page.getByText(/^In từ Hoso lúc/).isVisible()).toBe(true);
    if (process.env['HOSO_LOOKS'] !== undefined)
      await page.pdf({ path: `${process.env['HOSO_LOOKS']}/receipt.pdf`, preferCSSPageSize: true, format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    expect((await claim.facts()).notices).toEqual(['notified', 'notified']);
    await claimant.picture('pages-claimant-phone');

    // Why it is so much: what was decided, step by step, in the same words as the decision.
    await page.locator('summary', { hasText: /^Mức hưởng hằng tháng$/ }).click();
    await page.getByRole('region', { name: 'Các bước: Mức hưởng hằng tháng' }).waitFor();
    await page.getByText('Có đủ điều kiện hưởng không').click();
    await page.getByText('Đạt: đã đóng đủ 12 tháng').waitFor();
    expect(await claimant.barriers()).toEqual([]);
    expect(await claimant.fits()).toBe(true);
    const explained = (account: string, subject: string) =>
      people.system.stage
        .as(account)
        .get<{ short: object; decided: boolean; on: string }>(`/v1/dossiers/${claim.number}/explanations/${subject}`);
    const told = await explained('officer', 'amount');
    const { body: form } = await people.system.stage
      .as('officer')
      .get<{ asItStands: { explanations: { short: object }[] } }>(`/v1/dossiers/${claim.number}/form`);
    expect(told.body).toMatchObject({ decided: true, short: form.asItStands.explanations[0]?.short });
    expect((await explained('employer:DN0001', 'amount')).status).toBe(403);
    expect((await explained('officer', 'weather')).status).toBe(404);

    // The account is known again by its end; the decision is read as a letter.
    const { number: account } = claim.who.account;
    await page.getByText(`Ngân hàng TMCP Ngoại thương Việt Nam (Vietcombank) ••••${account.slice(-4)}`).waitFor();
    expect(await page.locator('section', { hasText: 'Nhận tiền' }).first().innerText()).not.toContain(account);
    await page
      .getByRole('link', { name: /hưởng trợ cấp thất nghiệp/i })
      .last()
      .click();
    await page.getByRole('button', { name: 'In', exact: true }).waitFor();
    await claimant.looks('claimant-letter');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Nội dung' }).isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true, format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
    const letter = await page.getByRole('main').innerText();
    expect(letter).toMatch(/QĐ/);
    expect(letter).toContain(claim.who.fullName);
    // What one may do who does not agree, as far as the law says it: it names no days.
    expect(letter).toMatch(/Nếu không đồng ý[\s\S]*có quyền khiếu nại[\s\S]*\(L25 49; L25 50\.1\)/);
    await page.getByRole('main').getByRole('link', { name: claim.number }).click();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Unemployment benefit' }).waitFor();
    await page.getByText(/Notice of job search, month 3: from/).waitFor();
    await claimant.looks('claimant-english');

    // A month later the employers of this one are offered, each with one press; how it came out is left to be chosen.
    await claim.onTo((await claim.window(3))[0]);
    await page.reload();
    await page.locator('.owed-now').getByRole('link', { name: 'Give the monthly notice of job search' }).click();
    await page.getByRole('heading', { level: 2, name: 'Employers of last month' }).waitFor();
    await claimant.looks('claimant-again');
    await page.getByRole('button', { name: 'State again: Công ty An Phú (Kế toán)' }).click();
    await page.getByRole('status').getByText('Công ty An Phú was added.').waitFor();
    await page.waitForFunction('document.activeElement?.id === "f/applications/0/employer"');
    expect(await page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Công ty An Phú');
    expect(await page.getByLabel('Post applied for').inputValue()).toBe('Kế toán');
    expect(await page.getByLabel('no answer yet').isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: /^State again/ }).count()).toBe(0);
    await page.getByLabel('not taken').check();
    await page.getByLabel('without work').check();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Give the monthly notice of job search' }).click();
    const next = page.getByRole('status').filter({ hasText: 'Received: Give the monthly notice of job search' });
    await next.waitFor();
    expect(await next.innerText()).toMatch(/Công ty An Phú[\s\S]*Kế toán[\s\S]*not taken/);
    expect((await claim.facts()).notices).toEqual(['notified', 'notified', 'notified']);
  }, 180_000);
});

describe('messages', () => {
  it('a claimant and an employer write to the office, each in a conversation of its own; an officer answers and settles', async () => {
    const claim = await ClaimInPlay.submit(people.system.stage, await people.system.planted({ employer: 'DN0078' }), {
      asOf: '2026-11-02',
    });
    await claim.appointed();
    const claimant = await people.window(phone);
    const { page } = claimant;
    await claimant.signIn(claim.claimant, `/dossiers/${claim.number}`);
    const thread = (of: typeof page) => of.getByRole('region', { name: /^(Tin nhắn|Messages)$/ });
    await thread(page).getByText('Chưa có tin nhắn nào.').waitFor();
    await thread(page).getByRole('link', { name: 'Nhắn cơ quan giải quyết' }).click();
    const words = page.getByRole('textbox', { name: /Nội dung/ });
    await words.fill(`Tôi gửi thiếu giấy.\n${hostile}`);
    // What is typed is kept as any other draft is.
    await page.getByText(/Đã lưu/).waitFor();
    await page.reload();
    expect(await words.inputValue()).toContain('Tôi gửi thiếu giấy.');
    await claimant.looks('messages-writing');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Nhắn cơ quan giải quyết' }).click();
    await page.getByText('Đã nhận: Nhắn cơ quan giải quyết').waitFor();
    await thread(page).getByText('chưa được trả lời').waitFor();
    expect(await thread(page).innerText()).toContain(hostile);
    await claimant.looks('messages-claimant');

    const employer = await people.window();
    await employer.signIn('employer:DN0078', `/dossiers/${claim.number}`);
    await thread(employer.page).getByText('Chưa có tin nhắn nào.').waitFor();
    await employer.tabTo('Nhắn cơ quan giải quyết');
    await employer.page.keyboard.press('Enter');
    await employer.page.getByRole('textbox', { name: /Nội dung/ }).fill('Đơn vị đã trả lời tuần trước.');
    await employer.page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await employer.page.getByRole('main').getByRole('button', { name: 'Nhắn cơ quan giải quyết' }).click();
    await thread(employer.page).getByText('chưa được trả lời').waitFor();
    expect(await employer.page.getByRole('main').innerText()).not.toContain('thiếu giấy');
    await employer.looks('messages-employer');

    // The officer finds both among what they owe, and answers one beside what was written.
    const officer = await people.window();
    const desk = officer.page;
    await officer.signIn('officer', `/dossiers/${claim.number}`);
    await desk
      .getByText(/trả lời tin nhắn ngày 02\/11\/2026 của người đề nghị/)
      .first()
      .waitFor();
    await thread(desk).getByText('Đơn vị đã trả lời tuần trước.').waitFor();
    expect(await thread(desk).getByRole('listitem').filter({ hasText: 'chưa được trả lời' }).count()).toBe(2);
    await officer.looks('messages-officer');
    await thread(desk).getByRole('link', { name: 'Nhắn người đề nghị' }).click();
    await thread(desk).getByText('Tôi gửi thiếu giấy.').waitFor();
    await desk.getByRole('textbox', { name: /Nội dung/ }).fill('Ông/bà nộp thêm tại mục Giấy tờ.');
    await desk.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await officer.looks('messages-answer');
    await desk.getByRole('main').getByRole('button', { name: 'Nhắn người đề nghị' }).click();
    await desk.getByText('Đã thực hiện «Nhắn người đề nghị»').waitFor();
    await thread(desk)
      .getByRole('button', { name: /^Không cần trả lời/ })
      .click();
    await desk.getByText(/trả lời tin nhắn ngày/).waitFor({ state: 'detached' });
    expect(await thread(desk).getByText('chưa được trả lời').count()).toBe(0);
    await desk.getByRole('button', { name: 'English' }).click();
    await thread(desk).getByRole('link', { name: 'Write to the employer' }).waitFor();
    await officer.looks('messages-officer-english');

    await page.reload();
    await thread(page).getByText('Ông/bà nộp thêm tại mục Giấy tờ.').waitFor();
    await thread(page).getByText('Cơ quan giải quyết').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Đơn vị đã trả lời tuần trước.');
    await page.getByRole('button', { name: 'English' }).click();
    await thread(page).getByRole('link', { name: 'Write to the office' }).waitFor();
    await claimant.looks('messages-claimant-english');
  }, 180_000);
});
