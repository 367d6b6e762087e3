import type { Line } from '../list/lines.js';

/** What an employer is asked, and until when. */
export interface Request {
  readonly line: Line;
  readonly what: Line['waiting'][number]['what'];
  readonly until: string | undefined;
}

/** Requests that wait for the employer, the one that is due first in front; what has no last day comes last. */
export function requestsIn(lines: readonly Line[]): readonly Request[] {
  const asked = lines.flatMap((line): Request[] => {
    const owed = line.waiting.find(({ who }) => who === 'employer');
    return owed === undefined ? [] : [{ line, what: owed.what, until: owed.until }];
  });
  const key = ({ until, line }: Request) => `${until ?? '9999'} ${line.number}`;
  return asked.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Days from one civil day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
