import { answered, api, headersOf, noteActed } from '../api/client.js';
import type { HeldLine } from './held.js';
import type { Outcome } from './reasons.js';

/** As many as the API takes in one request. */
export const MOST_AT_ONCE = 200;

interface Given {
  readonly command: string;
  readonly lines: readonly Pick<HeldLine, 'number' | 'sequence'>[];
  readonly input: unknown;
  /** The same for each try: what was done is not done again. */
  readonly key: string;
  /** A dry run: nothing is done, and what would be refused is reported. */
  readonly dryRun?: boolean;
}

const whyOf = ({ title, detail }: Readonly<Record<string, unknown>>): string =>
  [title, detail].filter((part) => typeof part === 'string' && part !== '').join(': ');

const bodyOf = ({ lines, input }: Pick<Given, 'lines' | 'input'>) => ({
  input: input as Record<string, never>,
  items: lines.map(({ number, sequence }) => ({ number, sequence })),
});

/** Gives one command to many dossiers, each as it was seen. @throws Problem where the request itself is refused */
export async function sendMany({ command, key, dryRun = false, ...given }: Given) {
  const { items } = await answered(
    api.POST('/v1/dossiers/bulk/{command}', {
      params: {
        path: { command },
        header: { 'Idempotency-Key': key },
        ...(dryRun && { query: { dryRun: 'true' as const } }),
      },
      headers: headersOf(`many:${command}`),
      body: bodyOf(given),
    }),
  );
  for (const one of items) if ('answer' in one && one.answer !== undefined) noteActed(one.answer);
  return items;
}

/** The same, with why each that is refused is refused. @throws Problem where the request itself is refused */
export async function giveMany(given: Given): Promise<readonly Outcome[]> {
  return (await sendMany(given)).map((one) => ({
    number: one.number,
    status: one.status,
    ...('problem' in one && { why: whyOf(one.problem) }),
  }));
}

/**
 * What would come of it, however many they are: as many at once as the API takes.
 * @param told how many are known so far; false to leave off
 * @throws Problem where a request itself is refused
 */
export async function lookAhead(
  given: Omit<Given, 'dryRun'>,
  told: (done: number) => boolean,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < given.lines.length && told(outcomes.length)) {
    const lines = given.lines.slice(outcomes.length, outcomes.length + MOST_AT_ONCE);
    outcomes.push(...(await giveMany({ ...given, lines, dryRun: true })));
  }
  return outcomes;
}

/** Starts a job, for more dossiers than one request takes. @returns its id. @throws Problem */
export async function beginJob({ command, key, ...given }: Omit<Given, 'dryRun'>): Promise<string> {
  const { id } = await answered(
    api.POST('/v1/bulk-jobs', {
      params: { header: { 'Idempotency-Key': key } },
      headers: headersOf(`many:${command}`),
      body: { command, ...bodyOf(given) },
    }),
  );
  return id;
}

/** Numbers and sequences of all that a list holds at this moment. @throws Problem, when they are too many */
export const wholeList = (query: Readonly<Record<string, string>>): Promise<{ items: HeldLine[] }> =>
  answered(api.POST('/v1/selections', { body: { query } }));
