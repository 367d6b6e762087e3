import { lazy, type ReactNode, Suspense } from 'react';
import { LanguageSwitch } from '../frame/language-switch.js';
import { Loading } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { useWords } from '../words/language.js';
import { publicWords } from './words.js';

const EstimatePage = lazy(() => import('./estimate-page.js').then((module) => ({ default: module.EstimatePage })));
const FiguresPage = lazy(() => import('./figures-page.js').then((module) => ({ default: module.FiguresPage })));
const OfficesPage = lazy(() => import('./offices-page.js').then((module) => ({ default: module.OfficesPage })));
const RulesPage = lazy(() => import('./rules-page.js').then((module) => ({ default: module.RulesPage })));
const VerifyPage = lazy(() => import('./verify-page.js').then((module) => ({ default: module.VerifyPage })));

const pageOf = (page: string | undefined, part: string | undefined): ReactNode => {
  if (page === 'rules') return <RulesPage />;
  if (page === 'offices') return <OfficesPage />;
  if (page === 'figures') return <FiguresPage />;
  if (page === 'verify') return <VerifyPage code={readable(part ?? '')} />;
  return <EstimatePage type={part} />;
};

/** A part of an address; as it stands where it is none that can be read. */
const readable = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Pages for anybody: they know of no session, and ask for none. Each is loaded as a page of its own. */
export function PublicPages() {
  const { words } = useWords();
  const own = useOwnWords(publicWords);
  const [, page, part] = location.pathname.split('/');
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
          {link('verify', words.signIn.verify)}
          {link('rules', words.signIn.rules)}
          {link('offices', words.signIn.offices)}
          {link('figures', words.signIn.figures)}
        </nav>
        <div className="who">
          <LanguageSwitch />
          <a href="/">{words.signIn.button}</a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{pageOf(page, part)}</Suspense>
      </main>
    </>
  );
}
