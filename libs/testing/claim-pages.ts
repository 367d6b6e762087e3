import type { Page } from 'playwright-core';
import type { ClaimPerson } from './play/claim-person.js';

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
