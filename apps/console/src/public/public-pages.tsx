import { lazy, Suspense } from 'react';
import { LanguageSwitch } from '../frame/language-switch.js';
import { Loading } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { useWords } from '../words/language.js';
import { publicWords } from './words.js';

const EstimatePage = lazy(() => import('./estimate-page.js').then((module) => ({ default: module.EstimatePage })));
const OfficesPage = lazy(() => import('./offices-page.js').then((module) => ({ default: module.OfficesPage })));
const RulesPage = lazy(() => import('./rules-page.js').then((module) => ({ default: module.RulesPage })));

/** Pages for anybody: they know of no session, and ask for none. Each is loaded as a page of its own. */
export function PublicPages() {
  const { words } = useWords();
  const own = useOwnWords(publicWords);
  const [, page, type] = location.pathname.split('/');
  const link = (to: string, title: string) => (
    <a href={`/${to}`} aria-current={page === to ? 'page' : undefined}>
      {title}
    </a>
  );
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header>
        <div className="brand">{words.product}</div>
        <nav aria-label={own.nav}>
          {link('estimate', words.signIn.estimate)}
          {link('rules', words.signIn.rules)}
          {link('offices', words.signIn.offices)}
        </nav>
        <div className="who">
          <LanguageSwitch />
          <a href="/">{words.signIn.button}</a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          {page === 'rules' ? <RulesPage /> : page === 'offices' ? <OfficesPage /> : <EstimatePage type={type} />}
        </Suspense>
      </main>
    </>
  );
}
