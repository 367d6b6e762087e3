import { z } from 'zod';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import {
  civilDay,
  moneyPlaces,
  officeCode,
  paymentStates,
  plainText,
  roles,
  says,
} from '../../../../libs/dossier/index.js';
import { typeName, wholeNumber } from '../dossiers/requests.js';
import { seenText } from '../dossiers/seen.js';
import { day, listing, page, payment } from '../openapi/list-responses.js';

export const place = z.enum(moneyPlaces);
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((said) => said === 'true');
const after = z.string().max(400).optional();
const limit = wholeNumber(1, 200).default(50);
/** One office; without it all that are the caller's. */
const office = officeCode.optional();

/** Which dossiers with money that somebody has to do something about. */
export const waitingQuery = z.strictObject({
  office,
  type: typeName.optional(),
  /** Who owes something about it. */
  waitingFor: z.enum([...roles, 'agency', ...outsideSystemNames]).optional(),
  after,
  limit,
  names: flag,
  seen: seenText.optional(),
});
export type WaitingQuery = z.output<typeof waitingQuery>;

const nothing = says({ en: 'Say a number or a name', vi: 'Nêu số hồ sơ hoặc họ tên' });

/** The same by what somebody says at the counter: a name is never part of an address. */
export const searchBody = z
  .strictObject({
    office,
    /** A number of a dossier, or how it ends. */
    number: z
      .string()
      .regex(/^[A-Z0-9-]{1,30}$/, says({ en: 'A number, or its last digits', vi: 'Số hồ sơ, hoặc các số cuối' }))
      .optional(),
    /** With or without accents, syllables in any order. */
    name: plainText(120, 2).optional(),
    limit: z.int().min(1).max(200).default(50),
    names: z.boolean().default(true),
  })
  .refine(({ number, name }) => number !== undefined || name !== undefined, nothing);
export type SearchBody = z.output<typeof searchBody>;

/** The day on which it was recorded; today without it. */
const on = civilDay.optional();
export const handedOutQuery = z.strictObject({ office, on, after, limit, names: flag });
export type HandedOutQuery = z.output<typeof handedOutQuery>;
export const dayQuery = z.strictObject({ office, on });
export type DayQuery = z.output<typeof dayQuery>;

const line = listing.extend({
  since: day.meta({ description: 'Since when somebody owes something about it' }),
  payments: z.array(payment).meta({ description: 'Its money in that place' }),
});
const total = {
  total: z.object({ count: z.int(), more: z.boolean() }),
  money: z
    .object({ payments: z.int(), amountVnd: z.int() })
    .meta({ description: 'Of all pages: how many payments, and how much' }),
};
const handedOut = z.object({
  ...{ number: z.string(), type: z.string(), displayName: z.string().nullable().optional() },
  ...{ month: z.int(), amountVnd: z.int(), reference: z.string(), at: z.iso.datetime() },
  by: z.object({ id: z.string(), name: z.string().nullable() }),
});
const difference = z.object({
  number: z.string().nullable().meta({ description: 'Null where no dossier is known' }),
  type: z.string().nullable(),
  month: z.int().nullable(),
  amountVnd: z.int(),
  reference: z.string(),
  ours: z.enum([...paymentStates, 'nothing']).meta({ description: 'What we have; `nothing`: no such order' }),
  oursOn: day.nullable(),
  theirs: z.enum(['silent', 'refused', 'returned']).meta({ description: 'What the bank says' }),
  theirsOn: day.nullable(),
  payment: payment.nullable(),
});

const title = { vi: 'tháng thứ 2', en: 'month 2' };
const aPayment = {
  ...{ month: 2, title, amountVnd: 7_350_000, state: 'counter', since: '2026-03-09' },
  stateTitle: { vi: 'chờ nhận tiền mặt', en: 'waits to be handed out' },
  ...{ reference: 'TCTN-2026-0000042:2:benefit', attempt: 1, atCounter: true },
};

/** What the routes answer, with an example of each. */
export const answers = {
  /** @param example of a line of a list */
  waiting: (example: object) => ({
    schema: page(line).extend({ position: z.int(), ...total }),
    example: {
      items: [{ ...example, since: '2026-03-09', payments: [aPayment] }],
      next: null,
      position: 4_711,
      total: { count: 1, more: false },
      money: { payments: 1, amountVnd: 7_350_000 },
    },
  }),
  found: (example: object) => ({
    schema: z.object({ items: z.array(line), ...total }),
    example: {
      items: [{ ...example, since: '2026-03-09', payments: [aPayment] }],
      total: { count: 1, more: false },
      money: { payments: 1, amountVnd: 7_350_000 },
    },
  }),
  handedOut: {
    schema: page(handedOut).extend({ on: day }),
    example: {
      on: '2026-03-09',
      items: [
        {
          ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim', displayName: 'Nguyễn Thị An', month: 2 },
          ...{ amountVnd: 7_350_000, reference: 'TCTN-2026-0000042:2:benefit', at: '2026-03-09T02:15:00.000Z' },
          by: { id: 'payment-officer-HN-1', name: 'Trần Thị Chi' },
        },
      ],
      next: null,
    },
  },
  day: {
    schema: z.object({
      on: day,
      counts: z
        .array(z.object({ kind: z.string(), lines: z.int(), amountVnd: z.int() }))
        .meta({ description: 'Lines of the ledger by kind; `handed-out`: payments that a person made' }),
      differences: z.array(difference).meta({
        description:
          'Where our side and the bank’s differ at the end of the day, at most 500: not what was ordered and paid',
      }),
      more: z.boolean(),
    }),
    example: {
      on: '2026-03-09',
      counts: [
        { kind: 'entitlement', lines: 41, amountVnd: 301_350_000 },
        { kind: 'payment', lines: 40, amountVnd: 294_000_000 },
      ],
      differences: [
        {
          ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim', month: 2, amountVnd: 7_350_000 },
          ...{ reference: 'TCTN-2026-0000042:2:benefit', ours: 'refused', oursOn: '2026-03-09' },
          ...{ theirs: 'refused', theirsOn: '2026-03-09' },
          payment: { ...aPayment, state: 'refused', reason: { vi: 'tài khoản đã đóng', en: 'the account is closed' } },
        },
      ],
      more: false,
    },
  },
};
