import { setTimeout as later } from 'node:timers/promises';
import { z } from 'zod';
import { DOSSIER_NUMBER, rolesTowards, says } from '../../../../libs/dossier/index.js';
import type { DossierReader } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { isEmployerOnly, partiesOf } from './visibility.js';

const acted = new RegExp(String.raw`^(${DOSSIER_NUMBER}):(\d{1,9})$`);

/**
 * What the caller has seen, in a URL: a `position` of the stream, or the answer to an act as `NUMBER:SEQUENCE`. Whoever reads
 * with it reads what they have done.
 */
export const seenText = z.string().regex(
  new RegExp(String.raw`^(\d{1,15}|${DOSSIER_NUMBER}:\d{1,9})$`),
  says({
    en: 'A position of the stream, or NUMBER:SEQUENCE as an act was answered',
    vi: 'Phải là vị trí (position) trong dòng sự kiện, hoặc SỐ HỒ SƠ:SỐ THỨ TỰ như câu trả lời đã nhận',
  }),
);

/** Of one dossier alone, in a URL. */
export const seenQuery = z.strictObject({ seen: seenText.optional() });

/** A read waits so long for what its caller has seen, and then answers what there is. */
const longestMs = 1_000;
const betweenMs = 25;

type Reader = Pick<DossierReader, 'position' | 'among'>;

async function isReached(reader: Reader, person: Person, seen: string): Promise<boolean> {
  const [, number, sequence] = acted.exec(seen) ?? [];
  if (number === undefined) return (await reader.position()) >= Number(seen);
  const [line] = await reader.among(person, [number]);
  // One that is not the caller's is as one that is not there yet: how long an answer takes tells nothing of it.
  if (line === undefined) return false;
  // An employer counts its own part of somebody's dossier, which never exceeds the whole (ADR 57).
  return isEmployerOnly(rolesTowards(person, partiesOf(line))) || line.sequence >= Number(sequence);
}

/**
 * Waits until the read model holds what the caller has seen, or for a second. A row is written with its events, so that where one
 * database answers it is there at once; a copy that follows may be behind.
 */
export async function untilSeen(reader: Reader, person: Person, seen: string | undefined): Promise<void> {
  if (seen === undefined) return;
  for (const end = Date.now() + longestMs; !(await isReached(reader, person, seen)) && Date.now() < end;)
    await later(betweenMs);
}
