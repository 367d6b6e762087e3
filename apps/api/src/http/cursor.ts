import type { z } from 'zod';
import { wrongAt } from '../problems/problem.js';

/** The cursor with which the next page of a list is asked for: the place at which this one ends, opaque to callers. */
export const cursorAt = (place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor names. @throws Problem VALIDATION_FAILED for what is no cursor of this list */
export function placeAt<T>(form: z.ZodType<T>, cursor: string): T {
  try {
    return form.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw wrongAt('/after', {
      en: 'Not a cursor of this list',
      vi: 'Không phải vị trí tiếp theo (next) của danh sách này',
    });
  }
}
