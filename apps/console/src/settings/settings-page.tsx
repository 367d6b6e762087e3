import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { saidAt } from '../api/problem.js';
import { tidyDay, typedDay } from '../form/day.js';
import { AskOnceMore } from '../frame/ask-once-more.js';
import { Failure } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { commonColumns, usualColumns } from '../list/columns.js';
import { useCounts } from '../list/lines.js';
import { useSavedLists } from '../list/saved.js';
import { viewsOf } from '../list/views.js';
import { listWords } from '../list/words.js';
import { stillAway, usePrefer, usePreferences } from '../session/preferences.js';
import { useSession, useStanding } from '../session/session.js';
import { numberText, weekdayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { settingsWords } from './words.js';

type Prefer = ReturnType<typeof usePrefer>;
/** Where a refusal says what is wrong with the day of an absence. */
const AWAY = '/awayUntil';
const sizes = [25, 50, 100, 200] as const;

/** A choice that is shown at once, and taken back where it is refused. */
function Box({
  label,
  value,
  prefer,
  changes,
  about,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly prefer: Prefer;
  readonly changes: (value: boolean) => Parameters<Prefer['mutate']>[0];
  readonly about?: string;
}) {
  const [shown, show] = useState(value);
  const choose = (wanted: boolean) => {
    show(wanted);
    prefer.mutate(changes(wanted), { onError: () => show(!wanted) });
  };
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={shown}
        aria-describedby={about}
        onChange={({ target }) => choose(target.checked)}
      />{' '}
      {label}
    </label>
  );
}

/** The language of the pages. */
function ChooseLanguage({ prefer }: { readonly prefer: Prefer }) {
  const { words: common, language, speak } = useWords();
  const words = useOwnWords(settingsWords);
  return (
    <fieldset className="group">
      <legend>{common.language}</legend>
      {(['vi', 'en'] as const).map((one) => (
        <label key={one} className="choice" lang={one}>
          <input
            type="radio"
            name="language"
            checked={language === one}
            onChange={() => {
              speak(one);
              prefer.mutate({ language: one });
            }}
          />{' '}
          {words.languages[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** Columns that lists begin with. */
function ColumnBoxes({ prefer }: { readonly prefer: Prefer }) {
  const words = useOwnWords(settingsWords);
  const { columns: titles } = useOwnWords(listWords);
  const { columns: kept } = usePreferences();
  const [chosen, show] = useState<readonly string[]>(kept ?? usualColumns);
  const turn = (name: (typeof commonColumns)[number]) => {
    const columns = commonColumns.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one)));
    // A list has a column beside its numbers.
    const isUsual = columns.join() === commonColumns.filter((one) => usualColumns.includes(one)).join();
    if (columns.length === 0) return;
    show(columns);
    prefer.mutate({ columns: isUsual ? null : columns }, { onError: () => show(chosen) });
  };
  return (
    <fieldset className="choices inline" aria-describedby="columns-help">
      <legend>{words.columns}</legend>
      <p className="small" id="columns-help">
        {words.columnsHelp}
      </p>
      {commonColumns.map((name) => (
        <label key={name} className="choice">
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => turn(name)} /> {titles[name]}
        </label>
      ))}
    </fieldset>
  );
}

/** How work lists are shown, and which one opens first. */
function ChooseLists({ prefer }: { readonly prefer: Prefer }) {
  const { words: common } = useWords();
  const words = useOwnWords(settingsWords);
  const standing = useStanding();
  const { view, lines, preview } = usePreferences();
  const { data: saved } = useSavedLists(standing?.office != null);
  const views = viewsOf(standing?.role);
  const known = (view ?? views[0] ?? 'mine') as (typeof views)[number];
  return (
    <fieldset className="group">
      <legend>{words.lists}</legend>
      <div className="field">
        <label htmlFor="view">{words.view}</label>
        <select id="view" value={known} onChange={({ target }) => prefer.mutate({ view: target.value })}>
          {views.map((one) => (
            <option key={one} value={one}>
              {common.views[one]}
            </option>
          ))}
          {(saved ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="lines">{words.lines}</label>
        <select
          id="lines"
          value={lines}
          onChange={({ target }) => prefer.mutate({ lines: sizes.find((one) => String(one) === target.value) ?? null })}
        >
          {sizes.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <ColumnBoxes prefer={prefer} />
      <Box label={words.preview} value={preview} prefer={prefer} changes={(wanted) => ({ preview: wanted })} />
    </fieldset>
  );
}

/** The keys that pages have of their own, and whether they have them. */
function ChooseKeys({ prefer }: { readonly prefer: Prefer }) {
  const words = useOwnWords(settingsWords);
  const { keys } = usePreferences();
  return (
    <fieldset className="group">
      <legend>{words.keys}</legend>
      <Box
        label={words.useKeys}
        value={keys}
        prefer={prefer}
        changes={(wanted) => ({ keys: wanted })}
        about="keys-help"
      />
      <p className="small" id="keys-help">
        {words.keysHelp}
      </p>
      <dl>
        {words.each.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </fieldset>
  );
}

/** What somebody who goes away still holds, and what can be done with it. */
function Held() {
  const { language } = useWords();
  const words = useOwnWords(settingsWords);
  const { data: counts } = useCounts(undefined);
  if (counts == null || counts.mine.count === 0) return null;
  return (
    <p className="notice">
      {words.holds(numberText(counts.mine.count, language))}{' '}
      <Link to="/tasks/$view" params={{ view: 'mine' }}>
        {words.handOver}
      </Link>
    </p>
  );
}

/** An absence, told to colleagues. */
function Absence({ prefer }: { readonly prefer: Prefer }) {
  const { words: common, language } = useWords();
  const words = useOwnWords(settingsWords);
  const away = stillAway(usePreferences().awayUntil);
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState<'notDay' | 'year'>();
  const fault = unread === undefined ? saidAt(prefer.error, AWAY) : common.form[unread];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = typedDay(typed);
    setUnread('fault' in read ? read.fault : undefined);
    if ('day' in read) prefer.mutate({ awayUntil: read.day }, { onSuccess: () => setTyped('') });
    else document.getElementById('away')?.focus();
  };
  return (
    <fieldset className="group">
      <legend>{words.away}</legend>
      <p className="small">{words.awayLead}</p>
      {away !== null && (
        <>
          <p>
            {words.awayNow(weekdayText(away, language))}{' '}
            <button type="button" onClick={() => prefer.mutate({ awayUntil: null })}>
              {words.back}
            </button>
          </p>
          <Held />
        </>
      )}
      <form onSubmit={submit} noValidate className="field">
        <label htmlFor="away">{words.until}</label>
        <span className="help" id="away-help">
          {fault === undefined ? (
            common.form.dayHelp
          ) : (
            <span className="fault" role="alert">
              {fault}
            </span>
          )}
        </span>
        <input
          id="away"
          type="text"
          className="day"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby="away-help"
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => setTyped(tidyDay(typed))}
        />{' '}
        <button type="submit">{words.say}</button>
      </form>
    </fieldset>
  );
}

/** Ends every session of the person, after asking once more. */
function SignOutEverywhere() {
  const words = useOwnWords(settingsWords);
  const { leaveEverywhere } = useSession();
  const [error, setError] = useState<unknown>();
  const leave = () => void leaveEverywhere().catch(setError);
  return (
    <fieldset className="group">
      <legend>{words.everywhere}</legend>
      <p className="small">{words.everywhereLead}</p>
      {error !== undefined && <Failure error={error} again={leave} />}
      <AskOnceMore begin={words.everywhere} sure={words.sure} yes={words.yes} no={words.no} act={leave} />
    </fieldset>
  );
}

/** What somebody chooses for themselves; it is the same on each of their machines. */
export function SettingsPage() {
  const { words: common } = useWords();
  const words = useOwnWords(settingsWords);
  const role = useStanding()?.role;
  const prefer = usePrefer();
  useTitle(common.nav.settings);
  const isParty = role === 'claimant' || role === 'employer';
  return (
    <div className="narrow">
      <h1>{common.nav.settings}</h1>
      <p>{words.lead}</p>
      {prefer.error !== null && saidAt(prefer.error, AWAY) === undefined && <Failure error={prefer.error} />}
      <p role="status">{prefer.isSuccess && words.saved}</p>
      <ChooseLanguage prefer={prefer} />
      {!isParty && role !== 'operator' && role !== 'law-editor' && role !== 'auditor' && (
        <>
          <ChooseLists prefer={prefer} />
          <ChooseKeys prefer={prefer} />
        </>
      )}
      {(role === 'officer' || role === 'director') && <Absence prefer={prefer} />}
      <SignOutEverywhere />
    </div>
  );
}
