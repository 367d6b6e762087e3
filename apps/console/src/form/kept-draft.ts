import { Problem } from '../api/problem.js';
import type { Typed } from './collect.js';
import { type Aim, begin, type Draft, type Edit, read, remove, save } from './draft-api.js';
import { kept, type Kept } from './kept.js';
import { dropSealed, keepSealed, openSealed, type SealedCopy } from './sealed-copy.js';

/** How it stands about what is typed. */
export type Keeping =
  /** Nothing is typed, or everything is saved. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  /** The API cannot be reached, or the session is over. */
  | { readonly kind: 'away'; readonly since: Date; readonly signedOut: boolean }
  /** Saved elsewhere since the version `before`: the person chooses. */
  | { readonly kind: 'changed'; readonly theirs: Draft; readonly before: Typed | undefined }
  /** It was sent or thrown away elsewhere. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What is typed in a form, and what became of it. */
export interface DraftStand {
  readonly typed: Typed;
  /** Idempotency-Key of the act: the same however often it is sent. */
  readonly key: string;
  /** Of the draft on the server; undefined before it was begun. */
  readonly id: string | undefined;
  readonly savedAt: Date | undefined;
  readonly keeping: Keeping;
  /** A draft is being opened: nothing can be typed yet. */
  readonly opening: boolean;
  /** As it was opened. */
  readonly opened: Typed | undefined;
  /** When that was typed on this machine which had not been saved; undefined for what came from the server alone. */
  readonly recovered: Date | undefined;
}

const afterTyping = 1_500;
const firstWait = 2_000;
const longestWait = 15_000;

/** Whether something is typed. */
export const isTyped = (typed: Typed): boolean => Object.values(typed).some((text) => text.trim() !== '');
const isSame = (one: Typed, other: Typed): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (typed: Typed) => Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1));

/** A save on its way. */
interface Saving {
  readonly done: Promise<void>;
  readonly leaving: boolean;
  /** Changes that it has. */
  readonly count: number;
}

/** How many changes of the window of a copy it has more than a draft; undefined when another window saved the draft. */
const ahead = ({ edit }: SealedCopy, draft: Draft): number | undefined =>
  edit === undefined || edit.window !== draft.edit?.window ? undefined : edit.count - draft.edit.count;

const empty = (): DraftStand => ({
  typed: {},
  key: crypto.randomUUID(),
  id: undefined,
  savedAt: undefined,
  keeping: { kind: 'saved' },
  opening: false,
  opened: undefined,
  recovered: undefined,
});

/**
 * What is typed in one form of this window. It is saved on the server while one types, and goes on where the connection,
 * the session or another window came between; nothing from the server is written into it after it was opened.
 */
export class KeptDraft implements Kept {
  private stand: DraftStand = empty();
  /** What the server has, and as which version. */
  private base: { readonly typed: Typed; readonly version: number } = { typed: {}, version: 0 };
  private browserKey: string | undefined;
  /** What is sealed on this machine. */
  private sealed: Typed | undefined;
  private sealing: Promise<void> = Promise.resolve();
  private readonly window = crypto.randomUUID();
  /** How often what is typed has changed. */
  private count = 0;
  private saving: Saving | undefined;
  /** Of the last save that was sent while leaving, beside others on their way: their answers count no more. */
  private left = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = firstWait;
  private readonly listeners = new Set<() => void>();

  /** @param aim undefined where it is kept in the window alone */
  constructor(private readonly aim: Aim | undefined) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): DraftStand => this.stand;

  private become(change: Partial<DraftStand>): void {
    this.stand = { ...this.stand, ...change };
    for (const listener of this.listeners) listener();
  }

  private type(typed: Typed, change: Partial<DraftStand> = {}): void {
    this.count += 1;
    this.become({ ...change, typed });
  }

  private get edit(): Edit {
    return { window: this.window, count: this.count };
  }

  readonly set = (pointer: string, text: string): void => {
    if (this.stand.typed[pointer] !== text) this.replace({ ...this.stand.typed, [pointer]: text });
  };

  readonly replace = (typed: Typed): void => {
    kept.add(this);
    this.type(typed);
    if (this.aim === undefined) return;
    const { kind } = this.stand.keeping;
    if (kind === 'saved' || kind === 'refused') this.become({ keeping: { kind: 'unsaved' } });
    this.seal();
    if (kind === 'away' || kind === 'changed' || kind === 'gone') return;
    // The first letter begins the draft, and brings the key under which this machine may keep the rest.
    this.saveIn(this.stand.id === undefined ? 0 : afterTyping);
  };

  /** Whether the server lacks something of what is typed. */
  private get isAhead(): boolean {
    const { typed } = this.stand;
    return isTyped(typed) && !isSame(typed, this.base.typed);
  }

  /** Whether closing the tab now would lose something. */
  get isAtRisk(): boolean {
    return this.isAhead && !(this.sealed !== undefined && isSame(this.stand.typed, this.sealed));
  }

  /** A form that keeps no draft has nothing to save. */
  get isUnsaved(): boolean {
    return this.aim !== undefined && this.isAhead;
  }

  /**
   * Leaves the form or the page: what is not saved yet is saved now. A page that is left may be gone before an earlier
   * save is answered, so that nothing is waited for.
   */
  readonly flush = async (leaving = false): Promise<void> => {
    clearTimeout(this.timer);
    if (!leaving) await this.saving?.done;
    if (this.stand.keeping.kind === 'unsaved' || this.stand.keeping.kind === 'away') await this.save(leaving);
  };

  readonly resume = (): void => {
    if (this.stand.keeping.kind === 'away') this.saveIn(0);
  };

  readonly forget = (): void => {
    clearTimeout(this.timer);
    kept.delete(this);
    this.base = { typed: {}, version: 0 };
    this.become(empty());
  };

  /** Deletes the draft here and on the server: it was sent, or is not wanted. */
  readonly drop = (): void => {
    const { id } = this.stand;
    this.forget();
    if (id === undefined) return;
    void this.sealing.then(() => dropSealed(id));
    // The record ends a draft that was sent, and time any other.
    remove(id).catch(() => undefined);
  };

  /** Takes up a draft of the server, with what this machine kept of it. @returns whether it is still there */
  readonly open = async (id: string): Promise<boolean> => {
    this.become({ opening: true });
    try {
      await this.flush();
      this.forget();
      this.become({ opening: true });
      const draft = await read(id);
      if (draft === undefined) return false;
      const copy = await openSealed(id, draft.browserKey);
      const more = copy && ahead(copy, draft);
      const known = copy === undefined || isSame(copy.typed, draft.typed) || (more !== undefined && more <= 0);
      const typed = known ? draft.typed : copy.typed;
      kept.add(this);
      this.hold(draft);
      this.type(typed, { opened: typed });
      if (known) return true;
      this.become({ recovered: new Date(copy.at), keeping: { kind: 'unsaved' } });
      this.sealed = copy.typed;
      if (copy.version === draft.version || more !== undefined) this.saveIn(0);
      else this.become({ keeping: { kind: 'changed', theirs: draft, before: undefined } });
      return true;
    } finally {
      this.become({ opening: false });
    }
  };

  /** The person has chosen between what stands here and what was saved elsewhere. */
  readonly choose = (typed: Typed): void => {
    if (this.stand.keeping.kind === 'changed') this.hold(this.stand.keeping.theirs);
    this.type(typed, { keeping: { kind: 'unsaved' } });
    this.saveIn(0);
  };

  /** What stands here becomes a draft of its own: the other one was sent or thrown away. */
  readonly beginAnew = (): void => {
    const { typed } = this.stand;
    this.base = { typed: {}, version: 0 };
    this.browserKey = undefined;
    this.become({ ...empty(), typed, keeping: { kind: 'unsaved' } });
    this.saveIn(0);
  };

  private hold({ id, key, typed, version, savedAt, browserKey }: Draft): void {
    this.base = { typed, version };
    this.browserKey = browserKey;
    this.become({ id, key, savedAt: new Date(savedAt), keeping: { kind: 'saved' } });
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  /**
   * One save at a time; what is typed meanwhile is saved next. Who leaves sends it at once, beside the save that is on
   * its way: by the count of changes the API knows which of the two is the later.
   */
  private async save(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const { saving, count } = this;
    if (saving !== undefined && (!leaving || (saving.leaving && saving.count === count))) return saving.done;
    if (leaving) this.left = count;
    const done = this.saveNow(leaving).finally(() => {
      if (this.saving?.done === done) this.saving = undefined;
    });
    this.saving = { done, leaving, count };
    return done;
  }

  private async saveNow(leaving: boolean): Promise<void> {
    const { typed, id, key } = this.stand;
    const { edit } = this;
    if (this.aim === undefined) return;
    if (!isTyped(typed)) {
      if (id === undefined) this.become({ keeping: { kind: 'saved' } });
      else this.drop();
      return;
    }
    try {
      const draft =
        id === undefined
          ? await begin(this.aim, key, { typed, edit }, leaving)
          : await save(this.aim, { id, version: this.base.version }, { typed, edit }, leaving);
      // Sent or thrown away while it was being saved.
      if (this.stand.key !== key) return void remove(draft.id).catch(() => undefined);
      if (this.isOvertaken(edit)) return;
      this.wait = firstWait;
      this.hold(draft);
      if (isSame(this.stand.typed, draft.typed)) void this.unseal(draft.id);
      else {
        this.become({ keeping: { kind: 'unsaved' } });
        this.seal();
        this.saveIn(id === undefined ? 0 : afterTyping);
      }
    } catch (error) {
      if (this.stand.key === key && !this.isOvertaken(edit)) await this.notSaved(error);
    }
  }

  /** Whether a later save was sent while leaving: its answer counts. */
  private isOvertaken({ count }: Edit): boolean {
    return count < this.left;
  }

  private async notSaved(error: unknown): Promise<void> {
    const problem = error instanceof Problem ? error : new Problem({ code: 'INTERNAL', status: 500, title: '' });
    const { id } = this.stand;
    if (problem.status === 412 && id !== undefined) {
      const theirs = await read(id).catch(() => null);
      if (theirs !== null) {
        this.become({
          keeping: theirs === undefined ? { kind: 'gone' } : { kind: 'changed', theirs, before: this.base.typed },
        });
        return;
      }
    } else if (id !== undefined && problem.status === 404) return this.become({ keeping: { kind: 'gone' } });
    const willPass = problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500;
    if (!willPass && problem.code !== 'STANDING_CHANGED' && problem.status !== 412)
      return this.become({ keeping: { kind: 'refused', problem } });
    const { keeping } = this.stand;
    const signedOut = problem.status === 401 || problem.code === 'STANDING_CHANGED';
    this.become({ keeping: { kind: 'away', since: keeping.kind === 'away' ? keeping.since : new Date(), signedOut } });
    // When the session is over, saving pauses until somebody signs in.
    if (signedOut) return;
    this.saveIn(this.wait);
    this.wait = Math.min(this.wait * 2, longestWait);
  }

  /** Keeps what is typed on this machine, for the time until it is saved. */
  private seal(): void {
    this.sealing = this.sealing.then(async () => {
      const { id, typed } = this.stand;
      if (id === undefined || this.browserKey === undefined || isSame(typed, this.base.typed)) return;
      const copy = { typed, version: this.base.version, edit: this.edit, at: Date.now() };
      if (await keepSealed(id, this.browserKey, copy)) this.sealed = typed;
    });
  }

  private unseal(id: string): Promise<void> {
    this.sealing = this.sealing.then(async () => {
      if (!isSame(this.stand.typed, this.base.typed)) return;
      await dropSealed(id);
      this.sealed = undefined;
    });
    return this.sealing;
  }
}
