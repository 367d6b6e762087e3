import { type Language, useWords } from '../words/language.js';

/** Switches to the other language. The page and what is typed in it stay. */
export function LanguageSwitch({ chosen }: { readonly chosen?: (language: Language) => void }) {
  const { language, words, speak } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  const press = () => {
    speak(other);
    chosen?.(other);
  };
  return (
    <button type="button" className="plain" lang={other} onClick={press}>
      {words.otherLanguage}
    </button>
  );
}
