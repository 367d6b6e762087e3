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
import { civilDateAnswer, unlike, vndAnswer } from '../registry-http/answer-schemas.js';
import type { ClientToken } from '../registry-http/client-token.js';
import { RegistryClient } from '../registry-http/registry-client.js';

const accountAnswer = z.object({
  holder: z.string(),
  number: z.string(),
  bankCode: z.string(),
  asOf: z.string(),
  result: z.enum(['ok', 'unknown', 'closed', 'holder-differs']),
});

const ordered = { reference: z.string(), amountVnd: vndAnswer, bookedOn: civilDateAnswer };
const transferAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('accepted'), ...ordered }),
  z.object({ status: z.literal('rejected'), ...ordered, reason: z.enum(transferRejections) }),
  z.object({ status: z.literal('returned'), ...ordered, returnedOn: civilDateAnswer }),
]);

const statementAnswer = z.object({
  after: z.int(),
  lines: z
    .array(
      z.object({
        line: z.int(),
        reference: z.string().min(1).max(100),
        amountVnd: vndAnswer,
        returnedOn: civilDateAnswer,
      }),
    )
    .refine((lines) => lines.every(({ line }, at) => at === 0 || line > (lines[at - 1]?.line ?? 0))),
});

/** Exactly the lines asked for: above the one named, no more than the limit. */
const notOf =
  ({ after, limit }: StatementQuestion) =>
  (answer: z.output<typeof statementAnswer>): readonly string[] => [
    ...unlike({ after })(answer),
    ...(answer.lines.length > limit || (answer.lines[0]?.line ?? after + 1) <= after ? ['lines'] : []),
  ];

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

  async checkAccount({ holder, number, bankCode, asOf }: AccountCheck): Promise<AccountAnswer> {
    const stated = { holder: holder.trim(), number, bankCode, asOf };
    const { result } = await this.#client.demand({
      method: 'POST',
      path: '/v1/account-checks',
      route: '/v1/account-checks',
      body: stated,
      answer: accountAnswer,
      // It must repeat its question: `ok` about another account is no approval of this one.
      amiss: unlike(stated),
    });
    return { result };
  }

  transfer({ reference, amountVnd, account, asOf }: TransferOrder): Promise<TransferStatus> {
    const { holder, number, bankCode } = account;
    return this.#client.demand({
      method: 'PUT',
      path: `/v1/transfers/${encodeURIComponent(reference)}`,
      route: '/v1/transfers/:reference',
      body: { amountVnd, account: { holder, number, bankCode }, asOf },
      answer: transferAnswer,
      amiss: unlike({ reference, amountVnd }),
    });
  }

  findTransfer({ reference, asOf }: Parameters<BankPort['findTransfer']>[0]): Promise<TransferStatus | null> {
    return this.#client.ask({
      method: 'GET',
      path: `/v1/transfers/${encodeURIComponent(reference)}?asOf=${asOf}`,
      route: '/v1/transfers/:reference',
      answer: transferAnswer,
      amiss: unlike({ reference }),
      unknown: 'UNKNOWN_TRANSFER',
    });
  }

  async returnedTransfers({ after, limit }: StatementQuestion): Promise<readonly ReturnedTransfer[]> {
    const { lines } = await this.#client.demand({
      method: 'GET',
      path: `/v1/returned-transfers?after=${after}&limit=${limit}`,
      route: '/v1/returned-transfers',
      answer: statementAnswer,
      amiss: notOf({ after, limit }),
    });
    return lines;
  }
}
