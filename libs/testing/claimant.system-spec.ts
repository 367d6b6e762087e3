import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fillClaim, typeClaim } from './claim-pages.js';
import { ClaimInPlay } from './index.js';
import { paper } from './papers.js';
import { beginPeople, hostile, phone, today } from './people.js';
import { holds } from './window.js';

// A claimant files, follows and writes, in a real browser. HOSO_SCREENSHOTS=1 keeps pictures.
const people = beginPeople('claimant');

/** Answers the next request to these addresses as the server does what it finds wrong, by JSON pointer. */
async function refuses(page: Page, addresses: string, wrong: Readonly<Record<string, string>>): Promise<void> {
  const errors = Object.entries(wrong).map(([pointer, message]) => ({ pointer, message }));
  const json = { code: 'VALIDATION_FAILED', status: 400, title: 'Nội dung chưa đúng', errors };
  await page.route(addresses, (route) => route.fulfill({ status: 400, json }), { times: 1 });
}

/** Since when it has not answered. */
const awayPopulation = /dân cư: chưa trả lời từ ngày \d\d\/\d\d\/\d{4}/;

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

/** A photo of 4,000 by 3,000 pixels that lies on its side, and says so as cameras do. */
async function bigPhoto(page: Page): Promise<Buffer> {
  const url = await page.evaluate<string>(`(() => {
    const tile = new OffscreenCanvas(400, 300);
    const noise = new ImageData(400, 300);
    for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : (at * at * 2654435761) >>> 24;
    tile.getContext('2d').putImageData(noise, 0, 0);
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const drawing = canvas.getContext('2d');
    for (let x = 0; x < 4000; x += 400) for (let y = 0; y < 3000; y += 300) drawing.drawImage(tile, x, y);
    // As large as is allowed, and not more.
    for (let quality = 0.95; ; quality -= 0.02) {
      const url = canvas.toDataURL('image/jpeg', quality);
      if (url.length * 0.75 < 10_400_000) return url;
    }
  })()`);
  const jpeg = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  // Exif with one entry, the orientation: 6, to be turned by a quarter to the right.
  const exif = Buffer.from(
    '457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000',
    'hex',
  );
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** What arrived of a dossier's papers, as its claimant can get it: of a JPEG, its size and whether the camera's notes are in it. */
async function papersOf(page: Page, number: string) {
  const files = await page.evaluate<string[]>(`(async () => {
    const papers = '/v1/dossiers/${number}/documents';
    const { items } = await (await fetch(papers)).json();
    return Promise.all(items.map(async ({ id }) => {
      const blob = await (await fetch(papers + '/' + id)).blob();
      return new Promise((done) => {
        const reader = Object.assign(new FileReader(), { onload: () => done(reader.result) });
        reader.readAsDataURL(blob);
      });
    }));
  })()`);
  return files.map((url) => {
    const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    const frame = bytes.indexOf(Buffer.from('ffc00011', 'hex'));
    const size =
      frame < 0 ? undefined : { width: bytes.readUInt16BE(frame + 7), height: bytes.readUInt16BE(frame + 5) };
    return { bytes: bytes.length, exif: bytes.includes('Exif'), size };
  });
}

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
        // Folded, so that the step itself stands at the top of the screen.
        await estimate.getByText('Xem ước tính').first().click();
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
    // What the server finds is all told on top, whatever step it stands on, also what the form does not have.
    await refuses(page, '**/v1/dossiers/unemployment-claim', {
      '/input/form/payment/account/number': 'Số tài khoản không đúng dạng',
      '/input/form/person/phone': 'Số điện thoại không đúng dạng',
      '/input/form/person/nickname': 'Không có mục này',
      '/input/priority': 'Không có mục này',
    });
    const send = page.getByRole('button', { name: 'Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp' });
    await send.click();
    await page.getByRole('heading', { name: /Bước 4\// }).waitFor();
    const wrong = page.getByRole('group', { name: /^Có \d chỗ cần sửa$/ });
    await wrong.getByRole('heading', { name: 'Có 4 chỗ cần sửa' }).waitFor();
    expect(await wrong.getByRole('listitem').allInnerTexts()).toEqual([
      'Số tài khoản không đúng dạng',
      'Số điện thoại không đúng dạng',
      'Đề nghị hưởng (mẫu 10) › Người đề nghị › «nickname»: Không có mục này',
      '«priority»: Không có mục này',
    ]);
    expect(await wrong.getByRole('link').count()).toBe(3);
    await wrong.and(page.locator(':focus')).waitFor();
    await claimant.looks('claimant-refused');
    await wrong.getByRole('link', { name: 'Số tài khoản không đúng dạng' }).click();
    expect(await focused(page)).toBe('f/form/payment/account/number');
    await wrong.getByRole('link', { name: 'Số điện thoại không đúng dạng' }).click();
    await page.getByRole('heading', { name: /Bước 1\// }).waitFor();
    await page.locator('[id="f/form/person/phone"]:focus').waitFor();
    await page.getByText('Số điện thoại không đúng dạng').nth(1).waitFor();
    expect(await claimant.barriers()).toEqual([]);
    // It holds as long as the same stands there.
    await page.keyboard.press('End');
    await page.keyboard.type('9');
    await wrong.getByRole('heading', { name: 'Có 3 chỗ cần sửa' }).waitFor();
    await page.keyboard.press('Backspace');
    await wrong.getByRole('heading', { name: 'Có 4 chỗ cần sửa' }).waitFor();
    for (const to of [2, 3, 4, 5]) {
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('heading', { name: new RegExp(`Bước ${to}/`) }).waitFor();
    }
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('heading', { level: 2, name: 'Kiểm tra lại' }).waitFor();
    await send.click();

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
    const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
    const photo = await bigPhoto(page);
    expect(photo.length).toBeGreaterThan(9_000_000);
    await page
      .locator('#file')
      .setInputFiles([
        file('thoa-thuan.pdf', 'application/pdf', Buffer.from(paper('agreement'))),
        file('anh.jpg', 'image/jpeg', photo),
        file('anh-goc.jpg', 'image/jpeg', photo),
        file('rong.pdf', 'application/pdf', Buffer.alloc(0)),
        file('trang.pdf', 'application/pdf', Buffer.from('<!doctype html><title>Thỏa thuận</title>')),
        file('phim.mp4', 'video/mp4', Buffer.alloc(9)),
      ]);
    // What is no paper is not sent; what was chosen is there for whoever goes back and comes again.
    await page.goBack();
    await page.getByRole('heading', { name: 'Cần bổ sung' }).waitFor();
    await page.goForward();
    const film = page.getByRole('listitem').filter({ hasText: 'phim.mp4' });
    await film.getByRole('alert').getByText('Tệp này không phải là PDF, PNG hoặc JPEG.').waitFor();
    await film.getByRole('button', { name: 'Bỏ phim.mp4' }).click();
    const kind = page.getByLabel('Loại giấy tờ thoa-thuan.pdf');
    await kind.selectOption({ label: 'Giấy tờ chứng minh chấm dứt' });
    const chosen = page.getByRole('list', { name: 'Tệp đã chọn' });
    const line = (name: string) => chosen.getByRole('listitem').filter({ hasText: name });
    // Photos are turned and made smaller on the phone, unless one wants to send what the camera made.
    await line('anh.jpg').getByText('ảnh đã xoay thẳng và thu nhỏ từ').waitFor();
    await line('anh-goc.jpg').getByLabel('Giữ ảnh gốc').check();
    expect(await line('rong.pdf').getByLabel('Giữ ảnh gốc').count()).toBe(0);
    await claimant.looks('claimant-photos');
    // The line breaks while the large one is on its way.
    const slow = await claimant.context.newCDPSession(page);
    const net = (offline: boolean, uploadThroughput: number) =>
      slow.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
    await net(false, 1_500_000);
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await holds(page, `document.querySelector('progress[aria-label="Đang gửi anh-goc.jpg"]')?.value > 0.05`);
    await net(true, -1);
    await page.getByText('Đã nộp 2 tệp; 3 tệp chưa nộp được').waitFor();
    await line('anh-goc.jpg')
      .getByRole('alert')
      .getByText(/^Không nhận được trả lời/)
      .waitFor();
    await net(false, -1);
    // Those that have arrived are not sent again; what cannot be read says why, without codes.
    await page.getByRole('button', { name: 'Nộp giấy tờ' }).click();
    await page.getByText('Đã nộp 3 tệp; 2 tệp chưa nộp được').waitFor();
    expect(await line('rong.pdf').getByRole('alert').innerText()).toContain('theo dạng PDF: tệp không có nội dung');
    expect(await line('trang.pdf').getByRole('alert').innerText()).toContain('PDF: đây không phải là tệp PDF');
    expect(await chosen.innerText()).not.toMatch(/application|byte\b|[A-Z]{3,}_[A-Z]/);
    await claimant.looks('claimant-unread');
    for (const name of ['rong.pdf', 'trang.pdf']) await chosen.getByRole('button', { name: `Bỏ ${name}` }).click();
    await page.getByText('Đã nhận: Đính kèm giấy tờ').waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Tải về.*Giấy tờ chứng minh chấm dứt/ })
      .waitFor();
    const arrived = await papersOf(page, number);
    expect(arrived.map(({ size, exif }) => ({ size, exif }))).toEqual([
      { size: undefined, exif: false },
      { size: { width: 1_500, height: 2_000 }, exif: false },
      { size: { width: 4_000, height: 3_000 }, exif: true },
    ]);
    expect(arrived[1]?.bytes).toBeLessThan(photo.length / 3);
    await page.locator('.owed-now').getByRole('link', { name: 'Bổ sung hồ sơ' }).waitFor();
    await page.getByRole('link', { name: 'Rút hồ sơ' }).waitFor();
    await claimant.looks('claimant-papers');
  }, 120_000);

  it('files one by keyboard alone, while the population database is away: nobody is held up by it', async () => {
    const person = await people.system.planted();
    await people.system.registries.fault('population', { status5xx: { status: 503 } });
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
    const reviewed = await page.getByRole('main').innerText();
    for (const text of [person.fullName, 'Số 5 phố Trần Hưng Đạo, Hà Nội', 'Tổ 3, phường Cửa Nam, Hà Nội'])
      expect(reviewed).toContain(text);
    await claimant.tabTo('Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đã nhận hồ sơ' }).waitFor();
    const { stage, registries } = people.system;
    const number = /TCTN-\d{4}-\d{7}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
    await stage.until(
      number,
      'the database is told to be away',
      ({ waiting }) => JSON.stringify(waiting).includes('does not answer'),
      60,
    );
    await page.reload();
    await page.getByText('Ông/bà chưa phải làm gì.').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/503|population|[A-Z]{3,}_[A-Z]|lỗi|null|undefined/i);
    await claimant.looks('population-away-claimant');
    // The office reads since when, in the list and on the dossier, and goes on with what needs no answer.
    const officer = await people.window();
    await officer.signIn('officer', '/tasks/all');
    await officer.page.getByRole('row', { name: number }).getByText(awayPopulation).waitFor();
    await officer.page.getByRole('link', { name: number }).click();
    await officer.page.getByText(awayPopulation).first().waitFor();
    await officer.looks('population-away-officer');
    await officer.page.getByRole('link', { name: 'Nhận xử lý hồ sơ' }).click();
    await officer.page.getByRole('main').getByRole('button', { name: 'Nhận xử lý hồ sơ' }).click();
    await officer.page.getByText('Đã thực hiện «Nhận xử lý hồ sơ»').waitFor();
    await registries.fault('population', {});
    await stage.until(number, 'the database answered', ({ facts }) => 'identity' in facts, 60);
    await officer.page.reload();
    await officer.page.getByRole('heading', { name: 'Thông tin và kết quả' }).waitFor();
    expect(await officer.page.getByText(awayPopulation).count()).toBe(0);
  }, 180_000);

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
    // The month stands below the list: a table, on a phone with the days alone on which something is to be done.
    const month = page.getByRole('table', { name: `Tháng ${from.slice(5, 7)}/${from.slice(0, 4)}` });
    await month.waitFor();
    expect(await month.getByRole('cell').filter({ hasText: 'hạn cuối' }).innerText()).toMatch(
      new RegExp(`, ${Number(to.slice(8))}\\s+Thông báo tìm kiếm việc làm: hạn cuối`),
    );
    const visible = await month.getByRole('cell').all();
    expect(visible.length).toBeLessThan(7);
    await claimant.looks('claimant-calendar');
    await page.setViewportSize({ width: 1_280, height: 800 });
    expect(await month.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
    ]);
    expect((await month.getByRole('cell').count()) % 7).toBe(0);
    await claimant.looks('claimant-month');
    expect(new URL(page.url()).search).toBe('');
    await page.setViewportSize({ width: 360, height: 740 });
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
    const notice = { name: 'Thông báo tìm kiếm việc làm hằng tháng' };
    await page.locator('.owed-now').getByRole('link', notice).waitFor();
    await acts.getByRole('link').first().waitFor();
    await acts.getByRole('link', notice).waitFor({ state: 'detached' });
    const began = Date.now();
    await page.locator('.owed-now').getByRole('link', notice).click();
    // One employer stands there to be filled in; another one opens with the cursor in it.
    await page.getByLabel('Tên đơn vị').fill('Công ty An Phú');
    await page.getByLabel('Vị trí dự tuyển').fill('Kế toán');
    await page.getByLabel('chờ trả lời').check();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.keyboard.type('Công ty Bình Minh');
    const second = page.getByRole('group', { name: 'Đơn vị 2' });
    const secondName = second.getByLabel('Tên đơn vị');
    expect(await secondName.inputValue()).toBe('Công ty Bình Minh');
    // Lines copied from a spreadsheet fill the fields below, too; up leads to the same field of the row before.
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', 'Công ty Cát Tường\\nCông ty Đại Phát\\n');
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(pasted);
    })()`);
    const thirdName = page.getByRole('group', { name: 'Đơn vị 3' }).getByLabel('Tên đơn vị');
    await thirdName.waitFor();
    expect([await secondName.inputValue(), await thirdName.inputValue()]).toEqual([
      'Công ty Cát Tường',
      'Công ty Đại Phát',
    ]);
    await thirdName.press('ArrowUp');
    expect(await secondName.and(page.locator(':focus')).count()).toBe(1);
    await page.getByRole('button', { name: 'Bỏ đơn vị 3' }).click();
    await second
      .getByRole('button', { name: 'Bỏ đơn vị 2' })
      .or(page.getByRole('button', { name: 'Bỏ đơn vị 2' }))
      .click();
    // Who took out a row by mistake has it back with what stood in it.
    await page.getByRole('button', { name: 'Hoàn tác' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    expect(await second.getByLabel('Tên đơn vị').inputValue()).toBe('Công ty Cát Tường');
    expect(await focused(page)).toBe('f/applications/1/employer');
    await page.getByRole('button', { name: 'Bỏ đơn vị 2' }).click();
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
    const why = page.getByRole('region', { name: 'Các bước: Mức hưởng hằng tháng' });
    await why.waitFor();
    // Folded on a phone, each step with what it rests on; open on paper.
    const height = () => page.evaluate<number>('document.documentElement.scrollHeight');
    const folded = await height();
    await claimant.looks('claimant-why-folded');
    const steps = why.locator('summary');
    await steps.first().click();
    await why
      .getByText(/^Nguồn số liệu: /)
      .first()
      .waitFor();
    expect(await height()).toBeLessThan(folded + 1_000);
    // Without the receipt, which would stand on paper alone.
    await page.reload();
    await page.locator('summary', { hasText: /^Mức hưởng hằng tháng$/ }).click();
    const source = why.getByText(/^Nguồn số liệu: /).last();
    await source.waitFor({ state: 'attached' });
    expect(await source.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await source.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Có đủ điều kiện hưởng không').click();
    await page.getByText('Đạt: đã đóng đủ 12 tháng').waitFor();
    await claimant.looks('claimant-why');
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
    await holds(page, 'document.activeElement?.id === "f/applications/0/employer"');
    expect(await page.getByLabel('Employer', { exact: true }).inputValue()).toBe('Công ty An Phú');
    expect(await page.getByLabel('Post applied for').inputValue()).toBe('Kế toán');
    expect(await page.getByLabel('no answer yet').isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: /^State again/ }).count()).toBe(0);
    await page.getByLabel('not taken').check();
    await page.getByLabel('without work').check();
    await page.getByRole('button', { name: 'Review' }).click();
    // What is wrong with a row says with which.
    await refuses(page, '**/commands/checkIn', { '/input/applications/0/position': 'Say which post' });
    await page.getByRole('main').getByRole('button', { name: 'Give the monthly notice of job search' }).click();
    await page.getByRole('link', { name: 'Employer 1: Say which post' }).click();
    expect(await focused(page)).toBe('f/applications/0/position');
    expect(await claimant.barriers()).toEqual([]);
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
    await claim.command('officer', 'take');
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

    // What came in is news for whoever has the dossier: counted in the navigation, read where it leads.
    await desk.reload();
    await desk.getByRole('link', { name: 'News 2 unread' }).waitFor();
    await officer.tabTo('News 22 unread');
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { level: 1, name: 'News' }).waitFor();
    const written = desk.getByRole('row', { name: /A party did something: Message to the office/ });
    await written.nth(1).waitFor();
    expect(await written.count()).toBe(2);
    expect(await desk.getByRole('main').innerText()).not.toContain(claim.who.fullName);
    await officer.looks('inbox-officer-english');
    await desk
      .getByRole('button', { name: /^Mark as read/ })
      .first()
      .press('Enter');
    await desk.getByRole('link', { name: 'News 1 unread' }).waitFor();
    await desk.getByLabel('Unread only').check();
    await written.nth(1).waitFor({ state: 'detached' });
    await written.first().waitFor();
    expect(await written.count()).toBe(1);
    await desk.getByRole('row').getByRole('link', { name: claim.number }).click();
    await thread(desk).waitFor();
    await desk.getByRole('link', { name: 'News', exact: true }).waitFor();

    await page.reload();
    await thread(page).getByText('Ông/bà nộp thêm tại mục Giấy tờ.').waitFor();
    await thread(page).getByText('Cơ quan giải quyết').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Đơn vị đã trả lời tuần trước.');
    await page.getByRole('button', { name: 'English' }).click();
    await thread(page).getByRole('link', { name: 'Write to the office' }).waitFor();
    await claimant.looks('messages-claimant-english');
    // Copies of all that was sent stand together, too.
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('link', { name: /^Tin mới/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Tin mới' }).waitFor();
    await page.getByRole('row', { name: /Cơ quan giải quyết đã nhắn/ }).waitFor();
    await page.getByRole('row', { name: /Đã gửi cho mình: Đã cấp phiếu hẹn/ }).waitFor();
    await claimant.looks('inbox-claimant');
  }, 180_000);
});

describe('whoever reports facts', () => {
  it('tells one by a form of its type, sees what became of it, and takes back what was told by mistake', async () => {
    const claim = await ClaimInPlay.submit(people.system.stage, await people.system.planted(), { asOf: '2026-11-02' });
    await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
    const agency = await people.window();
    const { page } = agency;
    await agency.signIn('insurance-officer');
    await page.getByRole('heading', { level: 1, name: 'Báo thông tin' }).waitFor();
    expect(await page.title()).toBe('Báo thông tin · Hoso');
    await page.getByText('Chưa báo thông tin nào.').waitFor();
    await agency.looks('facts');
    const find = page.getByLabel('Số định danh cá nhân hoặc số hồ sơ');
    await find.fill('0011');
    await find.press('Enter');
    await page.getByText('Nhập đủ 12 chữ số').waitFor();
    await find.fill(claim.who.personalId);
    await find.press('Enter');
    await page.getByRole('link', { name: claim.number }).waitFor();
    await agency.looks('facts-found');
    const tell = async (day: string) => {
      await page.getByRole('button', { name: `Phát hiện có việc làm mới – ${claim.number}` }).press('Enter');
      const from = page.getByLabel('Ngày bắt đầu việc làm');
      await from.fill('31/2/2026');
      await from.press('Enter');
      await page.getByText('Nhập ngày có thật').first().waitFor();
      await from.fill(day);
      await agency.looks('facts-form');
      await from.press('Enter');
      await page.getByText(`Hồ sơ ${claim.number} đã nhận: Phát hiện có việc làm mới.`).waitFor();
    };
    await tell('20/11/2026');
    await tell('25/11/2026');
    const lines = page.getByRole('row', { name: /Phát hiện có việc làm mới/ });
    await lines.filter({ hasText: '25/11/2026' }).getByText('Đang được xem xét').waitFor();
    await lines
      .filter({ hasText: '25/11/2026' })
      .getByRole('button', { name: /^Rút lại/ })
      .click();
    await page.getByText('Sẽ báo cho hồ sơ rằng thông tin này là nhầm:').waitFor();
    await agency.looks('facts-back');
    await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
    await lines.filter({ hasText: '25/11/2026' }).getByText('Đã rút lại').waitFor();
    await claim.command('officer', 'dismissEmployment', { findings: `Trùng tên ${hostile}` });
    await page.reload();
    const dismissed = lines.filter({ hasText: '20/11/2026' });
    await dismissed.getByText('Xác định là không đúng').waitFor();
    await dismissed.getByText(hostile).waitFor();
    await agency.looks('facts-told');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tell a fact' }).waitFor();
    await page.getByText('Found not to be so').waitFor();
    await agency.looks('facts-english');
    // It is nobody else's page.
    const officer = await people.window();
    await officer.signIn('officer:HN-01:9', '/facts');
    await officer.page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  }, 120_000);
});
