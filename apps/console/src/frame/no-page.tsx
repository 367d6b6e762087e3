import { useWords } from '../words/language.js';
import { LanguageSwitch } from './language-switch.js';
import { useTitle } from './title.js';

/** An address that leads nowhere. */
export function NoPage() {
  const { words } = useWords();
  useTitle(words.page.none);
  return (
    <>
      <h1>{words.page.none}</h1>
      <p>
        <a href="/">{words.page.start}</a>
      </p>
    </>
  );
}

/** The same for whoever is not signed in: a page without the frame. */
export function Nowhere() {
  return (
    <main id="main" className="narrow">
      <LanguageSwitch />
      <NoPage />
    </main>
  );
}

/** A page that broke, or of which a part did not come: nothing else is lost. */
export function BrokenPage() {
  const { words } = useWords();
  useTitle(words.page.broken);
  return (
    <div role="alert">
      <h1>{words.page.broken}</h1>
      <p className="buttons">
        <button type="button" className="primary" onClick={() => location.reload()}>
          {words.page.again}
        </button>
      </p>
      <p>
        <a href="/">{words.page.start}</a>
      </p>
    </div>
  );
}
