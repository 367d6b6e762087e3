/** A dossier on which somebody means to act, as it was seen. */
export interface HeldLine {
  readonly number: string;
  readonly sequence: number;
  /** Known of what stood on the page; of a whole list the rest is chosen without. */
  readonly displayName?: string | null | undefined;
}

/** The chosen lines, as they were seen. Kept in memory only: a reload empties it. */
export interface Held {
  readonly view: string;
  readonly command: string;
  /** One of their types: the command means the same in all of them. */
  readonly type: string;
  readonly lines: readonly HeldLine[];
}

let held: { readonly standing: string | null; readonly what: Held } | undefined;

/** Keeps the lines for the page that acts on them. @param standing in which they were chosen */
export function hold(standing: string | null, what: Held): void {
  held = { standing, what };
}

/** The lines that were chosen for this command in this standing; undefined after a reload. */
export const heldFor = (standing: string | null, command: string): Held | undefined =>
  held?.standing === standing && held.what.command === command ? held.what : undefined;
