import { answered, api, headersOf } from '../api/client.js';
import type { Line } from '../list/lines.js';
import type { Outcome } from './reasons.js';

/** As many as the API takes in one request. */
export const MOST_AT_ONCE = 200;

interface Given {
  readonly command: string;
  readonly lines: readonly Pick<Line, 'number' | 'sequence'>[];
  readonly input: unknown;
  /** The same for each try: what was done is not done again. */
  readonly key: string;
  /** Nothing is done: it is told what would be refused. */
  readonly dryRun?: boolean;
}

const whyOf = ({ title, detail }: Readonly<Record<string, unknown>>): string =>
  [title, detail].filter((part) => typeof part === 'string' && part !== '').join(': ');

/** Gives one command to many dossiers, each as it was seen. @throws Problem where the request itself is refused */
export async function sendMany({ command, lines, input, key, dryRun = false }: Given) {
  const { items } = await answered(
    api.POST('/v1/dossiers/bulk/{command}', {
      params: {
        path: { command },
        header: { 'Idempotency-Key': key },
        ...(dryRun && { query: { dryRun: 'true' as const } }),
      },
      headers: headersOf(`many:${command}`),
      body: {
        input: input as Record<string, never>,
        items: lines.map(({ number, sequence }) => ({ number, sequence })),
      },
    }),
  );
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
