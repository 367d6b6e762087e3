import { z } from 'zod';
import { wholeNumber } from '../shared/whole-number.js';
import { asOf, date, fullName, reference } from '../shared/schemas.js';

const account = {
  holder: fullName,
  number: z
    .string()
    .regex(/^\d{6,20}$/)
    .meta({ example: '0011000000001' }),
  bankCode: z
    .string()
    .regex(/^[A-Z]{2,8}$/)
    .meta({ example: 'VCB' }),
};
const amountVnd = z.int().min(1).meta({ description: 'Whole dong', example: 6_750_000 });

/** An account of the sandbox as it is created. */
export const accountInput = z.strictObject({ ...account, status: z.enum(['open', 'closed']).default('open') });
/** Whether an account exists, is open and bears this name. */
export const accountCheck = z.strictObject({ ...account, asOf });
/** Says which question it answers: two accounts may stand one behind the other on a connection. */
export const accountAnswer = z.object({
  ...account,
  asOf,
  result: z.enum(['ok', 'unknown', 'closed', 'holder-differs']),
});

/** The caller's reference, in the path: it names one transfer for ever. */
export const transferReference = reference;
/** Money for an account; `amountVnd` in whole dong, `asOf` the day on which it is booked. */
export const transferOrder = z.strictObject({ amountVnd, account: z.strictObject(account), asOf });
/** Why nothing was booked. */
export const rejections = ['ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'HOLDER_DIFFERS', 'LIMIT_EXCEEDED'] as const;
/** What became of a transfer, as known on the day asked for. */
export const transferStatus = z.object({
  status: z.enum(['accepted', 'rejected', 'returned']),
  reference,
  amountVnd,
  bookedOn: date,
  reason: z.enum(rejections).optional().meta({ description: 'Of a rejected transfer' }),
  returnedOn: date.optional().meta({ description: 'Of a returned transfer' }),
});
/** The day for which the caller works, where a question has no body. */
export const asOfQuery = z.object({ asOf });
/** The day on which the receiving bank sends the money back. */
export const returnInput = z.strictObject({ returnedOn: date });

/** An account and a range of days, both included. */
export const statementQuestion = z.strictObject({
  number: account.number,
  bankCode: account.bankCode,
  from: date,
  to: date,
});
/** What came and went in these days, in order of time. */
export const statement = z.object({
  entries: z.array(z.object({ reference, kind: z.enum(['credit', 'return']), amountVnd, date })),
  totalVnd: z.int().meta({ description: 'Credits less returns, whole dong' }),
});

/** What came back is told in the order of its lines, from the one after the last that the caller has read. */
export const returnsQuestion = z.object({
  after: wholeNumber(0).default(0),
  limit: wholeNumber(1, 1_000).default(100),
});
/** The next lines of what came back to the paying account. */
export const returnedTransfers = z.object({
  after: z.int(),
  lines: z.array(z.object({ line: z.int().min(1), reference, amountVnd, returnedOn: date })),
});

export type ReturnsQuestion = z.output<typeof returnsQuestion>;
export type ReturnedTransfers = z.output<typeof returnedTransfers>;
export type AccountInput = z.output<typeof accountInput>;
export type AccountCheck = z.output<typeof accountCheck>;
export type AccountAnswer = z.output<typeof accountAnswer>;
export type TransferOrder = z.output<typeof transferOrder>;
export type TransferStatus = z.output<typeof transferStatus>;
export type StatementQuestion = z.output<typeof statementQuestion>;
export type Statement = z.output<typeof statement>;
