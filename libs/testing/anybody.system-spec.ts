import { openOrm, seedReadModel } from '../persistence/index.js';
import { beginPeople, phone } from './people.js';

// What anybody finds without sign-in, in a real browser, and how a day may be typed. HOSO_SCREENSHOTS=1 keeps pictures.
const people = beginPeople('anybody');

describe('anybody, without sign-in', () => {
  it('finds out on a phone what the law would give, and why', async () => {
    const anybody = await people.window(phone);
    const { page } = anybody;
    await page.goto(`${people.system.api.url}/estimate`);
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
    await page.getByText('12.000.000 đồng: mười hai triệu đồng').waitFor();
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
    expect(page.url()).toBe(`${people.system.api.url}/estimate`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('12');
  }, 90_000);

  it('reads that an address leads nowhere, where a program is told by a problem', async () => {
    const anybody = await people.window(phone);
    const { page } = anybody;
    const answer = await page.goto(`${people.system.api.url}/nowhere`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    for (const [path, accept] of [
      ['/nowhere', 'application/json'],
      ['/v1/nowhere', 'text/html'],
    ] as const) {
      const { status, headers } = await fetch(`${people.system.api.url}${path}`, { headers: { accept } });
      expect([path, status, headers.get('content-type')]).toEqual([
        ...[path, 404, 'application/problem+json; charset=utf-8'],
      ]);
    }
  }, 60_000);

  it('reads which condition is not met, with the article, and what is wrong with a fact at its field', async () => {
    const anybody = await people.window();
    const { page } = anybody;
    await page.goto(`${people.system.api.url}/estimate/unemployment-claim`);
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
    const anybody = await people.window();
    const { page } = anybody;
    await page.goto(`${people.system.api.url}/rules`);
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

  it('finds where to file, by province and by a name from before a merger', async () => {
    const anybody = await people.window(phone);
    const { page } = anybody;
    await page.goto(`${people.system.api.url}/rules`);
    await page.getByRole('link', { name: 'Nơi nộp hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nơi nộp hồ sơ' }).waitFor();
    expect(await page.title()).toBe('Nơi nộp hồ sơ · Hoso');
    const count = page.getByRole('status');
    await count.getByText(/^\d\d cơ quan\.$/).waitFor();
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Hà Nội' });
    await count.getByText('2 cơ quan.').waitFor();
    expect(new URL(page.url()).search).toBe('?province=HN');
    await page.reload();
    await count.getByText('2 cơ quan.').waitFor();
    await anybody.looks('offices');
    await page.getByLabel('Tìm cơ quan').fill('chi linh');
    await count.getByText('Không tìm thấy cơ quan nào.').waitFor();
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Tất cả' });
    await count.getByText('1 cơ quan.').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Trung tâm Dịch vụ việc làm Hải Dương' });
    expect(await entry.innerText()).toMatch(/1900 0001[\s\S]*thứ Hai đến thứ Sáu[\s\S]*Trước là[\s\S]*Chí Linh/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Formerly').waitFor();
    await anybody.looks('offices-english');
    // Who comes with an office in the address is led to it.
    await page.goto(`${people.system.api.url}/rules`);
    await page.goto(`${people.system.api.url}/offices#DN-01`);
    await page.locator('#DN-01:focus').waitFor();
    // What does not come is said, with a way on.
    await page.route('**/v1/offices', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByRole('button').waitFor();
    await page.unroute('**/v1/offices');
    await page.getByRole('alert').getByRole('button').click();
    await count.getByText(/offices/).waitFor();
    expect(await anybody.fits()).toBe(true);
  }, 90_000);
});

describe('a day, however it is typed', () => {
  it('becomes the day that was meant, or a fault: by keys, pasted, with Telex and VNI, in any time zone', async () => {
    const anybody = await people.window();
    const { page } = anybody;
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${people.system.api.url}/estimate`);
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

describe('whoever operates the system', () => {
  it('sees what does not go on, holds calls back, begins a run anew, has a dead letter tried again or gives it up', async () => {
    const { system } = people;
    const person = { fullName: 'Đỗ Thị Bé', personalId: '001197400321' };
    const input = { person, office: 'HN-01', wishes: 'Kế toán', contract: { endedOn: '2026-10-15', insured: true } };
    const filed = await system.stage.as('officer').post<{ dossier: string }>('/v1/dossiers/job-counselling', { input });
    const { dossier } = filed.body;
    const operator = await people.window();
    const { page } = operator;
    await operator.signIn('operator');
    await page.getByRole('heading', { level: 1, name: 'Vận hành' }).waitFor();
    expect(await page.title()).toBe('Vận hành · Hoso');
    await page.getByText('Không có hồ sơ nào bị dừng.').waitFor();
    const bank = page.getByRole('row', { name: /^Ngân hàng/ });
    await bank.getByText('đang gọi').waitFor();
    await page.getByText('đang nhận việc của mọi hồ sơ').waitFor();
    await operator.looks('ops');

    await page.getByRole('button', { name: 'Hạn chế gọi ngân hàng' }).click();
    await page.getByText('Đang chờ hệ thống này: 0 hồ sơ, 0 lượt gọi.').waitFor();
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByText('Nhập lý do').waitFor();
    await operator.looks('ops-why');
    await page.getByLabel('Lý do').fill('Gọi 0912 345 678 khi xong');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page
      .getByRole('alert')
      .getByText(/không ghi số định danh/)
      .waitFor();
    await page.getByLabel('Lý do').fill('bảo trì đến 18:00');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await bank.getByText(/bảo trì đến 18:00/).waitFor();
    await page.getByText('Đã đổi: ngân hàng.').waitFor();
    await operator.looks('ops-paused');
    // Fewer calls instead of none, by keys alone.
    await page.getByRole('button', { name: 'Hạn chế gọi ngân hàng' }).press('Enter');
    await page.getByLabel('gọi chậm lại').press('Space');
    await page.getByLabel('Lý do').fill('một nửa máy chủ hỏng');
    await page.getByLabel('Lý do').press('Enter');
    await page.getByText('Nhập số lớn hơn 0').waitFor();
    await page.getByLabel('Nhiều nhất bao nhiêu lần một giây').fill('0,5');
    await operator.looks('ops-limit');
    await page.getByLabel('Nhiều nhất bao nhiêu lần một giây').press('Enter');
    await bank.getByText('nhiều nhất 0,5 lần/giây').waitFor();
    await bank.getByText(/một nửa máy chủ hỏng/).waitFor();
    await page.getByRole('button', { name: 'Gọi lại ngân hàng' }).click();
    await bank.getByText('đang gọi').waitFor();

    // The technical page of a dossier, by its number: looked at, refused, and begun anew all the same.
    await page.getByLabel('Mở trang kỹ thuật của hồ sơ số').fill('42');
    await page.keyboard.press('Enter');
    await page.getByText('Nhập số hồ sơ').waitFor();
    await page.getByLabel('Mở trang kỹ thuật của hồ sơ số').fill(dossier.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Tiến trình của hồ sơ ${dossier}` }).waitFor();
    await page.getByText('theo đúng hồ sơ gốc').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(person.fullName);
    await page.getByText('Chi tiết hiện tại trong Temporal').click();
    await page.getByText(`### ${dossier}`).waitFor();
    await operator.looks('ops-dossier');
    const why = page.getByLabel('Lý do');
    await why.fill('lịch sử không khớp bản mới');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page
      .getByRole('alert')
      .getByText(/khởi động lại không thay đổi gì/)
      .waitFor();
    await page.getByLabel('Vẫn khởi động lại').check();
    await page.getByRole('button', { name: 'Xem trước' }).press('Enter');
    await page.getByRole('heading', { name: 'Sẽ xảy ra' }).waitFor();
    await operator.looks('ops-restart');
    await page.getByRole('button', { name: 'Khởi động lại từ hồ sơ gốc' }).press('Enter');
    await page.getByText('tiến trình mới theo đúng hồ sơ gốc').waitFor({ timeout: 30_000 });
    await page.getByRole('row', { name: /lịch sử không khớp bản mới/ }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: `Run of dossier ${dossier}` }).waitFor();
    await operator.looks('ops-dossier-english');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('link', { name: 'Vận hành' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Vận hành' }).waitFor();

    // An event that a consumer could not do is tried again.
    const orm = await openOrm({ url: system.database.url });
    await orm.em.getConnection().execute(
      `insert into hoso.consumer (name, position) values ('deadlines', 1) on conflict do nothing;
       insert into hoso.set_aside (consumer, position, dossier, sequence, state, attempts, fault, failed_at)
       select 'deadlines', position, dossier, sequence, 'dead', 8, 'TypeError', now() from hoso.stream order by position limit 1`,
    );
    await orm.close(true);
    await page.reload();
    await page.getByRole('cell', { name: 'TypeError' }).waitFor();
    await operator.looks('ops-dead');
    await page.getByRole('button', { name: /^Thử lại vị trí \d+ của deadlines$/ }).click();
    await page.getByText('Đã cho thử lại.').waitFor();
    await page.getByText('Không có sự kiện nào bỏ dở.').waitFor();
    await page.getByRole('row', { name: /^deadlines .*1 \/ 0 \/ 0/ }).waitFor();
    // Or it is given up: by whom and why stays told.
    const failed = await openOrm({ url: system.database.url });
    await failed.em
      .getConnection()
      .execute(`update hoso.set_aside set state = 'dead', retry_at = null, failed_at = now()`);
    await failed.close(true);
    await page.reload();
    await page.getByRole('button', { name: /^Bỏ hẳn vị trí \d+ của deadlines$/ }).click();
    await page.getByLabel('Lý do').fill('hồ sơ thử');
    await operator.looks('ops-give-up');
    await page.getByRole('button', { name: 'Bỏ hẳn', exact: true }).click();
    await page.getByText('Đã bỏ hẳn.').waitFor();
    await page.getByText('Không có sự kiện nào bỏ dở.').waitFor();
    await page.getByText('Sự kiện đã bỏ hẳn').click();
    await page.getByRole('row', { name: /hồ sơ thử/ }).waitFor();
    await operator.looks('ops-given-up');

    // What is stuck is named with its cause; a part that does not come leaves the others.
    await page.route('**/v1/operations/stuck', (route) =>
      route.fulfill({
        json: {
          items: [
            {
              ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim', office: 'HN-01', reason: 'waits' },
              ...{ detail: 'bank (REGISTRY_UNAVAILABLE)', since: '2026-11-28' },
            },
          ],
          complete: false,
        },
      }),
    );
    await page.route('**/v1/operations/builds', (route) => route.fulfill({ status: 503, json: {} }));
    await page.reload();
    await page.getByRole('row', { name: /TCTN-2026-0000042.*hệ thống khác không trả lời/ }).waitFor();
    await page.getByText('Còn nữa').waitFor();
    await page.getByRole('region', { name: 'Bản chương trình' }).getByRole('alert').waitFor();
    await bank.waitFor();
    await operator.looks('ops-stuck');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Operations' }).waitFor();
    await operator.looks('ops-english');

    // It is nobody else's page.
    const officer = await people.window();
    await officer.signIn('officer', '/ops');
    await officer.page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  }, 180_000);
});

describe('whoever looks after the law', () => {
  it('reads the versions, what a version holds, what differs from another, and which answers that changes', async () => {
    const editor = await people.window();
    const { page } = editor;
    // The language that somebody chooses is theirs from then on.
    await editor.signIn('law-editor:3');
    await page.getByRole('heading', { level: 1, name: 'Tham số pháp luật' }).waitFor();
    expect(await page.title()).toBe('Tham số pháp luật · Hoso');
    const second = page.getByRole('row', { name: /^Phiên bản 2/ });
    await second.getByText('28/11/2026').waitFor();
    await second.getByText('không ghi lại').first().waitFor();
    await editor.looks('law');

    // By the keyboard alone.
    await editor.tabTo('Phiên bản 2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Phiên bản 2' }).waitFor();
    const choices = page.getByRole('region', { name: 'Những chỗ khác nhau' });
    const decision = choices.getByRole('row', { name: /^Hạn quyết định hưởng/ });
    await decision.waitFor();
    expect(await decision.getByRole('cell').allInnerTexts()).toEqual(['20', '15', '']);
    const answers = page.getByRole('region', { name: 'Câu trả lời thay đổi' });
    await answers.getByText(/câu hỏi được trả lời khác đi/).waitFor();
    const start = answers.getByRole('row', { name: /^Ngày bắt đầu hưởng/ }).first();
    await start.getByText('29/05/2026').waitFor();
    expect(await start.locator('mark').allInnerTexts()).toEqual(['29/05/2026.', '22/05/2026.']);
    await start.getByText('Điều 39 khoản 3 Luật Việc làm số 74/2025/QH15').waitFor();
    await editor.looks('law-version');
    await editor.picture('pages-law', 'window');

    // What it is compared with stands in the address.
    await page.goto(`${people.system.api.url}/law/1?from=2`);
    await page.getByRole('heading', { level: 1, name: 'Phiên bản 1' }).waitFor();
    await decision.waitFor();
    expect(await decision.getByRole('cell').allInnerTexts()).toEqual(['15', '20', '']);
    await page.getByLabel('Năm', { exact: true }).selectOption('2026');
    await page
      .getByRole('row', { name: /^30\/04\/2026/ })
      .first()
      .getByText('Ngày Chiến thắng')
      .waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'What differs' }).waitFor();
    await page
      .getByRole('row', { name: /^Base salary|^1 Jul 2023/ })
      .first()
      .waitFor();
    await editor.looks('law-english');
    await page.goto(`${people.system.api.url}/law/9`);
    await page.getByRole('heading', { level: 1, name: /Nothing is here/ }).waitFor();

    // It is nobody else's page.
    const officer = await people.window();
    await officer.signIn('officer', '/law');
    await officer.page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
  }, 120_000);

  it('writes a draft in forms, mends what is wrong at its field, and another approves it', async () => {
    const author = await people.window();
    const { page } = author;
    await author.signIn('law-editor');
    await page.getByRole('row', { name: /^Phiên bản 2/ }).waitFor();
    await page.getByText('Soạn dự thảo').first().click();
    await page.getByRole('button', { name: 'Soạn dự thảo' }).click();
    await page.getByLabel('Lý do (tiếng Việt)').waitFor();
    await page.locator('.fault').first().waitFor();
    await page.getByLabel('Lý do (tiếng Việt)').fill('Lương cơ sở từ 01/07/2027');
    await page.getByLabel('Lý do (tiếng Anh)').fill('Base salary from 1 July 2027');
    await page.getByRole('button', { name: 'Soạn dự thảo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dự thảo phiên bản 3' }).waitFor();
    await page.getByText('Hai bên giống nhau.').waitFor();

    // A rate, by keyboard: what cannot be read is told at its field, in words.
    await page.getByText(/^Lương cơ sở \(tháng\): 4 dòng/).click();
    await page.getByRole('button', { name: 'Thêm dòng: Lương cơ sở (tháng)' }).click();
    const rowOf = (field: string) => page.getByLabel(new RegExp(`^Lương cơ sở \\(tháng\\), .*: ${field}$`)).last();
    await rowOf('Từ ngày').fill('1/7/2027');
    await page.keyboard.press('Tab');
    await rowOf('Số tiền').fill('nhiều');
    await page.getByText('Có thay đổi chưa lưu.').waitFor();
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByRole('heading', { name: 'Có 2 chỗ cần sửa' }).waitFor();
    await author.looks('law-draft-wrong');
    await page.getByRole('group', { name: 'Có 2 chỗ cần sửa' }).getByRole('link', { name: 'cần ghi căn cứ' }).click();
    await page.keyboard.type('Nghị định 1/2027');
    await rowOf('Số tiền').fill('2.700.000');
    // A holiday and a reading.
    await page.getByLabel('Năm', { exact: true }).selectOption('2027');
    await page.getByRole('button', { name: 'Thêm dòng: Ngày nghỉ' }).click();
    const dayOf = (field: string) => page.getByLabel(new RegExp(`^Ngày nghỉ, .*: ${field}$`)).last();
    await dayOf('Ngày').fill('20/9/2027');
    await page.keyboard.press('Tab');
    const holiday = (field: string) => page.getByLabel(`Ngày nghỉ, 20/09/2027: ${field}`);
    await holiday('Tên').selectOption({ label: 'Quốc khánh' });
    await holiday('Căn cứ').fill('Lịch nghỉ 2027');
    await page.getByLabel('Làm tròn mức hưởng hằng tháng').selectOption({ label: 'bỏ phần lẻ' });
    // What is not saved is there for whoever looks something up and comes back.
    await page.getByRole('link', { name: 'Tham số pháp luật' }).click();
    await page.getByRole('row', { name: /^Phiên bản 2/ }).waitFor();
    await page.goBack();
    await page.getByText('Có thay đổi chưa lưu.').waitFor();
    await page.getByLabel('Năm', { exact: true }).selectOption('2027');
    expect(await holiday('Căn cứ').inputValue()).toBe('Lịch nghỉ 2027');
    // What is typed while it is being saved stays, and is saved next.
    const [sent, answer] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    await page.route(
      /\/v1\/policy\/drafts\//,
      async (route) => {
        if (route.request().method() === 'PUT') {
          sent.resolve(undefined);
          await answer.promise;
        }
        await route.fallback();
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await sent.promise;
    await holiday('Căn cứ').fill('Lịch nghỉ năm 2027');
    answer.resolve(undefined);
    await page.getByText('3 chỗ khác nhau.').waitFor();
    expect(await holiday('Căn cứ').inputValue()).toBe('Lịch nghỉ năm 2027');
    await page.getByText('Có thay đổi chưa lưu.').waitFor();
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Đã lưu.').waitFor();
    await page.getByText('3 chỗ khác nhau.').waitFor();
    await page.getByText(/câu hỏi được trả lời khác đi/).waitFor();
    await page.getByText('Người đã soạn dự thảo không tự duyệt').waitFor();
    expect(await page.getByRole('button', { name: 'Duyệt dự thảo' }).count()).toBe(0);
    await author.looks('law-draft');
    await author.picture('pages-law-draft', 'window');

    const approver = await people.window();
    await approver.signIn('law-editor2', new URL(page.url()).pathname);
    await approver.page.getByRole('button', { name: 'Duyệt dự thảo' }).click();
    await approver.page.getByText(/^Cán bộ pháp chế 2 duyệt lúc/).waitFor();
    await approver.page.getByRole('heading', { name: 'Mã nguồn của phiên bản' }).waitFor();
    await approver.page.getByText('choices.ts', { exact: true }).click();
    await approver.page.getByText("roundingOfBenefit: 'down',").waitFor();
    await approver.looks('law-approved');
    const saved = approver.page.waitForEvent('download');
    await approver.page.getByRole('button', { name: 'Tải choices.ts' }).click();
    expect((await saved).suggestedFilename()).toBe('choices.ts');

    // Meanwhile the author typed on: another has changed it, what was typed stays, and the approval ends with it.
    await page.getByLabel('Làm tròn mức hưởng hằng tháng').selectOption({ label: 'làm tròn lên' });
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText(/Nội dung đang nhập vẫn còn\./).waitFor();
    await author.looks('law-draft-changed');
    await page.getByRole('button', { name: 'Lưu nội dung đang nhập lên bản mới nhất' }).click();
    await page.getByText(/^Phê duyệt trước đã hết hiệu lực: Cán bộ pháp chế 1/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draft of version 3' }).waitFor();
    await author.looks('law-draft-english');
    await page.getByRole('button', { name: 'Delete the draft' }).click();
    await page
      .getByRole('group', { name: 'Delete this draft for good?' })
      .getByRole('button', { name: 'Delete the draft' })
      .click();
    await page.getByText('There is no draft.').waitFor();

    // What an adoption would change: every dossier here has the newest version already.
    await page.getByRole('link', { name: 'Version 2' }).click();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('0 open dossiers have an earlier version.').waitFor();
    await page.getByText('There is none yet.').waitFor();
    await author.looks('law-adoption');
  }, 180_000);
});

describe('what the agency publishes', () => {
  it('is read by month and by office, and what is too few is not told', async () => {
    const { system } = people;
    const orm = await openOrm({ url: system.database.url });
    const connection = orm.em.getConnection();
    const offices = ['HN-01', 'DN-01', 'HN-02'];
    const statuses = [{ status: 'refused', phase: 'closed' }];
    await seedReadModel(orm.em, { dossiers: 330, type: 'unemployment-claim', prefix: 'TCTN', statuses, offices });
    await connection.execute(`update hoso.dossier set closed_on = current_date, waiting = '[]', phase = 'closed',
      opened_on = date_trunc('month', current_date)::date - 1 - right(number, 3)::int where number like 'TCTN-2014-%'`);
    const counted = await connection.execute<{ office: string; month: string; count: number }[]>(
      `select office, to_char(opened_on, 'MM/YYYY') as month, count(*)::int as count from hoso.dossier
        where number like 'TCTN-2014-%' group by 1, 2`,
    );
    await orm.close(true);
    const [last = ''] = counted
      .map(({ month }) => month)
      .toSorted((one, other) => other.split('/').reverse().join().localeCompare(one.split('/').reverse().join()));
    const its = counted.filter(({ month }) => month === last);
    const told = (count: number) => (count < 5 ? 'dưới 5' : String(count));
    const few = its.filter(({ count }) => count < 5).length;
    expect(counted.some(({ count }) => count < 5)).toBe(true);
    const open = its.reduce((sum, { count }) => sum + (count < 5 ? 0 : count), 0);

    const anybody = await people.window();
    const { page } = anybody;
    await page.goto(system.api.url);
    await page.getByRole('link', { name: 'Số liệu công khai' }).click();
    await page.getByRole('heading', { level: 1, name: 'Số liệu công khai' }).waitFor();
    expect(await page.title()).toBe('Số liệu công khai · Hoso');
    const byMonth = page.getByRole('table').first();
    const byOffice = page.getByRole('table').last();
    const row = (table: typeof byMonth, title: string) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
    await row(byMonth, last)
      .getByRole('cell', { name: few === 0 ? String(open) : `${open + few}–${open + 4 * few}` })
      .waitFor();
    expect(await byMonth.getByRole('rowheader').count()).toBe(12);
    const names = { 'HN-01': 'Trung tâm Dịch vụ việc làm Hà Nội' };
    for (const { office, count } of its)
      if (office in names)
        await row(byOffice, names['HN-01'])
          .getByRole('cell', { name: told(count), exact: true })
          .waitFor();
    await anybody.looks('figures');
    // One office, in a month in which it had few; the address can be shared.
    const rare = counted.find(({ count }) => count < 5) ?? { office: '', month: '' };
    await page.getByLabel('Cơ quan', { exact: true }).selectOption(rare.office);
    await row(byMonth, rare.month).getByRole('cell', { name: 'dưới 5', exact: true }).waitFor();
    await page.getByLabel('Tháng', { exact: true }).selectOption({ label: rare.month });
    await page.getByRole('heading', { name: `Theo cơ quan, ${rare.month}` }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('cell', { name: 'under 5', exact: true }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('office')).toBe(rare.office);
    await anybody.looks('figures-english');
    await page.reload();
    await page.getByRole('cell', { name: 'under 5', exact: true }).first().waitFor();
    // What a type counts of its own; here nothing of it happened.
    await page.getByLabel('Figures').selectOption({ label: 'Results of claims' });
    await page.getByRole('columnheader', { name: 'Awarded' }).first().waitFor();
    await anybody.looks('figures-results');
    // As a program reads it: the same until it is counted again.
    const { status, headers } = await fetch(`${system.api.url}/v1/public-figures`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    const etag = headers.get('etag') ?? '';
    const again = await fetch(`${system.api.url}/v1/public-figures`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    // Nothing yet, and nothing that comes.
    await page.route('**/v1/public-figures', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as Readonly<Record<string, unknown>>;
      await route.fulfill({ response: answer, json: { ...body, types: [], offices: [] } });
    });
    await page.reload();
    await page.getByText('Nothing was recorded in these months.').waitFor();
    await anybody.looks('figures-none');
    await page.unroute('**/v1/public-figures');
    await page.route('**/v1/public-figures', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByRole('button').waitFor();
    expect(await anybody.barriers()).toEqual([]);
    await page.unroute('**/v1/public-figures');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByLabel('Office').waitFor();
  }, 90_000);
});
