import { useEffect } from 'react';
import { useWords } from '../words/language.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { useTitle } from '../frame/title.js';
import { tellWindows } from './session.js';

const failures = ['late', 'refused', 'away', 'stranger'] as const;

/** Where somebody who is not signed in begins. */
export function SignInPage() {
  const { words } = useWords();
  useTitle(words.signIn.title);
  const query = new URLSearchParams(location.search);
  const why = failures.find((one) => one === query.get('failed'));
  const to = location.pathname === '/sign-in' ? (query.get('to') ?? '/') : `${location.pathname}${location.search}`;
  return (
    <main id="main" className="narrow">
      <LanguageSwitch />
      <h1>{words.signIn.title}</h1>
      {why !== undefined && (
        <p role="alert" className="notice bad">
          {words.signIn[why]}
        </p>
      )}
      <p>{words.signIn.lead}</p>
      <p>
        <a className="button primary" href={`/auth/sign-in?to=${encodeURIComponent(to)}`}>
          {words.signIn.button}
        </a>
      </p>
      <h2>{words.signIn.without}</h2>
      <ul>
        {(['estimate', 'verify', 'rules', 'offices', 'figures'] as const).map((page) => (
          <li key={page}>
            <a href={`/${page}`}>{words.signIn[page]}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The end of signing in again in a small window: it tells the other windows, and closes. */
export function SignedInPage() {
  const { words } = useWords();
  useTitle(words.signIn.title);
  useEffect(() => {
    tellWindows('in');
    window.close();
  }, []);
  return (
    <main id="main" className="narrow">
      <h1>{words.signIn.title}</h1>
      <p role="status">{words.signIn.signedIn}</p>
    </main>
  );
}
