import type { LineOutcome, ReturnedTransfers, StatementLine } from '../../../../libs/persistence/index.js';
import type { FactEnvelope } from '../../../../libs/dossier/index.js';
import type { StatementQuestion } from '../../../../activities/bank/bank.port.js';
import { Statement } from './statement.js';

const line = (number: number, dossier = 'TCTN-2026-0000001'): StatementLine & { readonly amountVnd: never } => ({
  line: number,
  reference: `${dossier}:${number}:benefit`,
  amountVnd: 5_000 as never,
  returnedOn: '2026-12-28' as never,
});

/** A statement of these lines, read by a worker that keeps them in memory. */
const reading = (
  booked: StatementLine[],
  tell: (dossier: string, fact: FactEnvelope) => Promise<LineOutcome> = () => Promise.resolve('taken'),
) => {
  const kept = new Map<number, { line: StatementLine; outcome?: LineOutcome }>();
  const asked: StatementQuestion[] = [];
  const told: [string, string][] = [];
  const strays: unknown[] = [];
  const failed: unknown[] = [];
  let ended = 0;
  let free = true;
  const lines: Partial<ReturnedTransfers> = {
    claim: () => Promise.resolve(free),
    ended: () => Promise.resolve(void (ended += 1)),
    readTo: () => Promise.resolve(Math.max(0, ...kept.keys())),
    keep: (some) => {
      for (const one of some) if (!kept.has(one.line)) kept.set(one.line, { line: one });
      return Promise.resolve();
    },
    untold: (after, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter(({ line: { line: number }, outcome }) => outcome === undefined && number > after)
          .map((known) => known.line)
          .slice(0, limit),
      ),
    told: (number, outcome) => {
      const known = kept.get(number);
      if (known !== undefined) known.outcome = outcome;
      return Promise.resolve();
    },
  };
  const statement = new Statement({
    bank: {
      returnedTransfers: (question) => {
        asked.push(question);
        const { after, limit } = question;
        return Promise.resolve(booked.filter(({ line: number }) => number > after).slice(0, limit) as never);
      },
    },
    lines: lines as ReturnedTransfers,
    dossiers: {
      tell: async (dossier, fact) => {
        const outcome = await tell(dossier, fact);
        told.push([dossier, fact.id]);
        return outcome;
      },
    },
    everySeconds: 3_600,
    onStray: ({ line: number }, outcome) => strays.push([number, outcome]),
    onError: ({ line: number }) => failed.push(number),
  });
  return { statement, asked, told, strays, failed, ended: () => ended, taken: () => (free = false) };
};

describe('the statement', () => {
  it('is read on from the last line that is known, to its end, and each dossier told once', async () => {
    const booked = Array.from({ length: 120 }, (_, at) => line(at + 1));
    const { statement, asked, told, ended } = reading(booked);
    expect(await statement.read()).toBe(120);
    booked.push(line(130));
    expect(await statement.read()).toBe(1);
    expect(asked.map(({ after }) => after)).toEqual([0, 100, 120]);
    expect(told).toHaveLength(121);
    expect(told.at(-1)).toEqual(['TCTN-2026-0000001', 'returned:130']);
    expect(ended()).toBe(2);
  });

  it('is left to the worker that reads it', async () => {
    const { statement, asked, taken } = reading([line(1)]);
    taken();
    expect(await statement.read()).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('keeps no dossier waiting for one that cannot be reached; that one is told at the next reading', async () => {
    let away = true;
    const { statement, told, failed } = reading([line(1, 'A-1'), line(2, 'B-1')], (dossier) =>
      dossier === 'A-1' && away ? Promise.reject(new Error('away')) : Promise.resolve('taken'),
    );
    expect(await statement.read()).toBe(1);
    expect([told, failed]).toEqual([[['B-1', 'returned:2']], [1]]);
    away = false;
    expect(await statement.read()).toBe(1);
    expect(told.at(-1)).toEqual(['A-1', 'returned:1']);
  });

  it('names a line that no dossier knows, once', async () => {
    const { statement, strays } = reading([line(1, 'X')], () => Promise.resolve('unknown'));
    await statement.read();
    await statement.read();
    expect(strays).toEqual([[1, 'unknown']]);
  });
});
