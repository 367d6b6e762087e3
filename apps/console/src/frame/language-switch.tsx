import { useWords } from '../words/language.js';

/** Switches to the other language. The page and what is typed in it stay. */
export function LanguageSwitch() {
  const { language, words, speak } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="plain" lang={other} onClick={() => speak(other)}>
      {words.otherLanguage}
    </button>
  );
}
