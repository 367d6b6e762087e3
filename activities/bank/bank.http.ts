import { z } from 'zod';
import {
  type AccountAnswer,
  type AccountCheck,
  type BankPort,
  type ReturnedTransfer,
  type StatementQuestion,
  type TransferOrder,
  transferRejections,
  type TransferStatus,
} from './bank.port.js';
import { civilDateAnswer, vndAnswer } from '../registry-http/answer-schemas.js';
import type { ClientToken } from '../registry-http/client-token.js';
import { RegistryClient } from '../registry-http/registry-client.js';

/** The answer must repeat its question: `ok` about another account is no approval of this one. */
const accountAnswer = ({ holder, number, bankCode, asOf }: AccountCheck): z.ZodType<AccountAnswer> =>
  z
    .object({
      holder: z.literal(holder),
      number: z.literal(number),
      bankCode: z.literal(bankCode),
      asOf: z.literal(asOf),
      result: z.enum(['ok', 'unknown', 'closed', 'holder-differs']),
    })
    .transform(({ result }) => ({ result }));

/** The answer about a reference must be about that reference, and about the amount if one was ordered. */
const statusOf = (reference: string, amountVnd?: number): z.ZodType<TransferStatus> => {
  const common = {
    reference: z.literal(reference),
    amountVnd: vndAnswer.refine((amount) => amountVnd === undefined || amount === amountVnd),
    bookedOn: civilDateAnswer,
  };
  return z.discriminatedUnion('status', [
    z.object({ status: z.literal('accepted'), ...common }),
    z.object({ status: z.literal('rejected'), ...common, reason: z.enum(transferRejections) }),
    z.object({ status: z.literal('returned'), ...common, returnedOn: civilDateAnswer }),
  ]);
};

/** Exactly the lines asked for: above the one named, rising, no more than the limit. */
const linesOf = ({ after, limit }: StatementQuestion): z.ZodType<readonly ReturnedTransfer[]> =>
  z
    .object({
      after: z.literal(after),
      lines: z
        .array(
          z.object({
            line: z.int().min(after + 1),
            reference: z.string().min(1).max(100),
            amountVnd: vndAnswer,
            returnedOn: civilDateAnswer,
          }),
        )
        .max(limit)
        .refine((lines) => lines.every(({ line }, at) => at === 0 || line > (lines[at - 1]?.line ?? 0))),
    })
    .transform(({ lines }) => lines);

/** The bank over HTTP. */
export class HttpBank implements BankPort {
  readonly #client: RegistryClient;

  /**
   * @param withinMs timeout in milliseconds
   * @param token our credentials; undefined if the registry asks for none
   */
  constructor(baseUrl: string, withinMs?: number, token?: ClientToken) {
    this.#client = new RegistryClient('bank', baseUrl, withinMs, token);
  }

  checkAccount({ holder: stated, number, bankCode, asOf }: AccountCheck): Promise<AccountAnswer> {
    const holder = stated.trim();
    return this.#client.demand({
      method: 'POST',
      path: '/v1/account-checks',
      route: '/v1/account-checks',
      body: { holder, number, bankCode, asOf },
      answer: accountAnswer({ holder, number, bankCode, asOf }),
    });
  }

  transfer({ reference, amountVnd, account, asOf }: TransferOrder): Promise<TransferStatus> {
    const { holder, number, bankCode } = account;
    return this.#client.demand({
      method: 'PUT',
      path: `/v1/transfers/${encodeURIComponent(reference)}`,
      route: '/v1/transfers/:reference',
      body: { amountVnd, account: { holder, number, bankCode }, asOf },
      answer: statusOf(reference, amountVnd),
    });
  }

  findTransfer({ reference, asOf }: Parameters<BankPort['findTransfer']>[0]): Promise<TransferStatus | null> {
    return this.#client.ask({
      method: 'GET',
      path: `/v1/transfers/${encodeURIComponent(reference)}?asOf=${asOf}`,
      route: '/v1/transfers/:reference',
      answer: statusOf(reference),
      unknown: 'UNKNOWN_TRANSFER',
    });
  }

  returnedTransfers({ after, limit }: StatementQuestion): Promise<readonly ReturnedTransfer[]> {
    return this.#client.demand({
      method: 'GET',
      path: `/v1/returned-transfers?after=${after}&limit=${limit}`,
      route: '/v1/returned-transfers',
      answer: linesOf({ after, limit }),
    });
  }
}
