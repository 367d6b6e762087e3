import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { fillClaim, typeClaim } from './claim-pages.js';
import { ClaimInPlay, startWhole, type WholeSystem } from './index.js';
import { paper } from './papers.js';
import { Window } from './window.js';

// The pages of everybody, of employers and of claimants in a real browser. HOSO_SCREENSHOTS=1 keeps pictures of them.
let system: WholeSystem;
let browser: Browser;
const phone = { width: 360, height: 740 };

beforeAll(async () => {
  system = await startWhole('people');
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await system.end();
});

/** Somebody's window, and what it may not do. */
const opened: Window[] = [];
const window = async (viewport = { width: 1_280, height: 800 }): Promise<Window> => {
  const one = await Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], viewport);
  one.page.setDefaultTimeout(10_000);
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) {
    expect(one.seen.faults).toEqual([]);
    await one.close();
  }
});

/** The civil day in Viet Nam, as the programs have it. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

describe('anybody, without sign-in', () => {
  it('finds out on a phone what the law would give, and why', async () => {
    const anybody = await window(phone);
    const { page } = anybody;
    await page.goto(`${system.api.url}/estimate`);
    await page.getByRole('heading', { level: 1, name: 'Tôi được hưởng bao nhiêu?' }).waitFor();
    const end = page.getByLabel('Ngày chấm dứt hợp đồng');
    await end.waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xem ước tính' }).click();
    await page.getByRole('heading', { name: 'Có 6 chỗ cần sửa' }).waitFor();
    expect(await anybody.barriers()).toEqual([]);

    await page.getByRole('link', { name: 'Nhập ngày chấm dứt hợp đồng' }).click();
    await page.keyboard.type('31082026');
    await page.getByLabel('Lý do chấm dứt').selectOption({ label: 'thỏa thuận' });
    await page.getByLabel('không xác định thời hạn').check();
    await page.getByLabel('Vùng I', { exact: true }).check();
    await page.getByLabel(/^Số tháng đã đóng/).fill('54');
    await page.getByLabel('cả 6 tháng như nhau').check();
    await page.getByLabel(/^Tiền lương một tháng/).fill('12.000.000');
    await page.getByLabel('Ngày nộp hồ sơ').fill('14/9/2026');
    await page.getByRole('button', { name: 'Xem ước tính' }).click();
    await page.getByRole('heading', { name: 'Theo những gì đã nhập' }).waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('estimate');
    await page.getByText('khoảng 7.200.000 đồng một tháng, trong 4 tháng').waitFor();
    await page.getByText('Vì sao: Mức hưởng hằng tháng').click();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('60% bình quân tiền lương 6 tháng');
    expect(text).toMatch(/Điều 39 khoản 1 Luật Việc làm số 74\/2025\/QH15/);
    expect(await anybody.barriers()).toEqual([]);
    expect(await anybody.fits()).toBe(true);
    // Nothing of it is kept on the machine or in the address.
    expect(page.url()).toBe(`${system.api.url}/estimate`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('12');
  }, 90_000);

  it('reads which condition is not met, with the article, and what is wrong with a fact at its field', async () => {
    const anybody = await window();
    const { page } = anybody;
    await page.goto(`${system.api.url}/estimate/unemployment-claim`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Last day of the contract').fill('31/8/2026');
    await page.getByLabel('Why it ended').selectOption({ label: 'unlawful resignation' });
    await page.getByLabel('fixed-term').check();
    await page.getByLabel(/^Length/).fill('24');
    await page.getByLabel('Region I', { exact: true }).check();
    await page.getByLabel(/^Months paid/).fill('24');
    await page.getByLabel('not the same in each month').check();
    for (const month of ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'])
      await page.getByLabel(new RegExp(`^${month} month`)).fill('9000000');
    await page.getByLabel('Day of filing').fill('30/8/2026');
    await page.getByRole('button', { name: 'Show the estimate' }).click();
    await page.getByRole('heading', { name: '1 thing to put right' }).waitFor();
    await page.getByRole('group', { name: '1 thing to put right' }).getByRole('link').click();
    expect(await page.evaluate('document.activeElement?.id')).toBe('f/filed');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('14/9/2026');
    await page.keyboard.press('Enter');
    await page.getByText('the conditions of the unemployment benefit are not met').waitFor();
    const reason = page.getByRole('listitem').filter({ hasText: 'The reason of termination bars the benefit.' });
    expect(await reason.innerText()).toMatch(/^Not met: .*Law 74\/2025\/QH15 art\. 38\(1\)\(a\)/);
    expect(await anybody.barriers()).toEqual([]);
  }, 90_000);

  it('looks up the rules in force on a day, and finds one without accents', async () => {
    const anybody = await window();
    const { page } = anybody;
    await page.goto(`${system.api.url}/rules`);
    const count = page.getByRole('status');
    await count.getByText(/^\d+ quy định áp dụng/).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.getByLabel('Vào ngày').fill('31/2/2026');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByText('Nhập ngày có thật').waitFor();
    await page.getByLabel('Vào ngày').fill('15/12/2025');
    await page.keyboard.press('Enter');
    await count.getByText('vào ngày 15/12/2025').waitFor();
    await page.getByLabel('Tìm trong quy định').fill('muc huong hang thang');
    const found = page.getByRole('listitem').filter({ hasText: 'Mức hưởng hằng tháng' });
    await found.first().waitFor();
    expect(await found.first().innerText()).toContain('Luật Việc làm số 38/2013/QH13');
    expect(await page.getByRole('main').innerText()).not.toMatch(/[{}]/);
    expect(await page.getByRole('main').getByRole('heading', { level: 3 }).count()).toBeLessThan(6);
    await page.getByLabel('Nội dung').selectOption({ label: 'Khiếu nại' });
    await count.getByText(/^0 quy định/).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await anybody.fits()).toBe(true);
  }, 60_000);
});

describe('a day, however it is typed', () => {
  it('becomes the day that was meant, or a fault: by keys, pasted, with Telex and VNI, in any time zone', async () => {
    const anybody = await window();
    const { page } = anybody;
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${system.api.url}/estimate`);
    const day = page.getByLabel('Ngày chấm dứt hợp đồng');
    const read = page.locator('.field').filter({ has: day });
    await day.waitFor();
    const empty = async () => {
      await day.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
    };
    const understood = async (said: string, date = '08/03/1999') => {
      await read.getByText(said).waitFor();
      await page.keyboard.press('Tab');
      expect(await day.inputValue()).toBe(date);
    };
    const refused = async (text: string, why: RegExp) => {
      await page.getByRole('button', { name: 'Xem ước tính' }).click();
      await read.getByText(why).waitFor();
      expect(await day.inputValue()).toBe(text);
      expect(await read.getByText(/^(thứ|Chủ)/).count()).toBe(0);
    };
    for (const timezoneId of ['America/Anchorage', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
      await devtools.send('Emulation.setTimezoneOverride', { timezoneId });
      for (const text of ['8/3/1999', '08031999', '1999-03-08', '8 Mar 1999']) {
        await empty();
        await page.keyboard.type(text);
        await understood('thứ Hai, 08/03/1999');
      }
    }
    await empty();
    await page.keyboard.type('3/11/2026');
    await understood('thứ Ba, 03/11/2026', '03/11/2026');

    // Pasted, from another field.
    const other = page.getByLabel(/^Số tháng đã đóng/);
    await other.fill('ngày 08 tháng 03 năm 1999');
    await other.press('ControlOrMeta+a');
    await other.press('ControlOrMeta+c');
    await empty();
    await page.keyboard.press('ControlOrMeta+v');
    await understood('thứ Hai, 08/03/1999');
    await other.fill('');

    // As an editor of input composes: what it holds is replaced until it is done.
    await empty();
    for (const text of ['8', '8/', '8/3', '8/3/1999'])
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await devtools.send('Input.insertText', { text: '8/3/1999' });
    await understood('thứ Hai, 08/03/1999');
    // As UniKey types VNI: 1 after a vowel takes it back and writes it with its mark; digits apart from words stay digits.
    await empty();
    await page.keyboard.type('8 tha');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('á');
    await page.keyboard.type('ng 3 na');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ă');
    await page.keyboard.type('m 1999');
    await understood('thứ Hai, 08/03/1999');
    // What Telex makes of Mar, and VNI of a month that stands at its word.
    for (const [text, why] of [
      ['8 Mả 1999', /Nhập ngày có thật/],
      ['8 thảng 1999', /Nhập ngày có thật/],
      ['ư8/3/1999', /Nhập ngày có thật/],
      ['31/02/2026', /Nhập ngày có thật/],
      ['12/31/1999', /Nhập ngày có thật/],
      ['8/3/99', /Nhập năm đủ bốn chữ số/],
      ['080399', /Nhập năm đủ bốn chữ số/],
    ] as const) {
      await empty();
      await page.keyboard.insertText(text);
      await refused(text, why);
    }
    await anybody.looks('day');
  }, 120_000);
});

/** A name with signs that a page must not take for its own, and one that has no place to break. */
const hostile = `<img src=x onerror=alert(1)> "Trần" & ${'Ệ'.repeat(80)}`;

describe('an employer', () => {
  it('finds requests by last day, looks at some together, confirms them at once, and disputes one with a paper', async () => {
    const claims: ClaimInPlay[] = [];
    for (let at = 0; at < 3; at += 1) {
      const person = await system.planted({ employer: 'DN0077', ...(at === 2 && { fullName: hostile }) });
      const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
      await claim.appointed();
      claims.push(claim);
    }
    const numbers = claims.map(({ number }) => number);
    const employer = await window();
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
    await page.getByText('Người sử dụng lao động trả lời – hạn 04/11/2026').waitFor();
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
    await page.goto(`${system.api.url}/employer`);
    await page.getByText('Đã trả lời, hoặc không cần trả lời').waitFor();
    await employer.tabTo('Đã trả lời, hoặc không cần trả lời');
    await page.keyboard.press('Enter');
    await employer.tabTo(numbers[2] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Xác nhận chấm dứt hợp đồng' }).waitFor();
    await employer.tabTo('Xác nhận chấm dứt hợp đồng');
    await page.keyboard.press('Enter');
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
});

describe('a claimant, on a phone', () => {
  it('files a claim step by step, looks it over, and holds a receipt that says what comes next', async () => {
    const person = await system.planted();
    const claimant = await window(phone);
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
    await fillClaim(page, person, {
      requestedOn: today(),
      onStep: async () => {
        expect(await claimant.barriers()).toEqual([]);
        expect(await claimant.fits()).toBe(true);
      },
    });
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
    await page.getByText('Ông/bà chưa phải làm gì.').first().waitFor();
    expect(await claimant.barriers()).toEqual([]);
    expect(await claimant.fits()).toBe(true);
    expect(await page.title()).not.toContain(person.fullName);
    await page.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
    await page.getByRole('heading', { name: 'Hưởng trợ cấp thất nghiệp' }).waitFor();
    await page.getByText('Ông/bà chưa phải làm gì.').first().waitFor();

    // What is missing is listed, with the words of the centre and the way to add it; papers are handed in.
    const number = /TCTN-\d{4}-\d{7}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
    await system.stage.until(number, 'registries answered', (shown) => 'contribution' in (shown.facts as object));
    await system.stage.command('officer', number, 'returnForCompletion', {
      missing: 'Thiếu thỏa thuận <b>có chữ ký</b>',
      parts: ['proof', 'education'],
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Cần bổ sung' }).waitFor();
    await page.getByText('«Thiếu thỏa thuận <b>có chữ ký</b>»').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'trình độ đào tạo' }).waitFor();
    await claimant.looks('claimant-returned');
    await page.getByRole('link', { name: 'Nộp thêm giấy tờ' }).click();
    const file = { name: 'thoa-thuan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper('agreement')) };
    await page.locator('#file').setInputFiles(file);
    const kind = page.getByLabel('Loại giấy tờ thoa-thuan.pdf');
    await kind.selectOption({ label: 'Giấy tờ chứng minh chấm dứt' });
    expect(await claimant.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Đã nhận: Đính kèm giấy tờ').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Giấy tờ chứng minh chấm dứt' }).waitFor();
    await page.locator('.owed-now').getByRole('link', { name: 'Bổ sung hồ sơ' }).waitFor();
    await page.getByRole('link', { name: 'Rút hồ sơ' }).waitFor();
    await claimant.looks('claimant-papers');
  }, 120_000);

  it('files one by keyboard alone', async () => {
    const person = await system.planted();
    const claimant = await window();
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
    const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
    await claim.awarded();
    const claimant = await window(phone);
    const { page } = claimant;
    const heading = page.getByRole('heading', { level: 1, name: 'Hưởng trợ cấp thất nghiệp' });
    await claimant.signIn(claim.claimant, '/');
    await heading.waitFor();
    const [first] = (await claim.facts()).slip ?? [];
    await page.getByText(`Nhận quyết định hưởng: từ ${(first ?? '').split('-').reverse().join('/')}`).waitFor();
    await claim.collected();
    await page.reload();
    const [from, to] = await claim.window(2);
    const day = (date: string) => date.split('-').reverse().join('/');
    await page.getByText(`tháng 2: từ ${day(from)} đến hết ${day(to)}`).waitFor();
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
      page.getByRole('button', { name: 'Thêm vào lịch (.ics)' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    expect(file).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${from.replaceAll('-', '')}T080000`);
    expect(file).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${to.replaceAll('-', '')}T080000`);
    expect(file).toContain('Thông báo tìm kiếm việc làm – hạn cuối hôm nay');
    for (const personal of [claim.number, claim.who.personalId, claim.who.fullName])
      expect(file).not.toContain(personal);

    await claim.onTo(from);
    await page.reload();
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

    // The account is known again by its end; the decision is read as a letter.
    const { number: account, bankCode } = claim.who.account;
    await page.getByText(`${bankCode} ••••${account.slice(-4)}`).waitFor();
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
  }, 180_000);
});

describe('messages', () => {
  it('a claimant and an employer write to the office, each in a conversation of its own; an officer answers and settles', async () => {
    const claim = await ClaimInPlay.submit(system.stage, await system.planted({ employer: 'DN0078' }), {
      asOf: '2026-11-02',
    });
    await claim.appointed();
    const claimant = await window(phone);
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

    const employer = await window();
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
    const officer = await window();
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
