import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { en } from './en.js';
import { vi, type Words } from './vi.js';

/** A language of the pages. */
export type Language = 'vi' | 'en';

/** A text of the API in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

const KEPT = 'hoso-language';
const dictionaries: Readonly<Record<Language, Words>> = { vi, en };

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  /** The text in this language. */
  readonly say: (text: Text) => string;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken | undefined>(undefined);

/** Vietnamese first; what somebody chose on this machine is kept, and is nothing personal. */
function chosen(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** The language that requests ask for; set with the pages' own. */
export const spoken: { now: Language } = { now: chosen() };

/** Gives the pages their words. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosen);
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
          localStorage.setItem(KEPT, next);
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
