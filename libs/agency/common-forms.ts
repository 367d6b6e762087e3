import { z } from 'zod';
import { dossierNumberPattern, field, form, plainText } from '../dossier/index.js';
import { lookedUpIn } from './lookups.js';
import { written } from './written.js';

/** Number of a dossier: the type's prefix, the year, a number of at least seven digits. */
export const dossierNumber = z.string().regex(dossierNumberPattern, written.dossier);
/** Code of an employer in the register. */
export const employerCode = z.string().regex(/^[A-Z0-9-]{2,32}$/, written.employer);
/** Personal identification number: twelve digits. */
export const personalNumber = z.string().regex(/^\d{12}$/, written.personalId);

export const personalId = field(
  { title: { en: 'Personal identification number', vi: 'Số định danh cá nhân' } },
  personalNumber,
);

/** Nine digits of an old identity card, twelve of another number, ten of an insurance book. */
export const formerNumber = field(
  { title: { en: 'Former number', vi: 'Số giấy tờ trước đây' } },
  z.string().regex(/^(\d{9}|\d{10}|\d{12})$/, written.formerNumber),
);

export const fullName = field({ title: { en: 'Full name', vi: 'Họ và tên' } }, plainText(120));

export const phone = field(
  { title: { en: 'Telephone', vi: 'Số điện thoại' } },
  z.string().regex(/^\+?[0-9 ]{8,16}$/, written.phone),
);

/** A telephone number as it is compared: digits alone, a number of Viet Nam with its 0 and without +84. */
export const plainPhone = (phone: string): string => phone.replaceAll(' ', '').replace(/^\+84/, '0').replace(/^\+/, '');

export const email = field({ title: { en: 'E-mail', vi: 'Thư điện tử' } }, z.email().max(200));

/** Where somebody lives: permanently, and now. */
export const address = form({
  permanent: field({ title: { en: 'Permanent residence', vi: 'Nơi thường trú' } }, plainText(300)),
  current: field({ title: { en: 'Current residence', vi: 'Nơi ở hiện tại' } }, plainText(300)),
});

/** An account at a bank. */
export const account = form({
  holder: field({ title: { en: 'Account holder', vi: 'Chủ tài khoản' } }, plainText(120)),
  number: field(
    { title: { en: 'Account number', vi: 'Số tài khoản' } },
    z.string().regex(/^\d{6,19}$/, written.accountNumber),
  ),
  bankCode: field(
    { title: { en: 'Bank', vi: 'Ngân hàng' } },
    z
      .string()
      .regex(/^[A-Z]{2,8}$/, written.bankCode)
      .meta(lookedUpIn('banks')),
  ),
});
export type Account = z.infer<typeof account>;

/** Letters without marks, as banks print a name. */
const printed = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^A-Z]+/g, ' ')
    .trim();

/** Whether an account is held in this person's name, however it is written: banks print names without accents. */
export const heldBy = ({ holder }: Pick<Account, 'holder'>, fullName: string): boolean =>
  printed(holder) === printed(fullName);
