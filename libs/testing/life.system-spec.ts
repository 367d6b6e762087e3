import type { Browser } from 'playwright-core';
import { type CivilDate, daysBetween } from '../calendar/index.js';
import { startBrowser } from './browser.js';
import { fillClaim } from './claim-pages.js';
import { ClaimInPlay, startWhole, type WholeSystem } from './index.js';
import { listAgrees, type OpenList } from './lists.js';
import { type ClaimFacts, type ClaimPerson, factsOf } from './play/claim-person.js';
import { Window } from './window.js';

// A claim's whole life by four people through the pages alone; only the sandbox's time is moved on beside them.
let system: WholeSystem;
let browser: Browser;
let person: ClaimPerson;
let claimant: Window;
let officer: Window;
let colleague: Window;
let director: Window;
let employer: Window;
let number = '';

beforeAll(async () => {
  system = await startWhole('life');
  browser = await startBrowser();
  person = await system.planted();
  const window = (viewport?: { width: number; height: number }) =>
    Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], viewport);
  [claimant, employer, officer, colleague, director] = await Promise.all([
    window({ width: 360, height: 740 }),
    window({ width: 1_280, height: 800 }),
    window(),
    window(),
    window(),
  ]);
  for (const one of [claimant, employer, officer, colleague, director]) one.page.setDefaultTimeout(15_000);
  // The time of a window that watches a list can be moved on.
  for (const one of [officer, colleague, director]) await one.page.clock.install();
  await claimant.signIn(`claimant:${person.personalId}`);
  await employer.signIn(`employer:${person.employer}`);
  await officer.signIn('officer', '/tasks/all');
  await colleague.signIn('officer:HN-01:2', '/tasks/all');
  await director.signIn('director');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await system.end();
});
afterEach(() => {
  for (const one of [claimant, employer, officer, colleague, director]) expect(one.seen.faults).toEqual([]);
});

const vietnamese = (day: string): string => day.split('-').reverse().join('/');
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** After each act the lists of both officers, their counts and the numbers of their tabs say what the office has. */
async function listsAgree(except?: Window): Promise<void> {
  const watching = [
    { who: officer, account: 'officer' },
    { who: colleague, account: 'officer:HN-01:2' },
  ].filter(({ who }) => who !== except);
  for (const one of watching) await listAgrees(system.stage, { ...one, list: '/tasks/all' }, 'by itself');
}

/** The officer goes back to the list that is watched. */
const toList = () => officer.page.goto(`${system.api.url}/tasks/all`);

/** What a form is filled in with. */
type Fill = (who: Window) => Promise<void>;

/** Opens the dossier anew and gives one of the commands that its page offers. */
async function act(who: Window, command: string, fill?: Fill): Promise<void> {
  const { page } = who;
  await page.goto(`${system.api.url}/dossiers/${number}`);
  const link = page.locator(`a[href*="/do/${command}"]`).first();
  const title = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const look = page.getByRole('button', { name: 'Kiểm tra lại' });
  const send = page.getByRole('main').getByRole('button', { name: title, exact: true });
  await look.or(send).first().waitFor();
  await fill?.(who);
  // What needs no second look is sent at once.
  if (await look.isVisible()) await look.click();
  await send.click();
  await page
    .getByText(`Đã thực hiện «${title}»`)
    .or(page.getByText(`Đã nhận: ${title}`))
    .waitFor();
  expect(await who.barriers()).toEqual([]);
  await listsAgree();
}

/**
 * The same in the office, by keyboard alone: from the line of a list to the dossier, its form, and back to the list, which says
 * at once what has become of it.
 */
async function actByKeys(account: 'officer' | 'director', command: string, fill?: Fill): Promise<void> {
  const who = account === 'officer' ? officer : director;
  const list: OpenList = account === 'officer' ? '/tasks/all' : '/tasks/sign';
  const { page } = who;
  const press = async (what: string) => {
    await who.tabTo(what);
    await page.keyboard.press('Enter');
  };
  if (who === director) await page.goto(`${system.api.url}${list}`);
  await page.getByRole('link', { name: number, exact: true }).waitFor();
  await press(number);
  const link = page.getByRole('main').locator(`a[href*="/do/${command}"]`).first();
  const title = await link.innerText();
  await press(title);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const look = page.getByRole('button', { name: 'Kiểm tra lại' });
  const send = page.getByRole('main').getByRole('button', { name: title, exact: true });
  await look.or(send).first().waitFor();
  await fill?.(who);
  // What needs no second look is sent at once.
  if (await look.isVisible()) {
    await press('Kiểm tra lại');
    await page.locator('#review:focus').waitFor();
  }
  await press(title);
  await page.getByText(`Đã thực hiện «${title}»`).waitFor();
  expect(await who.barriers()).toEqual([]);
  await press('Về danh sách');
  await listAgrees(system.stage, { who, account, list }, 'at once');
  await listsAgree(who);
}

const facts = async (): Promise<ClaimFacts> => factsOf(await system.stage.look(number));
const until = (what: string, holds: (claim: ClaimFacts) => boolean, seconds?: number) =>
  system.stage.until(number, what, (shown) => holds(factsOf(shown)), seconds);
/** The time of this dossier goes on to a day. */
async function onTo(day: CivilDate): Promise<void> {
  const { businessDate } = await system.stage.look(number);
  const days = daysBetween(businessDate as CivilDate, day);
  if (days > 0) await system.stage.fastForward(number, { days });
  // Nobody's days pass while a page is open.
  await toList();
}
async function windowOf(month: number): Promise<readonly [CivilDate, CivilDate]> {
  const found = (await facts()).award?.windows[String(month)];
  if (found === undefined) throw new Error(`month ${month} has no window`);
  return found;
}
/** What the claimant's page says now. */
async function home(): Promise<string> {
  const { page } = claimant;
  await page.goto(`${system.api.url}/me`);
  await page.getByRole('heading', { level: 2, name: 'Các bước' }).waitFor();
  expect(await claimant.fits()).toBe(true);
  return page.getByRole('main').innerText();
}
/** Something is done while the bank does not answer: the office reads since when, the claimant that nothing is to be done. */
async function bankIsAway(done: () => Promise<void>): Promise<void> {
  await system.registries.fault('bank', { status5xx: { status: 503 } });
  await done();
  const told = (shown: object) => JSON.stringify(shown).includes('does not answer');
  await system.stage.until(number, 'the bank is told to be away', ({ waiting }) => told(waiting), 60);
  await officer.page.goto(`${system.api.url}/dossiers/${number}`);
  await officer.page
    .getByText(/Ngân hàng: chưa trả lời từ ngày \d\d\/\d\d\/\d{4}/)
    .first()
    .waitFor();
  await officer.looks('bank-away-officer');
  // Other work goes on meanwhile.
  await toList();
  await actByKeys('officer', 'note', async (who) => {
    await who.tabTo('f/text');
    await who.page.keyboard.type('Ngân hàng đang bảo trì');
  });
  const said = await home();
  expect(said).toContain('ông/bà chưa phải làm gì.');
  expect(said).not.toMatch(/503|\bbank\b|[A-Z]{3,}_[A-Z]|lỗi|null|undefined/i);
  await claimant.looks('bank-away-claimant');
  await system.registries.fault('bank', {});
}
const notice = ({ page }: Window) => page.locator('[id="f/jobSearch"]').fill('Nộp hai đơn xin việc kế toán');

it('is filed on a phone, accepted, answered by the employer, proposed and signed', async () => {
  const { page } = claimant;
  await page.getByRole('link', { name: 'Nộp hồ sơ mới' }).click();
  await page.getByRole('link', { name: 'Hưởng trợ cấp thất nghiệp' }).click();
  await fillClaim(page, person, { requestedOn: today() });
  await page.getByRole('button', { name: 'Nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp' }).click();
  const receipt = page.getByRole('status').filter({ hasText: 'Đã nhận hồ sơ' });
  number = /TCTN-\d{4}-\d{7}/.exec(await receipt.innerText())?.[0] ?? '';
  expect(number).not.toBe('');
  await listsAgree();

  await until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  await actByKeys('officer', 'issueAppointment');
  await employer.page.goto(`${system.api.url}/employer`);
  await employer.page.getByRole('link', { name: number }).waitFor();
  await act(employer, 'confirmSeparation');
  const { schedule } = await facts();
  await onTo(schedule?.benefitStart as CivilDate);
  // Until somebody has signed, a slip is taken back from where one is.
  await officer.page.goto(`${system.api.url}/dossiers/${number}/do/proposeAward`);
  await officer.page.getByRole('main').getByRole('button', { name: 'Trình quyết định hưởng' }).click();
  await officer.page.getByRole('link', { name: 'Hoàn tác: Rút đề xuất' }).click();
  await officer.page.getByRole('textbox', { name: 'Lý do' }).fill('Nhầm hồ sơ');
  await officer.page.getByRole('main').getByRole('button', { name: 'Rút đề xuất', exact: true }).click();
  await officer.page.getByText('Đã thực hiện «Rút đề xuất»').waitFor();
  await toList();
  await actByKeys('officer', 'proposeAward');
  await actByKeys('director', 'decideAward');
  await until('the award is noted', ({ marked }) => marked);
  expect(await home()).toContain('7.200.000 đồng một tháng, trong 4 tháng');
}, 120_000);

it('is collected and paid; the bank refuses the second month, and another account is given', async () => {
  const { slip } = await facts();
  await onTo(slip?.[0] as CivilDate);
  await bankIsAway(() => act(claimant, 'collectDecision'));
  await until('month 1 is paid', ({ money }) => money['1']?.state === 'paid', 90);
  const other = { ...person.account, number: `77${person.personalId}` };
  const accounts = [{ ...person.account, status: 'closed' }, other];
  await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts });
  await onTo((await windowOf(2))[0]);
  expect(await home()).toContain('tháng 2: từ');
  await act(claimant, 'checkIn', notice);
  await system.stage.fastForward(number, { to: 'next-deadline' });
  await until('the bank refused month 2', ({ money }) => money['2']?.state === 'rejected');
  expect(await home()).toContain('cung cấp tài khoản khác');
  await act(claimant, 'changeAccount', async ({ page }) => {
    await page.locator('[id="f/account/holder"]').fill(other.holder);
    await page.locator('[id="f/account/number"]').fill(other.number);
    await page.locator('[id="f/account/bankCode"]').fill(other.bankCode);
    await page.getByRole('option').filter({ hasText: other.bankCode }).first().click();
  });
  await until('month 2 is paid', ({ money }) => money['2']?.state === 'paid');
}, 120_000);

it('is suspended for a missed month, and goes on after the next notice', async () => {
  await onTo((await windowOf(3))[1]);
  await system.stage.fastForward(number, { to: 'next-deadline' });
  await until('month 3 is missed', ({ notices }) => notices[2] === 'missed');
  await actByKeys('director', 'decideSuspension');
  expect(await home()).toContain('không thông báo: tạm dừng hưởng');
  await onTo((await windowOf(4))[0]);
  await act(claimant, 'checkIn', notice);
  await actByKeys('director', 'decideResumption');
  await system.stage.fastForward(number, { to: 'next-deadline' });
  await until('month 4 is paid', ({ money }) => money['4']?.state === 'paid');
  // The office reads of each line of money what it is.
  await officer.page.goto(`${system.api.url}/dossiers/${number}`);
  const money = officer.page.getByRole('region', { name: 'Tiền', exact: true });
  const lines = money.locator('table.lines tbody tr');
  await lines.first().waitFor();
  // How each month stands, and folded what the ledger says.
  expect(await lines.locator('td[data-label="Tình trạng"]').allInnerTexts()).toEqual([
    expect.stringMatching(/^đã chi trả, ngày \d\d\/\d\d\/\d{4}$/),
    expect.stringMatching(/^đã chi trả, ngày \d\d\/\d\d\/\d{4}; lần chuyển thứ 2$/),
    expect.stringMatching(/^đã chi trả, ngày/),
  ]);
  expect(await money.getByText('4 số cuối').innerText()).toContain(`77${person.personalId}`.slice(-4));
  await money.getByText('Sổ cái').click();
  const kinds = await money.locator('details tbody td:nth-child(2)').allInnerTexts();
  expect(new Set(kinds)).toEqual(new Set(['Được hưởng', 'Đã trả']));
  await toList();
}, 120_000);

it('ends with a job that is reported, and keeps what is left', async () => {
  const { businessDate } = await system.stage.look(number);
  await act(claimant, 'reportStatusChange', async ({ page }) => {
    await page.locator('[id="f/kind"]').selectOption('job');
    await page.locator('[id="f/from"]').fill(vietnamese(businessDate));
    await page.locator('[id="f/months"]').fill('12');
    await page.locator('[id="f/compulsoryInsurance"]').check();
  });
  await actByKeys('director', 'decideTermination');
  const { status } = await system.stage.until(number, 'closed', ({ phase }) => phase === 'closed');
  expect(status.name).toBe('terminated');
  expect(await facts()).toMatchObject({
    notices: ['notified', 'notified', 'missed', 'notified'],
    ended: { ground: 'job', reservedMonths: 6 },
  });
  const { page } = claimant;
  await page.goto(`${system.api.url}/dossiers/${number}`);
  await page.getByText('Bảo lưu 6 tháng đóng cho lần hưởng sau.').waitFor();
  expect(await claimant.barriers()).toEqual([]);
}, 120_000);

/** The code that stands on a letter of the dossier, as the claimant reads and prints it, and the words beside it. */
async function codeOn(title: RegExp): Promise<string> {
  const { page } = claimant;
  await page.goto(`${system.api.url}/dossiers/${number}`);
  await page.getByRole('region', { name: 'Quyết định và văn bản' }).getByRole('link', { name: title }).click();
  const part = page.getByRole('region', { name: 'Kiểm tra văn bản này' });
  await part.getByRole('img', { name: 'Mã QR dẫn đến trang kiểm tra văn bản này' }).waitFor();
  expect(await part.innerText()).toContain(`${new URL(system.api.url).host}/verify`);
  await page.emulateMedia({ media: 'print' });
  expect(await part.getByRole('img').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  return part.locator('.code').innerText();
}

it('brings letters that anybody who holds them verifies without sign-in', async () => {
  const [end, award] = [await codeOn(/chấm dứt hưởng/), await codeOn(/kèm ngày thông báo/)];
  await claimant.looks('letter-with-code');
  const visitor = await Window.open(browser, system.api.url, [system.api.identityUrl ?? ''], {
    width: 360,
    height: 740,
  });
  const { page } = visitor;
  // From the first page, by one of its doors.
  await page.goto(system.api.url);
  await page.getByRole('heading', { level: 2, name: 'Không cần đăng nhập' }).waitFor();
  await visitor.looks('doors');
  await page.getByRole('link', { name: 'Kiểm tra văn bản' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra văn bản' }).waitFor();
  const field = page.getByLabel('Mã trên văn bản');
  const ask = page.getByRole('button', { name: 'Kiểm tra', exact: true });
  await ask.click();
  await page.locator('#code-help').getByText('Nhập mã trên văn bản').waitFor();
  const typed = async (code: string) => {
    await field.fill(code);
    await page.keyboard.press('Enter');
  };
  await typed(end.replaceAll('-', ' ').toLowerCase());
  await page.getByRole('heading', { level: 2, name: 'Văn bản có thật và đang có hiệu lực' }).waitFor();
  await page.locator('#verified:focus').waitFor();
  const said = await page.getByRole('main').innerText();
  expect(said).toContain('Quyết định về việc chấm dứt hưởng trợ cấp thất nghiệp');
  expect(said).toMatch(new RegExp(`${number}/QĐ-\\d`));
  // Nothing of whom it is about, and of what it grants.
  for (const text of [person.fullName, person.personalId, 'có việc làm', '7.200.000']) expect(said).not.toContain(text);
  expect(await page.title()).toBe('Kiểm tra văn bản · Hoso');
  expect(page.url()).toBe(`${system.api.url}/verify`);
  expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(end);
  await visitor.looks('verified');
  // A sign that is wrong is told from a code that no letter has.
  await typed(`${end.slice(0, -1)}${end.endsWith('A') ? 'B' : 'A'}`);
  await page.locator('#code[aria-invalid=true]:focus').waitFor();
  expect(await page.locator('#verified').count()).toBe(0);
  await visitor.looks('verify-mistyped');
  await typed('587W-3Q37-9GDH-XFJ6');
  await page.getByRole('alert').getByText('Không có văn bản nào của cơ quan mang mã này').waitFor();
  await visitor.looks('verify-unknown');
  // Whoever scans it comes to the address with the code in it; the award was superseded by the end.
  await page.goto(`${system.api.url}/verify/${award}`);
  await page.getByRole('heading', { level: 2, name: /đã được thay thế bằng quyết định sau đó/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 2, name: /genuine, but a later decision took its place on/ }).waitFor();
  await visitor.looks('verified-english');
  // When one asks too often, it is said when to come again.
  await page.route('**/v1/verify/*', (route) =>
    route.fulfill({
      status: 429,
      json: { code: 'RATE_LIMITED', status: 429, title: 'Too many requests', detail: 'Try again in 20 s' },
    }),
  );
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByRole('alert').getByText('Try again in 20 s').waitFor();
  await visitor.looks('verify-limit');
  await page.unroute('**/v1/verify/*');
  await page.getByRole('alert').getByRole('button').click();
  await page.getByRole('heading', { level: 2, name: /genuine, but/ }).waitFor();
  expect(visitor.seen.faults).toEqual([]);
  await visitor.close();
}, 120_000);

it('is counted as it went, by what its type says is counted', async () => {
  interface Figure {
    readonly part: string;
    readonly medianDays: number | null;
  }
  interface Figures {
    readonly total: { readonly figures: readonly Figure[] };
  }
  const counted = async (name: string) => {
    const { body } = await system.stage.as('director').get<Figures>(`/v1/statistics/unemployment-claim.${name}`);
    return body.total.figures;
  };
  const { award } = await facts();
  expect(await counted('results')).toEqual([
    expect.objectContaining({ part: 'awarded', dossiers: 1, times: 1, amountVnd: award?.monthlyBenefitVnd }),
  ]);
  expect((await counted('results'))[0]?.medianDays).toBeGreaterThan(0);
  expect((await counted('notices')).map(({ part }) => part)).toEqual(['given', 'missed']);
  expect((await counted('course')).map(({ part }) => part).sort()).toEqual([
    ...['collected', 'resumed', 'suspended', 'terminated'],
  ]);
  expect(await counted('grounds')).toEqual([expect.objectContaining({ part: 'job', dossiers: 1 })]);
  expect(await counted('money')).toEqual([
    expect.objectContaining({ part: 'rejected', times: 1 }),
    expect.objectContaining({ part: 'transfer', amountVnd: 3 * (award?.monthlyBenefitVnd ?? 0) }),
  ]);
  // A director reads the same, and opens the list of a figure.
  const { page } = director;
  for (const [name, title] of [
    ['grounds', 'Chấm dứt hưởng theo lý do'],
    ['results', 'Kết quả giải quyết hồ sơ hưởng'],
  ] as const) {
    await page.goto(`${system.api.url}/stats?name=unemployment-claim.${name}&by=month`);
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await director.looks(`stats-${name}`);
  }
  const whole = page.getByRole('row', { name: /^Tất cả/ });
  expect(await whole.innerText()).toMatch(/7\.200\.000 đồng.*90% không quá \d+ ngày làm việc từ khi nộp/s);
  await whole.getByRole('link', { name: '1 hồ sơ, Quyết định hưởng, Tất cả' }).click();
  await page.getByRole('link', { name: number, exact: true }).waitFor();
}, 60_000);
/** A claim whose first month is settled, or waits: played beside the pages. */
async function collected(who: ClaimPerson): Promise<ClaimInPlay> {
  const claim = await ClaimInPlay.submit(system.stage, who, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.onTo((await claim.facts()).slip?.[0] as CivilDate);
  await claim.command(claim.claimant, 'collectDecision');
  await claim.until('month 1 is settled or waits', ({ money }) => ![undefined, 'entitled'].includes(money['1']?.state));
  return claim;
}

it('its money is handed out at a counter with a receipt, singly and for many; a refused transfer is found and settled', async () => {
  const [first, second, third, refused] = await Promise.all(
    [true, true, true, false].map(async (cash) => ({ ...(await system.planted()), cash })),
  );
  if (!first || !second || !third || !refused) throw new Error('nobody was planted');
  const closed = [{ ...refused.account, status: 'closed' }];
  await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts: closed });
  const [one, two, three, back] = await Promise.all([first, second, third, refused].map((who) => collected(who)));
  if (!one || !two || !three || !back) throw new Error('nothing was collected');
  const payer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  const { page } = payer;
  page.setDefaultTimeout(15_000);
  const main = page.getByRole('main');
  const line = (number: string) => page.locator(`tr[data-number="${number}"]`);

  // Whoever pays begins with what waits at the counters of the province.
  await payer.signIn('payment-officer');
  await page.getByRole('heading', { level: 1, name: 'Chi tiền mặt' }).waitFor();
  await line(one.number).waitFor();
  expect(await line(one.number).innerText()).toContain(first.fullName);
  expect(await line(one.number).innerText()).toContain('tháng thứ 1: 7.200.000 đồng');
  expect(await page.locator('tbody tr').count()).toBe(3);
  await payer.looks('cash');
  await payer.picture('pages-cash');

  // Found by keyboard, as somebody at the counter says it; nothing of it stands in the address.
  const title = 'Ghi nhận đã chi trả tiền mặt';
  await payer.tabTo('find');
  await page.keyboard.type(one.number.slice(-7));
  await page.keyboard.press('Enter');
  await page.getByText('Tìm thấy 1 hồ sơ.').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await payer.tabTo(`${title}: ${one.number}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await payer.tabTo('thẻ căn cước, căn cước công dân');
  await page.keyboard.press('Space');
  await payer.tabTo('Kiểm tra lại');
  await page.keyboard.press('Enter');
  await page.locator('#review:focus').waitFor();
  await payer.tabTo(title);
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('region', { name: `Biên nhận: ${title}` });
  await receipt.getByText('Cộng').waitFor();
  const said = await receipt.innerText();
  for (const part of [one.number, first.fullName, 'tháng thứ 1', '7.200.000 đồng', 'thẻ căn cước, căn cước công dân'])
    expect(said).toContain(part);
  await payer.looks('receipt');
  // On paper it alone stands, with room for two signatures.
  await page.emulateMedia({ media: 'print' });
  expect(await receipt.getByText('Người nhận tiền (ký, ghi rõ họ tên)').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Việc có thể làm' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });

  // Back in the list the other two are handed out at once: two ticks, and what is done.
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await line(two.number).waitFor();
  expect(await line(one.number).count()).toBe(0);
  for (const { number: each } of [two, three]) await page.getByRole('checkbox', { name: `Đánh dấu ${each}` }).check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await main.getByLabel('hộ chiếu').check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { name: 'Làm được 2 trong 2 hồ sơ' }).waitFor();
  await page.getByRole('button', { name: `${title}: 2 hồ sơ` }).click();
  await page.getByRole('heading', { name: `Đã thực hiện «${title}» cho 2 hồ sơ` }).waitFor();
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByText('Không có khoản nào chờ nhận tiền mặt.').waitFor();
  expect(await payer.barriers()).toEqual([]);
  await page.getByRole('link', { name: 'Đã chi trong ngày' }).click();
  await page.getByText('3 khoản, tổng 21.600.000 đồng').waitFor();
  await payer.looks('cash-day');

  // A transfer that the bank refused: why, and whose turn it is. An account that an office enters is seen by a second person.
  await page.getByRole('link', { name: 'Khoản chuyển' }).click();
  await line(back.number).waitFor();
  expect(await line(back.number).innerText()).toMatch(/tháng thứ 1: 7\.200\.000 đồng – .*tài khoản đã đóng/);
  await page.getByRole('combobox', { name: 'Chờ ai' }).selectOption({ label: 'Người lao động' });
  expect(new URL(page.url()).search).toBe('?waitingFor=claimant');
  await line(back.number).waitFor();
  await payer.looks('payments');
  await page.getByRole('link', { name: 'Đối chiếu trong ngày' }).click();
  const { businessDate } = await system.stage.look(back.number);
  await page.getByLabel('Ngày', { exact: true }).fill(vietnamese(businessDate));
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page
    .getByRole('row', { name: new RegExp(back.number) })
    .getByText(/không chi trả, ngày .*: tài khoản đã đóng/)
    .waitFor();
  await payer.looks('payments-day');
  const other = { ...refused.account, number: `77${refused.personalId}` };
  await system.registries.admin('bank', 'POST', '/admin/accounts', { accounts: [other] });
  await back.command('officer', 'changeAccount', { account: other });
  await page.getByRole('link', { name: 'Cần xử lý' }).click();
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await line(back.number).getByRole('link', { name: 'Xác nhận tài khoản đã nhập' }).click();
  await main.getByRole('button', { name: 'Xác nhận tài khoản đã nhập', exact: true }).click();
  await page.getByText('Đã thực hiện «Xác nhận tài khoản đã nhập»').waitFor();
  await back.paid(1);
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByText('Không có khoản chuyển nào cần xử lý.').waitFor();

  // In English, and the other work of the province.
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Cash' }).click();
  await page.getByText('No money waits at a counter.').waitFor();
  await page.getByRole('link', { name: 'Handed out on a day' }).click();
  await page.getByText('3 payments, VND 21,600,000 in all').waitFor();
  expect(await payer.barriers()).toEqual([]);
  await page.getByRole('link', { name: 'Work' }).click();
  await page.getByRole('heading', { level: 1, name: 'All open' }).waitFor();
  await page.getByRole('link', { name: back.number }).waitFor();
  expect(payer.seen.faults).toEqual([]);
  await payer.close();
}, 240_000);
