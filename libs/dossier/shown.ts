import { z } from 'zod';
import type { CivilDate, CivilMonth } from '../calendar/index.js';
import { type Field, field, form } from './form.js';

/** A value as it stands in a state: nobody changes it. */
export type Unchanging<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Unchanging<T[K]> }
    : T;

/** The type of a shown state, as code reads and builds it. */
export type Stands<Z extends z.ZodType> = Unchanging<z.output<Z>>;

/**
 * Part of a dossier's state as it is shown to somebody. The schema is strict: what it does not name is not shown, and a
 * test holds every state of every case against it. OpenAPI and the programs that read it have their types from it, and pages
 * the words of its fields.
 */
export interface ShownPart<S> {
  readonly schema: Field;
  /** What is shown of a state: a value of the schema. */
  of(state: S): unknown;
}

/** What is shown of a type's own state, and to whom. */
export interface Shown<S> {
  /** Without personal data: what the read model holds and officials see. Guards of commands read it. */
  readonly openly: ShownPart<S>;
  /**
   * What parties see of the open part. Default: a claimant sees all of it, an employer nothing.
   */
  readonly to?: { readonly claimant?: ShownPart<S>; readonly employer?: ShownPart<S> };
}

/** The statements of a dossier as they stand, and what of them a party may see who may not read them all. */
export interface StatedPart<S> extends ShownPart<S> {
  /**
   * Whoever may read personal data reads all of it. An employer never does: the type says what an employer is shown of
   * it, or that it is nothing.
   */
  readonly to: { readonly employer: ShownPart<S> | 'nothing' };
}

/** What an employer is shown of the statements of a type; undefined where that is nothing. */
export const statedToEmployer = <S>({
  asItStands,
}: {
  readonly asItStands?: StatedPart<S>;
}): ShownPart<S> | undefined => {
  const part = asItStands?.to.employer;
  return part === 'nothing' ? undefined : part;
};

/**
 * What several say of one matter, side by side: a form for each, whose fields of the same name stand beside each other.
 * Pages draw a table and mark what differs.
 */
export const beside = <Shape extends Readonly<Record<string, Field>>>(shape: Shape) =>
  form(shape).meta({ format: 'beside' });

/**
 * A schema of a value with a type of its own, as it is in a state; parsing changes nothing.
 * @param schema of the text or number that represents it
 */
// Sound: a value of a state was given its type when it was stated; whoever is shown it reads a text or a number.
export const branded = <T extends string | number>(schema: z.ZodType): z.ZodType<T, T> =>
  schema as unknown as z.ZodType<T, T>;

/** A civil date of Viet Nam as it is shown, `YYYY-MM-DD`. */
export const shownDay = branded<CivilDate>(z.iso.date());
/** A month as it is shown, `YYYY-MM`. */
export const shownMonth = branded<CivilMonth>(z.string().regex(/^\d{4}-\d{2}$/));
/** First and last day. */
export const shownPeriod = z.tuple([shownDay, shownDay]);
/** Whose account it is: pages show the name of an official. */
export const shownAccount = z.string().meta({ format: 'account' });
/** Id of a document on the dossier: pages show its title. */
export const shownDocument = z.string().meta({ format: 'document' });
/** Words in both languages. */
export const shownText = form({
  vi: field({ title: { en: 'In Vietnamese', vi: 'Tiếng Việt' } }, z.string()),
  en: field({ title: { en: 'In English', vi: 'Tiếng Anh' } }, z.string()),
});
