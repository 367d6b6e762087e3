import { useEffect, useState } from 'react';
import { useSession } from '../session/session.js';
import type { ListAddress } from './query.js';

/** The list that was open last, with its filters and ticks. Kept in memory only: a reload empties it. */
interface Place {
  readonly standing: string | null;
  readonly view: string;
  readonly search: ListAddress;
  /** The dossiers that it showed. */
  readonly lines: readonly { readonly number: string }[];
  /** Where they stood in the window when somebody left it: pixels from its top. */
  readonly tops?: ReadonlyMap<string, number>;
  /** The one that was opened from it. */
  readonly left?: LineLeft;
}

/** The line from which somebody left a list. */
interface LineLeft {
  readonly number: string;
  /** Pixels from the top of the window; undefined where it was not drawn. */
  readonly top: number | undefined;
}

/** The line to which somebody comes back, until a table has shown it. */
export interface Returned {
  current: LineLeft | undefined;
}

interface Ticked {
  readonly standing: string | null;
  /** The list and its filters: another one begins with nothing ticked. */
  readonly list: string;
  readonly numbers: ReadonlySet<string>;
}

let place: Place | undefined;
let ticked: Ticked | undefined;

/** Notes at which list somebody is. */
export function useNotedPlace(view: string, search: ListAddress, lines: Place['lines']): void {
  const { session } = useSession();
  useEffect(() => {
    place = { standing: session.acting, view, search, lines };
  });
}

/** The list from which somebody came, for the way back; their own work where there is none. */
export function useWayBack(): Pick<Place, 'view' | 'search'> {
  const { session } = useSession();
  return place?.standing === session.acting ? place : { view: 'mine', search: {} };
}

const noteLeft = (number: string): void => {
  if (place !== undefined) place = { ...place, left: { number, top: place.tops?.get(number) } };
};

/** The list that showed this dossier last: opening the dossier from it is part of that work. */
export function useListOf(number: string): string | undefined {
  const { session } = useSession();
  const isThere = place?.standing === session.acting && place.lines.some((line) => line.number === number);
  useEffect(() => {
    if (isThere) noteLeft(number);
  }, [isThere, number]);
  return isThere ? place?.view : undefined;
}

/** Where a dossier stands in the list that showed it last, and which ones stand before and after it. */
export function useNeighbours(number: string): {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly at: number;
  readonly of: number;
} {
  const { session } = useSession();
  const lines = place?.standing === session.acting ? place.lines : [];
  const at = lines.findIndex((line) => line.number === number);
  const beside = (step: number) => (at < 0 ? undefined : lines[at + step]?.number);
  return { before: beside(-1), after: beside(1), at: at + 1, of: lines.length };
}

/**
 * The line from which somebody left this list, when they come back to it. The table that shows it takes it out: one that comes
 * later, with another filter, moves nobody.
 */
export function useLineLeft(view: string): Returned {
  const { session } = useSession();
  const [left] = useState(() => ({
    current: place?.standing === session.acting && place.view === view ? place.left : undefined,
  }));
  return left;
}

/**
 * Notes where the lines of the list stand in the window, for when somebody comes back to one of them: to the one whose
 * dossier the address names by now, also where they turn back before it is shown.
 */
export function noteTops(tops: ReadonlyMap<string, number>): void {
  if (place === undefined) return;
  place = { ...place, tops };
  const opened = /^\/dossiers\/([^/]+)/.exec(location.pathname)?.[1];
  if (opened !== undefined && tops.has(opened)) noteLeft(opened);
}

/** Notes what is ticked in a list, for when somebody comes back to it. */
export function noteTicked(standing: string | null, list: string, numbers: ReadonlySet<string>): void {
  ticked = { standing, list, numbers };
}

/** What was ticked in this list. */
export const tickedIn = (standing: string | null, list: string): ReadonlySet<string> =>
  ticked?.standing === standing && ticked.list === list ? ticked.numbers : new Set<string>();

/** What was ticked has been acted on. */
export function forgetTicked(): void {
  ticked = undefined;
}

/** Lists of money have pages of their own, the others one for all. */
export const moneyLists = { cash: '/cash', payments: '/payments' } as const;
