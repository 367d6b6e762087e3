/** A language of the pages. */
export type Language = 'vi' | 'en';

/** Where this machine keeps the language that somebody chose; it is nothing personal. */
export const LANGUAGE = 'hoso-language';

/** The language that somebody chose on this machine; Vietnamese first. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
