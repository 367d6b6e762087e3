import { z } from 'zod';
import { faultsOf } from './contradictions.js';
import { type Office, officeRow } from './office.js';

const list = z
  .array(officeRow)
  .max(2_000)
  .superRefine((rows, context) =>
    rows.forEach((office, index) => {
      for (const message of faultsOf(office, index, rows))
        context.addIssue({ code: 'custom', path: [index, office.code], message });
    }),
  );

/** Invalid rows of offices. The message names every fault and its row. */
export class OfficeDataError extends Error {
  override readonly name = 'OfficeDataError';
}

/**
 * Rows of offices, checked one by one and against each other.
 * @throws OfficeDataError for a wrong form; for rows of one code that overlap or follow a merger; for a successor that
 * does not exist, does not work on the day after, or leads back to the office itself
 */
export const officeRows = (rows: unknown): readonly Office[] => {
  const parsed = list.safeParse(rows);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OfficeDataError(`offices: ${faults.join('; ')}`);
};
