import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { freshRegistries, plant, type Registries, startSystem, type TestSystem } from './index.js';
import type { ClaimPerson } from './play/claim-person.js';
import { Window } from './window.js';

// A claim taken for somebody at the counter: their number first, then what registries know fills the form.
let registries: Registries;
let system: TestSystem;
let browser: Browser;
let person: ClaimPerson;
let officer: Window;

beforeAll(async () => {
  registries = await freshRegistries('counter');
  system = await startSystem('counter', registries.env);
  person = await plant(registries.admin, {
    fullName: 'Trương Thị Hiếu',
    dateOfBirth: '1990-05-20',
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_345_678 }],
    separation: { date: '2026-10-15' },
  });
  browser = await startBrowser();
  officer = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
  officer.page.setDefaultTimeout(10_000);
  await officer.signIn('officer', '/new/unemployment-claim');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await system.end();
  await registries.stop();
});
afterEach(() => expect(officer.seen.faults).toEqual([]));

const number = () => officer.page.getByLabel('Số định danh cá nhân của người nộp');
const field = (pointer: string) => officer.page.locator(`[id="f${pointer}"]`);
const counselling = async () => {
  const { body } = await system.stage.as('officer').post<{ dossier: string }>('/v1/dossiers/job-counselling', {
    input: {
      person: { fullName: person.fullName, personalId: person.personalId },
      office: 'HN-01',
      wishes: 'Kế toán',
      contract: { endedOn: '2026-10-15', insured: true },
    },
  });
  return body.dossier;
};

it('a wrong number is told before anybody is asked', async () => {
  await number().fill('00119900000');
  await number().press('Enter');
  await officer.page.getByText('Số định danh cá nhân gồm 12 chữ số; đang có 11').waitFor();
  expect(await officer.barriers()).toEqual([]);
}, 60_000);

it('a registry that is away is said in words, and the form can be typed', async () => {
  await registries.fault('insurance-records', { status5xx: { status: 503 } });
  await number().fill(person.personalId);
  await number().press('Enter');
  const { page } = officer;
  await page.getByText('Chưa hỏi được cơ sở dữ liệu bảo hiểm xã hội: không liên lạc được.').waitFor();
  expect(await field('/form/person/personalId').inputValue()).toBe(person.personalId);
  await field('/form/person/fullName').fill('Trương Thị Hiểu');
  await registries.fault('insurance-records', {});
}, 60_000);

it('what is known stands in the fields with its source, and nothing that was typed is replaced', async () => {
  const open = await counselling();
  const { page } = officer;
  await page.getByRole('button', { name: 'Lấy dữ liệu' }).click();
  await page.getByText(/^Đã có \d mục theo cơ sở dữ liệu bảo hiểm xã hội/).waitFor();
  await page.getByText('Người này đang có hồ sơ:').waitFor();
  expect(await page.getByRole('link', { name: open }).getAttribute('href')).toBe(`/dossiers/${open}`);
  expect(await field('/form/person/dateOfBirth').inputValue()).toBe('20/05/1990');
  expect(await field('/form/job/terminationDate').inputValue()).toBe('15/10/2026');
  expect(await field('/form/insurance/contributionMonths').inputValue()).toBe('54');
  expect(await page.getByLabel('không xác định thời hạn').isChecked()).toBe(true);
  expect(await field('/form/person/dateOfBirth').getAttribute('aria-describedby')).toContain('-mark');

  const name = field('/form/person/fullName');
  expect(await name.inputValue()).toBe('Trương Thị Hiểu');
  await page.getByText('Theo cơ sở dữ liệu bảo hiểm xã hội: Trương Thị Hiếu.').waitFor();
  expect(await page.locator('.mark mark').allInnerTexts()).toEqual(['Hiếu']);
  expect(await officer.barriers()).toEqual([]);
  await officer.picture('pages-counter', 'window');
  await page.getByRole('button', { name: 'Dùng giá trị này' }).click();
  expect(await name.inputValue()).toBe('Trương Thị Hiếu');
}, 60_000);

it('a bank is found by words without accents, by keys and by mouse, and a code that is not listed can be given', async () => {
  const { page } = officer;
  await page.getByLabel('qua tài khoản').check();
  const bank = field('/form/payment/account/bankCode');
  const options = () => page.getByRole('listbox', { name: 'Chọn…' });
  const chosen = options().getByRole('option', { selected: true });
  await bank.pressSequentially('thuong viet');
  await options().getByRole('option').nth(2).waitFor();
  expect(await bank.getAttribute('aria-expanded')).toBe('true');
  await bank.press('ArrowDown');
  await bank.press('ArrowDown');
  expect(await chosen.innerText()).toContain('VietinBank');
  expect(await bank.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  expect(await officer.barriers()).toEqual([]);
  await bank.press('Enter');
  expect(await bank.inputValue()).toBe('Ngân hàng TMCP Công Thương Việt Nam (VietinBank) – CTG');
  expect(await bank.getAttribute('aria-expanded')).toBe('false');

  await bank.press('Tab');
  await bank.focus();
  await bank.press('Backspace');
  await bank.pressSequentially('ngoai thuong');
  await options().getByRole('option', { name: /VCB/ }).click();
  expect(await bank.inputValue()).toContain('Vietcombank');
  await bank.fill('ABBANK');
  await bank.press('Tab');
  expect(await bank.inputValue()).toBe('ABBANK');
  await bank.fill('bidv');
  await options().getByRole('option', { name: /BIDV/ }).click();
}, 60_000);

it('the draft holds what was filled in, and each asking stands in the log of looks with its task', async () => {
  const { page } = officer;
  await page.locator('[data-draft="saved"]', { hasText: 'Đã lưu nháp' }).waitFor();
  await page.reload();
  await number().waitFor();
  expect(await number().inputValue()).toBe(person.personalId);
  expect(await field('/form/person/fullName').inputValue()).toBe('Trương Thị Hiếu');
  expect(await field('/form/payment/account/bankCode').inputValue()).toContain('– BIDV');
  const { items } = (
    await system.stage
      .as('auditor')
      .post<{ items: { subject: string; purpose: string }[] }>('/v1/looks/search', { personalId: person.personalId })
  ).body;
  const looks = items.filter(({ subject, purpose }) => subject === 'officer-HN-01-1' && purpose === 'counter');
  expect(looks).toHaveLength(2);
}, 60_000);

it('what is told of somebody is not put under the number of another who has come meanwhile', async () => {
  const { page } = officer;
  await page.goto(`${system.api.url}/new/unemployment-claim`);
  const [asked, answer] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  await page.route(
    '**/prefill',
    async (route) => {
      asked.resolve(undefined);
      await answer.promise;
      await route.fallback();
    },
    { times: 1 },
  );
  await number().fill(person.personalId);
  await number().press('Enter');
  await asked.promise;
  await number().fill('001199000001');
  const told = page.waitForResponse('**/prefill');
  answer.resolve(undefined);
  await (await told).finished();
  await page.getByRole('button', { name: 'Lấy dữ liệu' }).waitFor();
  expect(await field('/form/person/fullName').inputValue()).toBe('');
  expect(await page.getByText(/theo cơ sở dữ liệu/).count()).toBe(0);
  // What stands of one person goes with their number.
  await number().fill(person.personalId);
  await number().press('Enter');
  await page.getByText(/^Đã có \d mục theo cơ sở dữ liệu bảo hiểm xã hội/).waitFor();
  await number().press('End');
  await number().press('Backspace');
  await page.getByText(/^Đã có \d mục theo/).waitFor({ state: 'detached' });
}, 60_000);
