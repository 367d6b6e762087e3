import { useEffect, useState } from 'react';
import { useSession } from '../session/session.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';

/** The foot of a printed page: when, by whom, and that it contains personal data. */
export function PrintFoot() {
  const { words, language } = useWords();
  const { session } = useSession();
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    const now = () => setAt(new Date());
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  }, []);
  return (
    <p className="on-paper">
      {words.printed(instantText(at.toISOString(), language))} <bdi>{session.person.name}</bdi>. {words.printedPersonal}
    </p>
  );
}
