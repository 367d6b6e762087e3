import { defineEntity, p } from '@mikro-orm/postgresql';
import type { rejections } from './bank.schemas.js';

const AccountSchema = defineEntity({
  name: 'Account',
  properties: {
    bankCode: p.string().primary(),
    number: p.string().primary(),
    holder: p.string(),
    status: p.string().$type<'open' | 'closed'>(),
  },
});

/** An account at one of the banks that the clearing reaches. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

const TransferSchema = defineEntity({
  name: 'Transfer',
  properties: {
    reference: p.string().primary(),
    bankCode: p.string(),
    number: p.string(),
    holder: p.string(),
    amountVnd: p.bigint('number'),
    bookedOn: p.date(),
    /** Null: accepted. */
    rejection: p.string().$type<(typeof rejections)[number]>().strictNullable(),
    returnedOn: p.date().strictNullable(),
    /** Number of its line among what came back, in the order in which it was booked. */
    returnLine: p.bigint('number').strictNullable(),
  },
});

/** A transfer order and what became of it; one per reference, kept for good. */
export class Transfer extends TransferSchema.class {}
TransferSchema.setClass(Transfer);
