import { type DossierTypes, messages, typeOfNumber } from '../dossier/index.js';
import type { Head, Heads } from '../persistence/index.js';
import type { RunningDossiers } from './running-dossiers.js';

/** What tells dossiers of a version of the law data. */
export interface LawTelling {
  /** The next open dossiers after one, by number. */
  readonly next: (limit: number, after: string) => Promise<readonly Head[]>;
  readonly dossiers: Pick<RunningDossiers, 'update'>;
  readonly types: DossierTypes;
}

/** A dossier that could not be told, and the code of why. */
export interface NotTold {
  readonly dossier: string;
  readonly error: unknown;
}

/** What came of telling some open dossiers. */
export interface LawTold {
  readonly told: number;
  readonly failed: readonly NotTold[];
  /** The last dossier that was looked at; undefined when there was none after the one that was named. */
  readonly last: string | undefined;
}

/** Told at the same time, at most. */
const atOnce = 16;

/** How many open dossiers are looked at, and after which one. */
export interface LawPage {
  readonly after: string;
  readonly limit: number;
}

/**
 * Tells the next open dossiers whose type names a law that a version of it applies. Idempotent: a dossier with this version,
 * or a later one, stays unchanged. For a dossier without a run, one is begun from its record.
 */
export async function tellNext(
  { next, dossiers, types }: LawTelling,
  version: number,
  { after, limit }: LawPage,
): Promise<LawTold> {
  const some = await next(limit, after);
  const waiting = some.filter(({ dossier, closed }) => !closed && typeOfNumber(types, dossier).law !== undefined);
  const failed: NotTold[] = [];
  let told = 0;
  const tell = async (head: Head): Promise<void> => {
    try {
      await dossiers.update(head, messages.lawData, `${messages.lawData}:${version}`, { version });
      told += 1;
    } catch (error) {
      failed.push({ dossier: head.dossier, error });
    }
  };
  const work = async (): Promise<void> => {
    for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) await tell(head);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { told, failed, last: some.at(-1)?.dossier };
}

const page = 500;

/**
 * Tells every open dossier, one page after the other.
 * @returns how many were told
 * @throws whatever the first one that could not be told was refused with, after the others of its page
 */
export async function tellAll(
  { heads, ...parts }: Omit<LawTelling, 'next'> & { readonly heads: Pick<Heads, 'open'> },
  version: number,
): Promise<number> {
  const telling: LawTelling = { ...parts, next: (limit, after) => heads.open(limit, after) };
  let told = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const some = await tellNext(telling, version, { after, limit: page });
    const [first] = some.failed;
    if (first !== undefined) throw first.error;
    told += some.told;
    after = some.last;
  }
  return told;
}
