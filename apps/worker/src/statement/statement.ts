import type { ReturnedTransfers, StatementLine } from '../../../../libs/persistence/index.js';
import type { BankPort } from '../../../../activities/bank/bank.port.js';
import type { OtherDossiers } from '../../../../libs/ports/index.js';

/** What reading the statement needs. */
export interface StatementParts {
  readonly bank: Pick<BankPort, 'returnedTransfers'>;
  readonly lines: ReturnedTransfers;
  readonly dossiers: OtherDossiers;
  /** Interval between readings, in seconds. */
  readonly everySeconds: number;
  /** Called for a line that belongs to no dossier: somebody has to find out whose money it is. */
  readonly onStray: (line: StatementLine, outcome: string) => void;
  /** Called for a dossier that could not be reached; the next reading retries. */
  readonly onError: (line: StatementLine, error: unknown) => void;
}

const page = 100;

/** The number of the dossier is before the first colon of a reference: `TCTN-2026-0000042:1:benefit`. */
const dossierOf = ({ reference }: StatementLine): string => reference.split(':')[0] ?? reference;

/**
 * Reads what came back to the paying account and tells each dossier (docs/adr/0022). Its progress is stored in our own
 * database, line by line; a dossier that cannot be reached does not hold up others.
 */
export class Statement {
  constructor(private readonly parts: StatementParts) {}

  /**
   * Continues from the last known line, when it is due and no other worker reads.
   * @returns the number of lines of which dossiers were told; undefined when this worker did not read
   * @throws ApplicationFailure when the bank does not answer; the next reading retries
   */
  async read(): Promise<number | undefined> {
    const { lines, everySeconds } = this.parts;
    if (!(await lines.claim(everySeconds))) return undefined;
    await this.fetch();
    const told = await this.tell();
    await lines.ended();
    return told;
  }

  private async fetch(): Promise<void> {
    const { bank, lines } = this.parts;
    for (;;) {
      const read = await bank.returnedTransfers({ after: await lines.readTo(), limit: page });
      if (read.length > 0) await lines.keep(read);
      if (read.length < page) return;
    }
  }

  /** All lines that no dossier knows yet, the oldest first. */
  private async tell(): Promise<number> {
    const { lines, onError } = this.parts;
    let told = 0;
    for (let after = 0; ;) {
      const untold = await lines.untold(after, page);
      for (const line of untold) {
        try {
          await this.tellOf(line);
          told += 1;
        } catch (error) {
          onError(line, error);
        }
      }
      const last = untold.at(-1);
      if (untold.length < page || last === undefined) return told;
      after = last.line;
    }
  }

  private async tellOf(line: StatementLine): Promise<void> {
    const { dossiers, lines, onStray } = this.parts;
    const { reference, amountVnd, returnedOn: on } = line;
    const outcome = await dossiers.tell(dossierOf(line), {
      fact: 'transferReturned',
      id: `returned:${line.line}`,
      input: { reference, amountVnd, on },
      source: 'bank',
    });
    if (outcome !== 'taken') onStray(line, outcome);
    await lines.told(line.line, outcome);
  }
}
