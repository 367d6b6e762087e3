import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { cursorAt, placeAt } from '../http/cursor.js';

/** Where a page of events of several dossiers ends: the latest first. */
export interface EventPlace {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly dossier: string;
  readonly sequence: number;
}

const place = z.tuple([z.number(), dossierNumber, z.int()]);

/** The cursor with which the next page is asked for. */
export const cursorOf = ({ at, dossier, sequence }: EventPlace): string => cursorAt([at, dossier, sequence]);

/** @throws Problem VALIDATION_FAILED for another cursor */
export function placeOf(cursor: string): EventPlace {
  const [at, dossier, sequence] = placeAt(place, cursor);
  return { at, dossier, sequence };
}
