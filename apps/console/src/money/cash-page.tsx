import { useNavigate, useSearch } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ChooseDay } from '../frame/choose-day.js';
import { Failure, Loading } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { useSession } from '../session/session.js';
import { dayText, moneyText, numberText, timeText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useHandedOut } from './asked.js';
import { sumOf } from './payments.js';
import { type Sought, soughtIn } from './sought.js';
import { MoneyTabs } from './tabs.js';
import { Waiting } from './waiting.js';
import { moneyWords } from './words.js';

/** One field for whoever stands at the counter. What is typed stands in memory alone. */
function Find({ seek, isFound }: { readonly seek: (sought: Sought | undefined) => void; readonly isFound: boolean }) {
  const { find } = useOwnWords(moneyWords);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    seek(soughtIn(text));
  };
  return (
    <form role="search" onSubmit={submit} className="search">
      <label htmlFor="find">{find.label}</label>
      <p id="find-help" className="small">
        {find.help}
      </p>
      <input
        id="find"
        type="search"
        value={text}
        aria-describedby="find-help"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="buttons">
        <button type="submit" className="primary">
          {find.button}
        </button>
        {isFound && (
          <button
            type="button"
            onClick={() => {
              setText('');
              seek(undefined);
            }}
          >
            {find.all}
          </button>
        )}
      </p>
    </form>
  );
}

/** Months that wait at the counters: found by number or name, handed out one by one or many at once. */
export function CashPage() {
  const { words } = useWords();
  const [sought, seek] = useState<Sought>();
  useTitle(words.views.cash);
  return (
    <>
      <h1>{words.views.cash}</h1>
      <MoneyTabs of="cash" here="/cash" />
      <Find seek={seek} isFound={sought !== undefined} />
      <Waiting key={JSON.stringify(sought)} place="counter" sought={sought} />
    </>
  );
}

/** What was handed out on a day, to print and to sign. */
export function CashDayPage() {
  const { on = todayAt(new Date()) } = useSearch({ from: '/cash/day' });
  const { words, language } = useWords();
  const own = useOwnWords(moneyWords);
  const { session } = useSession();
  const navigate = useNavigate();
  const { data, error, refetch, isPending, isFetching, hasNextPage, fetchNextPage } = useHandedOut(on);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  useTitle(own.handedOut.title);
  return (
    <>
      <h1>{own.handedOut.title}</h1>
      <MoneyTabs of="cash" here="/cash/day" />
      <ChooseDay
        key={on}
        on={on}
        label={own.day}
        show={own.show}
        go={(day) => void navigate({ to: '/cash/day', search: { on: day } })}
      />
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && (
        <p role="status">
          {items.length === 0
            ? own.handedOut.none
            : own.handedOut.of(
                dayText(on, language),
                numberText(items.length, language),
                moneyText(sumOf(items), language),
              )}{' '}
          {hasNextPage && own.handedOut.sofar(numberText(items.length, language))}
        </p>
      )}
      {items.length > 0 && (
        <>
          <div className="wide-table">
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{words.list.number}</th>
                  <th scope="col">{words.list.name}</th>
                  <th scope="col">{own.handedOut.month}</th>
                  <th scope="col" className="amount">
                    {own.columns.amount}
                  </th>
                  <th scope="col">{own.handedOut.at}</th>
                  <th scope="col">{own.handedOut.by}</th>
                  <th scope="col" className="signed">
                    {own.handedOut.signed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ number, displayName, month, amountVnd, at, by, reference }) => (
                  <tr key={reference}>
                    <th scope="row">
                      <Link to="/dossiers/$number" params={{ number }}>
                        {number}
                      </Link>
                    </th>
                    <td data-label={words.list.name}>
                      <bdi>{displayName}</bdi>
                    </td>
                    <td data-label={own.handedOut.month}>{month}</td>
                    <td data-label={own.columns.amount} className="amount">
                      {moneyText(amountVnd, language)}
                    </td>
                    <td data-label={own.handedOut.at}>{timeText(new Date(at))}</td>
                    <td data-label={own.handedOut.by}>
                      <bdi>{by.name ?? (by.id === session.person.subject ? session.person.name : by.id)}</bdi>
                    </td>
                    <td className="signed" />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="buttons">
            <button type="button" onClick={() => window.print()}>
              {own.print}
            </button>
          </p>
        </>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
      <p className="small">{words.dossier.logged}</p>
    </>
  );
}
