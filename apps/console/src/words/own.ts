import { type Language, useWords } from './language.js';

/**
 * Words of some pages alone, which come with those pages: nobody else loads them. English says what Vietnamese says, or it
 * does not compile.
 */
export const ownWords = <W extends object>(vi: W, en: NoInfer<W>): Readonly<Record<Language, W>> => ({ vi, en });

/** The words of these pages, in the language that the reader chose. */
export function useOwnWords<W extends object>(dictionary: Readonly<Record<Language, W>>): W {
  return dictionary[useWords().language];
}
