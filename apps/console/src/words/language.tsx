import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { chosenLanguage, type Language, LANGUAGE } from './chosen.js';
import { en } from './en.js';
import { vi, type Words } from './vi.js';

/** A text of the API in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

const dictionaries: Readonly<Record<Language, Words>> = { vi, en };

export type { Language } from './chosen.js';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  /** The text in this language. */
  readonly say: (text: Text) => string;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken | undefined>(undefined);

/** The language that requests ask for; set with the pages' own. */
export const spoken: { now: Language } = { now: chosenLanguage() };

/** Gives the pages their words. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo<Spoken>(
    () => ({
      language,
      words: dictionaries[language],
      say: (text) => text[language],
      speak: (next) => {
        spoken.now = next;
        try {
          localStorage.setItem(LANGUAGE, next);
        } catch {
          // Nothing is stored: the choice is made again the next time.
        }
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The words of the pages, in the language that the reader chose. */
export function useWords(): Spoken {
  const found = useContext(Context);
  if (found === undefined) throw new Error('no language is chosen');
  return found;
}
