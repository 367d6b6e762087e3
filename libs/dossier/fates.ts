import type { EventDefinition, NewEvent } from './event.js';
import type { Text } from './text.js';

type Data = NewEvent['data'];

/** How a fact that was told came out, where a later event says so: whoever judged it, found nothing in it or acted on it. */
export type Judged = 'dismissed' | 'ended' | 'taken-back';

/** What became of a fact. `taken`: it stands, and nobody judges it; `open`: somebody has it to judge; `closed`: nobody did. */
export type Outcome = 'taken' | 'open' | 'closed' | Judged;

/** Each outcome in words, as whoever told it reads them. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  taken: { en: 'Taken into the dossier', vi: 'Đã ghi vào hồ sơ' },
  open: { en: 'Being looked into', vi: 'Đang được xem xét' },
  closed: { en: 'The dossier was closed without it', vi: 'Hồ sơ đã đóng mà không xét đến' },
  dismissed: { en: 'Found not to be so', vi: 'Xác định là không đúng' },
  ended: { en: 'It was acted on', vi: 'Đã xử lý theo thông tin này' },
  'taken-back': { en: 'Taken back', vi: 'Đã rút lại' },
};

/** What a kind of event says of a fact that was told before it. */
export interface Fate {
  readonly outcome: Judged;
  /** Whether it is about this one; left out: always. Both as they are recorded, without what is personal. */
  about?(told: Data, event: Data): boolean;
  /** Field in which whoever judged it said why. */
  readonly saidIn?: string;
}

/** How a fact that was told by mistake is taken back: by another fact. */
export interface TakingBack {
  /** Its name in the type. */
  readonly fact: string;
  /** What it states, of what was recorded when the other one was told. */
  input(told: Data): Data;
}

/** By kind of the later event that says what became of a fact; the first one that is about it counts. */
export type Fates = Readonly<Record<string, Fate>>;

type DataOf<E> = E extends EventDefinition<infer _S, infer D> ? D : never;

/** The fates of a fact of a type, whose events hold what the table says: `fatesOf(events)('found', { dismissed: { … } })`. */
export const fatesOf =
  <T extends Readonly<Record<string, unknown>>>(_events: T) =>
  <K extends keyof T & string>(
    _told: K,
    fates: {
      readonly [L in keyof T & string]?: Omit<Fate, 'about' | 'saidIn'> & {
        about?(told: DataOf<T[K]>, event: DataOf<T[L]>): boolean;
        readonly saidIn?: keyof DataOf<T[L]> & string;
      };
    },
  ): Fates =>
    // Sound: each is asked about events of its own kind alone.
    fates as Fates;

/** An event after a fact. */
export interface LaterEvent {
  readonly kind: string;
  readonly data: Data;
}

/**
 * What became of a fact, by the events of its dossier after it.
 * @param fates of the fact's definition; none: it stands as it was told
 * @param closed the dossier is closed
 */
export const fateOf = <E extends LaterEvent>(
  fates: Fates | undefined,
  told: Data,
  later: readonly E[],
  closed: boolean,
): { readonly outcome: Outcome; readonly by?: E; readonly saidIn?: string } => {
  if (fates === undefined) return { outcome: 'taken' };
  for (const by of later) {
    const fate = Object.hasOwn(fates, by.kind) ? fates[by.kind] : undefined;
    if (fate === undefined || fate.about?.(told, by.data) === false) continue;
    return { outcome: fate.outcome, by, ...(fate.saidIn !== undefined && { saidIn: fate.saidIn }) };
  }
  return { outcome: closed ? 'closed' : 'open' };
};
