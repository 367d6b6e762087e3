import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { wrongAt } from '../problems/problem.js';

/** Where a page of events of several dossiers ends: the latest first. */
export interface EventPlace {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly dossier: string;
  readonly sequence: number;
}

const place = z.tuple([z.number(), dossierNumber, z.int()]);

/** The cursor with which the next page is asked for. */
export const cursorOf = ({ at, dossier, sequence }: EventPlace): string =>
  Buffer.from(JSON.stringify([at, dossier, sequence])).toString('base64url');

/** @throws Problem VALIDATION_FAILED for another cursor */
export function placeOf(cursor: string): EventPlace {
  try {
    const [at, dossier, sequence] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { at, dossier, sequence };
  } catch {
    throw wrongAt('/after', {
      en: 'Not a cursor of this list',
      vi: 'Không phải vị trí tiếp theo (next) của danh sách này',
    });
  }
}
