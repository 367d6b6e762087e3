import { type Language, useWords } from './language.js';

/**
 * Words that only some pages need: they are loaded with these pages. The compiler refuses an English dictionary that lacks a
 * text.
 */
export const ownWords = <W extends object>(vi: W, en: NoInfer<W>): Readonly<Record<Language, W>> => ({ vi, en });

/** The words of these pages, in the language that the reader chose. */
export function useOwnWords<W extends object>(dictionary: Readonly<Record<Language, W>>): W {
  return dictionary[useWords().language];
}
