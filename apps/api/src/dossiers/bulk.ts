import type { Answer, DossierTypes, Language } from '../../../../libs/dossier/index.js';
import { bodyHash, type DossierReader, type Requests } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { asProblem, type Translation } from '../problems/problem.filter.js';
import type { ProblemDocument } from '../problems/problem.js';
import type { Commands } from './commands.js';
import { demandBulk } from './named.js';
import { answerTo, underKey } from './receipts.js';
import type { CommandBody } from './requests.js';

/** The same command for many dossiers: each is decided by itself. */
export interface BulkRequest {
  readonly command: string;
  readonly key: string;
  readonly items: readonly { readonly number: string; readonly sequence?: number }[];
  readonly body: CommandBody;
}

/** The HTTP request, and the language of its sender. */
export interface Asked {
  readonly id: string;
  readonly language: Language;
}

/** Result for one of them. */
export type BulkOutcome =
  | { readonly number: string; readonly status: 200; readonly answer: Answer }
  | { readonly number: string; readonly status: number; readonly problem: ProblemDocument };

/** What would come of one of them. */
export type BulkPreview =
  | { readonly number: string; readonly status: 200 }
  | { readonly number: string; readonly status: number; readonly problem: ProblemDocument };

/** Concurrency: enough to fill the time that each waits, too few to crowd others out. */
const AT_ONCE = 8;

/** Some at a time, with the answers in the order of the items. */
async function inTurns<I, O>(items: readonly I[], one: (item: I) => Promise<O>): Promise<readonly O[]> {
  const outcomes: O[] = [];
  const waiting = items.map((item, place) => ({ item, place }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next.place] = await one(next.item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

/** Runs one bulk-enabled command on many dossiers; each succeeds or fails alone. */
export class Bulk {
  constructor(
    private readonly types: DossierTypes,
    private readonly commands: Commands,
    private readonly requests: Requests,
    private readonly translation: Translation,
    private readonly reader: Pick<DossierReader, 'find'>,
  ) {}

  /**
   * Idempotent: for the same key and items, what was done is answered from the record, and what was refused is decided
   * anew.
   * @returns an outcome for each item in order; a refused one does not stop the others
   * @throws Refusal COMMAND_UNKNOWN; Problem NOT_IN_BULK, IDEMPOTENCY_KEY_REUSED
   */
  async give(person: Person, request: BulkRequest, asked: Asked): Promise<readonly BulkOutcome[]> {
    const { command, key, items, body } = request;
    const identity = { subject: person.subject, key, bodyHash: bodyHash({ bulk: command, items, ...body }) };
    const before = await this.requests.preflight(identity);
    return underKey(this.requests, identity, async () => {
      answerTo(identity, before);
      demandBulk(this.types, command);
      const outcomes = await this.each(person, request, asked);
      // A bulk request of which nothing can have been done leaves nothing stored.
      if (outcomes.every(({ status }) => status >= 400 && status < 500)) await this.requests.release(identity);
      else await this.requests.keep(identity, { dossier: 'bulk', updateId: 'bulk', sequence: 0, answer: {} });
      return outcomes;
    });
  }

  /**
   * Each dossier as an act under a key of its own (`key/number`), without a receipt of the stack: what was done is answered from the
   * record however often it is asked.
   */
  each(person: Person, request: BulkRequest, asked: Asked): Promise<readonly BulkOutcome[]> {
    return inTurns(request.items, (item) => this.one(person, request, item, asked));
  }

  /**
   * A dry run, dossier by dossier: nothing is done, and nothing is stored under a key.
   * @returns for each item in order whether it would be refused as it stands now, and why
   * @throws Refusal COMMAND_UNKNOWN; Problem NOT_IN_BULK
   */
  async preview(
    person: Person,
    { command, items, body }: Omit<BulkRequest, 'key'>,
    asked: Asked,
  ): Promise<readonly BulkPreview[]> {
    demandBulk(this.types, command);
    return inTurns(items, async ({ number, sequence }) => {
      try {
        const request = {
          number,
          command,
          key: '',
          body,
          ...(sequence !== undefined && { expectedSequence: sequence }),
        };
        await this.commands.preview(person, request, await this.reader.find(number));
        return { number, status: 200 };
      } catch (error) {
        return { number, ...this.refused(error, asked) };
      }
    });
  }

  private refused(error: unknown, { id, language }: Asked): { status: number; problem: ProblemDocument } {
    const refused = asProblem(error, [this.translation]);
    return { status: refused.status, problem: refused.document(id, language) };
  }

  private async one(
    person: Person,
    { command, key, body }: BulkRequest,
    { number, sequence }: BulkRequest['items'][number],
    asked: Asked,
  ): Promise<BulkOutcome> {
    try {
      const answer = await this.commands.give(person, {
        number,
        command,
        key: `${key}/${number}`,
        body,
        ...(sequence !== undefined && { expectedSequence: sequence }),
      });
      return { number, status: 200, answer };
    } catch (error) {
      return { number, ...this.refused(error, asked) };
    }
  }
}
