import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChooseDay } from '../frame/choose-day.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { dayText, moneyText, numberText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Difference, type MoneyLine, useRun } from './asked.js';
import { MoneyTabs } from './tabs.js';
import { awaitedIn, Waiting } from './waiting.js';
import { moneyWords } from './words.js';

/** Whose turn it is: whoever owes something in the lines that are there. */
function Awaited({ lines, now }: { readonly lines: readonly MoneyLine[]; readonly now: string | undefined }) {
  const { say, words } = useWords();
  const own = useOwnWords(moneyWords);
  const navigate = useNavigate();
  const awaited = awaitedIn(lines, 'transfer');
  const known = words.roles[now as keyof typeof words.roles];
  const options = [...awaited].map(([who, title]) => [who, say(title)] as const);
  if (now !== undefined && !awaited.has(now)) options.push([now, known ?? now]);
  if (options.length === 0) return null;
  return (
    <p className="tools">
      <label className="filter">
        {own.awaited}{' '}
        <select
          value={now ?? ''}
          onChange={({ target: { value } }) =>
            void navigate({ to: '/payments', search: value === '' ? {} : { waitingFor: value }, replace: true })
          }
        >
          <option value="">{own.everybody}</option>
          {options.map(([who, title]) => (
            <option key={who} value={who}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Transfers that did not get there: why, and what is awaited from whom. */
export function PaymentsPage() {
  const { waitingFor } = useSearch({ from: '/payments' });
  const { words } = useWords();
  useTitle(words.views.payments);
  return (
    <>
      <h1>{words.views.payments}</h1>
      <MoneyTabs of="payments" here="/payments" />
      <Waiting
        key={waitingFor}
        place="transfer"
        waitingFor={waitingFor}
        above={(lines) => <Awaited lines={lines} now={waitingFor} />}
      />
    </>
  );
}

/** Both sides of each amount that differs. */
function Differences({ of }: { readonly of: readonly Difference[] }) {
  const { words, say, language } = useWords();
  const { run, columns, reference: called } = useOwnWords(moneyWords);
  const said = (what: string, on: string | null) => (on === null ? what : run.on(what, dayText(on, language)));
  return (
    <div className="wide-table">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{words.list.number}</th>
            <th scope="col">{columns.payments}</th>
            <th scope="col" className="amount">
              {columns.amount}
            </th>
            <th scope="col">{run.ours}</th>
            <th scope="col">{run.theirs}</th>
            <th scope="col">{called}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ number, month, amountVnd, ours, oursOn, theirs, theirsOn, payment, reference }) => (
            <tr key={`${reference} ${theirs}`}>
              <th scope="row">
                {number === null ? (
                  run.unknown
                ) : (
                  <Link to="/dossiers/$number" params={{ number }}>
                    {number}
                  </Link>
                )}
              </th>
              <td data-label={columns.payments}>{payment === null ? month : say(payment.title)}</td>
              <td data-label={columns.amount} className="amount">
                {moneyText(amountVnd, language)}
              </td>
              <td data-label={run.ours}>{said(run.oursIs[ours], oursOn)}</td>
              <td data-label={run.theirs}>
                {said(run.theirsIs[theirs], theirsOn)}
                {payment?.reason !== undefined && `: ${say(payment.reason)}`}
              </td>
              <td data-label={called}>
                <bdi>{reference}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The run of a day: what stands in the ledger, and where our side and the bank's differ. */
export function RunPage() {
  const { on = todayAt(new Date()) } = useSearch({ from: '/payments/day' });
  const { language } = useWords();
  const own = useOwnWords(moneyWords);
  const { run } = own;
  const navigate = useNavigate();
  const { data, error, refetch } = useRun(on);
  useTitle(run.title);
  return (
    <>
      <h1>{run.title}</h1>
      <MoneyTabs of="payments" here="/payments/day" />
      <ChooseDay
        key={on}
        on={on}
        label={own.day}
        show={own.show}
        go={(day) => void navigate({ to: '/payments/day', search: { on: day } })}
      />
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <h2>{run.counts}</h2>
          {data.counts.length === 0 ? (
            <p className="empty">{run.nothing}</p>
          ) : (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{run.kind}</th>
                  <th scope="col" className="amount">
                    {run.lines}
                  </th>
                  <th scope="col" className="amount">
                    {own.columns.amount}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.counts.map(({ kind, lines, amountVnd }) => (
                  <tr key={kind}>
                    <th scope="row">{own.kinds[kind as keyof typeof own.kinds] ?? kind}</th>
                    <td data-label={run.lines} className="amount">
                      {numberText(lines, language)}
                    </td>
                    <td data-label={own.columns.amount} className="amount">
                      {moneyText(amountVnd, language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <h2>{run.differences(numberText(data.differences.length, language))}</h2>
          <p className="small">{run.lead}</p>
          {data.differences.length === 0 ? <p className="empty">{run.none}</p> : <Differences of={data.differences} />}
          {data.more && <p className="notice">{run.more}</p>}
        </>
      )}
    </>
  );
}
