import { PrintFoot } from './print-foot.js';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useLayoutEffect, useRef } from 'react';
import { SessionBar } from '../session/session-bar.js';
import { usePrefer } from '../session/preferences.js';
import { type Session, useMaySearch, useSession, useStanding } from '../session/session.js';
import { useWords } from '../words/language.js';
import { InboxLink } from './inbox-link.js';
import { LanguageSwitch } from './language-switch.js';
import { Loading } from './states.js';

type Standing = Session['standings'][number];

/** A standing in words: Cán bộ – HN-01. */
function useStandingText(): (standing: Standing) => string {
  const { words, say } = useWords();
  return ({ role, officeName, office, employer }) => {
    const name = words.roles[role as keyof typeof words.roles] ?? role;
    const where = officeName ? `${say(officeName)} (${office})` : (office ?? employer);
    return where === null ? name : `${name} – ${where}`;
  };
}

function StandingSwitch() {
  const { words } = useWords();
  const { session, act } = useSession();
  const standing = useStanding();
  const text = useStandingText();
  if (standing === undefined) return null;
  if (session.standings.length === 1)
    return (
      <span>
        <span className="hidden">{words.session.acting}: </span>
        {text(standing)}
      </span>
    );
  return (
    <label>
      <span className="hidden">{words.session.choose}</span>
      <select value={standing.id} onChange={(event) => void act(event.target.value)}>
        {session.standings.map((one) => (
          <option key={one.id} value={one.id}>
            {text(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The frame of every page. The main part takes the focus when another page opens. */
export function Frame() {
  const { words } = useWords();
  const { session, leave } = useSession();
  const standing = useStanding();
  const prefer = usePrefer();
  const searches = useMaySearch();
  const creates = standing?.role === 'officer' || standing?.role === 'claimant';
  const counts = standing?.role === 'director' || standing?.role === 'auditor';
  const hears = standing !== undefined && !['auditor', 'operator'].includes(standing.role);
  const leads = counts && standing.office !== null;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className={standing?.role === 'director' ? 'director' : undefined}>
        <div className="brand">{words.product}</div>
        <nav aria-label={words.nav.label}>
          {standing?.role === 'claimant' ? (
            <Link to="/me">{words.views.own}</Link>
          ) : standing?.role === 'employer' ? (
            <Link to="/employer">{words.nav.work}</Link>
          ) : standing?.role === 'operator' ? (
            <Link to="/ops">{words.nav.ops}</Link>
          ) : standing?.role === 'law-editor' ? (
            <Link to="/law">{words.nav.law}</Link>
          ) : standing?.role === 'auditor' ? (
            <Link to="/audit">{words.nav.audit}</Link>
          ) : (
            <Link to="/tasks/$view" params={{ view: session.preferences.view ?? 'mine' }}>
              {words.nav.work}
            </Link>
          )}
          {standing?.role === 'payment-officer' && (
            <>
              <Link to="/cash">{words.views.cash}</Link>
              <Link to="/payments">{words.views.payments}</Link>
            </>
          )}
          {standing?.role === 'insurance-officer' && <Link to="/facts">{words.nav.facts}</Link>}
          {leads && <Link to="/office">{words.nav.office}</Link>}
          {counts && <Link to="/stats">{words.nav.stats}</Link>}
          {searches && <Link to="/search">{words.nav.search}</Link>}
          {creates && <Link to="/new">{words.nav.create}</Link>}
        </nav>
        <div className="who">
          <StandingSwitch />
          <bdi>{session.person.name}</bdi>
          {hears && <InboxLink />}
          <Link to="/settings">{words.nav.settings}</Link>
          <LanguageSwitch chosen={(language) => prefer.mutate({ language })} />
          <button type="button" className="plain" onClick={() => void leave()}>
            {words.session.signOut}
          </button>
        </div>
      </header>
      <SessionBar />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading page />}>
          <Outlet />
        </Suspense>
      </main>
      <PrintFoot />
    </>
  );
}
