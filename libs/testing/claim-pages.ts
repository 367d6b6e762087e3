import type { Page } from 'playwright-core';
import type { ClaimPerson } from './play/claim-person.js';
import type { Window } from './window.js';

const vietnamese = (day: string): string => day.split('-').reverse().join('/');

/** Fills in a claim on a phone, one screen after the other, to where it is looked over. */
export async function fillClaim(
  page: Page,
  person: ClaimPerson,
  { requestedOn, onStep }: { readonly requestedOn: string; readonly onStep?: (step: number) => Promise<void> },
): Promise<void> {
  const field = (place: string) => page.locator(`[id="f${place}"]`);
  const step = async (number: number) => {
    await page.getByRole('heading', { level: 2, name: new RegExp(`Bước ${number}/`) }).waitFor();
    await onStep?.(number);
  };
  const next = () => page.getByRole('button', { name: 'Tiếp tục' }).click();
  /** Of a list: by its code, the first entry. */
  const found = async (place: string, code: string) => {
    await field(place).fill(code);
    await page.getByRole('option').filter({ hasText: code }).first().click();
  };
  await step(1);
  await found('/office', 'HN-01');
  await field('/form/person/fullName').fill(person.fullName);
  await field('/form/person/dateOfBirth').fill(vietnamese(person.dateOfBirth));
  await field('/form/person/personalId').fill(person.personalId);
  await field('/form/person/idIssuedOn').fill('05012015');
  await field('/form/person/phone').fill('0912345678');
  await next();
  await step(2);
  await field('/form/education/level').fill('Trung cấp');
  await field('/form/education/field').fill('Kế toán');
  await field('/form/address/permanent').fill('Phường Hàng Bài, Hà Nội');
  await field('/form/address/current').fill('Phường Hàng Bài, Hà Nội');
  await next();
  await step(3);
  await field('/form/job/terminationDate').fill(vietnamese(person.terminationDate));
  await field('/form/job/employerName').fill(person.employer);
  await field('/form/job/employerAddress').fill('Hà Nội');
  await field('/form/job/reason').fill('Hai bên thỏa thuận');
  await page.getByLabel('không xác định thời hạn').check();
  await field('/form/insurance/contributionMonths').fill(String(person.contributionMonths));
  await next();
  await step(4);
  await page.getByLabel('qua tài khoản').check();
  await field('/form/payment/account/holder').fill(person.account.holder);
  await field('/form/payment/account/number').fill(person.account.number);
  await found('/form/payment/account/bankCode', person.account.bankCode);
  await field('/form/health/firstCareAt').fill('Bệnh viện Bạch Mai');
  await field('/form/requestedOn').fill(vietnamese(requestedOn));
  await next();
  await step(5);
  await field('/proof/kind').selectOption({ label: 'thỏa thuận chấm dứt hợp đồng' });
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByRole('heading', { level: 2, name: 'Kiểm tra lại' }).waitFor();
}

/** The same by keyboard alone, to where it is looked over. */
export async function typeClaim(who: Window, person: ClaimPerson, requestedOn: string): Promise<void> {
  const { page } = who;
  const { keyboard } = page;
  const step = (number: number) =>
    page.getByRole('heading', { level: 2, name: new RegExp(`Bước ${number}/`) }).waitFor();
  const type = async (texts: Readonly<Record<string, string>>) => {
    for (const [place, text] of Object.entries(texts)) {
      await who.tabTo(`f${place}`);
      await keyboard.type(text);
    }
  };
  /** Of a list: the first entry that holds what is typed. */
  const find = async (place: string, code: string) => {
    await type({ [place]: code });
    await page.getByRole('option').filter({ hasText: code }).first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  };
  const press = async (name: string) => {
    await who.tabTo(name);
    await keyboard.press('Enter');
  };
  const { fullName, dateOfBirth, personalId, terminationDate, employer, contributionMonths, account } = person;
  await step(1);
  await find('/office', 'HN-01');
  const about = {
    fullName,
    dateOfBirth: vietnamese(dateOfBirth),
    personalId,
    idIssuedOn: '05012015',
    phone: '0912345678',
  };
  await type(Object.fromEntries(Object.entries(about).map(([name, text]) => [`/form/person/${name}`, text])));
  await press('Tiếp tục');
  await step(2);
  await type({ '/form/education/level': 'Trung cấp', '/form/education/field': 'Kế toán' });
  // Addresses as an input method composes them, and as UniKey takes letters back and writes them anew.
  await who.tabTo('f/form/address/permanent');
  await who.compose('Số 5 phố Trần Hưng Đạo, Hà Nội');
  await who.tabTo('f/form/address/current');
  await who.uniKey('Tổ 3, phường Cửa Nam, Hà Nội');
  await press('Tiếp tục');
  await step(3);
  await type({
    '/form/job/terminationDate': vietnamese(terminationDate),
    '/form/job/employerName': employer,
    '/form/job/employerAddress': 'Hà Nội',
    '/form/job/reason': 'Hai bên thỏa thuận',
  });
  // Radio buttons: Tab comes to the first, Space chooses it.
  await who.tabTo('f/form/job/contract');
  await keyboard.press('Space');
  await type({ '/form/insurance/contributionMonths': String(contributionMonths) });
  await press('Tiếp tục');
  await step(4);
  await who.tabTo('f/form/payment');
  await keyboard.press('Space');
  await type({ '/form/payment/account/holder': account.holder, '/form/payment/account/number': account.number });
  await find('/form/payment/account/bankCode', account.bankCode);
  await type({ '/form/health/firstCareAt': 'Bệnh viện Bạch Mai', '/form/requestedOn': vietnamese(requestedOn) });
  await press('Tiếp tục');
  await step(5);
  await who.tabTo('f/proof/kind');
  await keyboard.press('ArrowDown');
  await press('Kiểm tra lại');
  await page.getByRole('heading', { level: 2, name: 'Kiểm tra lại' }).waitFor();
}
