import { civilDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import type { BankPort, TransferOrder, TransferStatus } from './bank.port.js';
import { BankActivities } from './bank.activity.js';

const asOf = civilDate('2026-11-25');
const order: TransferOrder = {
  reference: 'TCTN-2026-0000001:1',
  amountVnd: 6_750_000 as Vnd,
  account: { holder: 'A', number: '0011000000001', bankCode: 'VCB' },
  asOf,
};

/** A bank that loses its answer to the first transfer. */
class ForgetfulBank implements BankPort {
  readonly booked: TransferStatus[] = [];
  #forgets = true;

  returnedTransfers = () => Promise.resolve([]);
  checkAccount = () => Promise.resolve({ result: 'ok' as const });

  transfer = ({ reference, amountVnd }: TransferOrder): Promise<TransferStatus> => {
    const status: TransferStatus = { status: 'accepted', reference, amountVnd, bookedOn: asOf };
    this.booked.push(status);
    const lost = this.#forgets;
    this.#forgets = false;
    return lost ? Promise.reject(new Error('connection lost')) : Promise.resolve(status);
  };

  findTransfer = ({ reference }: { reference: string }) =>
    Promise.resolve(this.booked.find((status) => status.reference === reference) ?? null);
}

describe('paying', () => {
  it('asks before it sends again, so that a lost answer is not a second payment', async () => {
    const bank = new ForgetfulBank();
    const { pay } = new BankActivities(bank);
    await expect(pay(order)).rejects.toThrow('connection lost');
    expect(await pay(order)).toMatchObject({ status: 'accepted', amountVnd: 6_750_000 });
    expect(bank.booked).toHaveLength(1);
  });

  it('does not take another amount under the same reference for this payment', async () => {
    const bank = new ForgetfulBank();
    const { pay } = new BankActivities(bank);
    await pay(order).catch(() => undefined);
    await expect(pay({ ...order, amountVnd: 1 as Vnd })).rejects.toMatchObject({
      type: 'REGISTRY_REFERENCE_REUSED',
      nonRetryable: true,
    });
  });
});
