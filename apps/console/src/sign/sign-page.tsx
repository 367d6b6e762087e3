import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { dossierQuery, shownTo, typeQuery } from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { DossierReading } from '../dossier/reading.js';
import { Value } from '../dossier/value.js';
import { More } from '../frame/more.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { type Column, DossierTable, type Ticks, turned } from '../list/dossier-table.js';
import { useLines } from '../list/lines.js';
import { hold } from '../many/held.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, moneyText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { asSeen, byDecision, decisionOf, hindrances, isPlain, referredIn, totalOf, type Waiting } from './stacks.js';

/** The task is the purpose of these looks. */
const purpose = 'sign';

function Amount({ waiting: { dossier } }: { readonly waiting: Waiting }) {
  const { language } = useWords();
  const amount = dossier.toSign?.amountVnd ?? null;
  return amount === null ? null : moneyText(amount, language);
}

const numberOf = ({ line }: Waiting): string => line.number;

/** What can be signed without a further look: ticked line by line, or all at once. */
function Plain({ some, ticks }: { readonly some: readonly Waiting[]; readonly ticks: Pick<Ticks, 'numbers' | 'set'> }) {
  const { words, say, language } = useWords();
  const columns = useMemo<readonly Column<Waiting>[]>(
    () => [
      { name: 'name', title: words.list.name, cell: ({ line }) => <bdi>{line.displayName}</bdi> },
      {
        name: 'decision',
        title: words.sign.decision,
        cell: (waiting) => {
          const decision = decisionOf(waiting);
          return decision !== undefined && say(decision.title);
        },
      },
      {
        name: 'amount',
        title: words.sign.amount,
        className: 'amount',
        cell: (waiting) => <Amount waiting={waiting} />,
      },
      {
        name: 'due',
        title: words.list.due,
        className: 'day',
        cell: ({ line: { due } }) => (due === null ? '' : dayText(due, language)),
      },
    ],
    [language],
  );
  return (
    <DossierTable
      lines={some}
      numberOf={numberOf}
      number={words.list.number}
      columns={columns}
      ticks={{ ...ticks, called: words.sign.tick }}
    />
  );
}

/** A dossier with remarks: they are shown, the rest is folded, and it can only be chosen from inside. */
function ToLookAt({ waiting, ticks }: { readonly waiting: Waiting; readonly ticks: Pick<Ticks, 'numbers' | 'set'> }) {
  const { words, say } = useWords();
  const { line, dossier, type } = waiting;
  const { number } = line;
  const hindered = hindrances(waiting);
  const decision = decisionOf(waiting);
  return (
    <section className="notice" aria-labelledby={`sign-${number}`}>
      <h3 id={`sign-${number}`}>
        <Link to="/dossiers/$number" params={{ number }}>
          {number}
        </Link>{' '}
        <bdi>{line.displayName}</bdi>
      </h3>
      <p>
        {decision !== undefined && `${say(decision.title)} – `}
        <Amount waiting={waiting} />
      </p>
      <ul>
        {dossier.toSign?.remarks.map((remark) => (
          <li key={remark.en}>{say(remark)}</li>
        ))}
        {referredIn(waiting).map(({ what, said }) => (
          <li key={what.en}>
            <b>{say(what)}</b>
            {said !== undefined && (
              <span className="lines">
                {' '}
                «<bdi>{said}</bdi>»
              </span>
            )}
          </li>
        ))}
        {hindered.map(({ name, why, detail }) => (
          <li key={name}>
            <b>{words.sign.notNow}</b>: {say(why)}
            {detail !== undefined && ` ${say(detail)}`}
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {words.sign.look}
          <span className="hidden">: {number}</span>
        </summary>
        <DossierReading dossier={dossier} type={type}>
          <Value value={dossier.facts} schema={shownTo(type, 'director')} />
        </DossierReading>
        {decision?.bulk === true && (
          <p>
            <label>
              <input
                type="checkbox"
                checked={ticks.numbers.has(number)}
                onChange={() => ticks.set(turned(ticks.numbers, number))}
              />{' '}
              {words.sign.seen(number)}
            </label>
          </p>
        )}
        <p className="buttons">
          {type.commands
            .filter(
              ({ name, roles }) => roles.includes('director') && dossier.commands.some((one) => one.name === name),
            )
            .map((command) => (
              <CommandLink key={command.name} number={number} command={command} />
            ))}
        </p>
      </details>
    </section>
  );
}

/** Signs the chosen dossiers after a preview: each decision, for exactly the versions that were seen. */
function Give({ chosen }: { readonly chosen: readonly Waiting[] }) {
  const { words, say, language } = useWords();
  const { session } = useSession();
  const navigate = useNavigate();
  const money = (some: readonly Waiting[]) => moneyText(totalOf(some), language);
  return (
    <div className="tools" role="group" aria-label={words.sign.title}>
      <span role="status">{words.sign.chosen(chosen.length, money(chosen))}</span>
      {byDecision(chosen).map(([{ name, title }, some]) => (
        <button
          key={`${some[0]?.type.name} ${name}`}
          type="button"
          className="primary"
          onClick={() => {
            hold(session.acting, {
              view: 'sign',
              command: name,
              type: some[0]?.type.name ?? '',
              lines: some.map(asSeen),
            });
            void navigate({ to: '/tasks/$view/do/$command', params: { view: 'sign', command: name } });
          }}
        >
          {words.sign.give(say(title), some.length, money(some))}
        </button>
      ))}
    </div>
  );
}

/** Dossiers without remarks are signed together, the others after a look at each. */
function Signing() {
  const { words } = useWords();
  const { session } = useSession();
  const [numbers, setNumbers] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useLines({ view: 'sign' });
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const dossiers = useQueries({
    queries: lines.map(({ number }) => dossierQuery(session.acting, number, { purpose })),
  });
  const names = [...new Set(lines.map(({ type }) => type))];
  const types = useQueries({ queries: names.map((name) => typeQuery(name)) });
  useTitle(words.sign.title);
  const fault = error ?? dossiers.find((one) => one.error !== null)?.error ?? types.find((one) => one.error)?.error;
  const again = () => {
    for (const one of [...dossiers, ...types]) if (one.error !== null) void one.refetch();
    if (error !== null) void refetch();
  };
  const waiting = lines.flatMap((line, at): readonly Waiting[] => {
    const dossier = dossiers[at]?.data;
    const type = types[names.indexOf(line.type)]?.data;
    return dossier === undefined || type === undefined ? [] : [{ line, dossier, type }];
  });
  const plain = waiting.filter(isPlain);
  const others = waiting.filter((one) => !isPlain(one));
  const chosen = waiting.filter(({ line }) => numbers.has(line.number));
  const ticks = { numbers, set: setNumbers };
  const isLoaded = data !== undefined && waiting.length === lines.length;
  return (
    <>
      <p className="crumb">
        <Link to="/tasks/$view" params={{ view: 'sign' }}>
          {words.many.back}
        </Link>
      </p>
      <h1>{words.sign.title}</h1>
      {fault !== undefined && <Failure error={fault} again={again} />}
      {!isLoaded && fault === undefined && <Loading text={words.sign.waits} />}
      {isLoaded && lines.length === 0 && <p className="empty">{words.sign.none}</p>}
      {isLoaded && lines.length > 0 && (
        <>
          <p>{words.sign.lead}</p>
          {chosen.length > 0 && <Give chosen={chosen} />}
          <section aria-labelledby="sign-plain">
            <h2 id="sign-plain">{words.sign.plain(plain.length)}</h2>
            {plain.length > 0 && (
              <>
                <p>
                  <button
                    type="button"
                    onClick={() => setNumbers(new Set([...numbers, ...plain.map(({ line }) => line.number)]))}
                  >
                    {words.sign.every}
                  </button>
                </p>
                <Plain some={plain} ticks={ticks} />
              </>
            )}
          </section>
          <section aria-labelledby="sign-look">
            <h2 id="sign-look">{words.sign.remarked(others.length)}</h2>
            {others.map((one) => (
              <ToLookAt key={one.line.number} waiting={one} ticks={ticks} />
            ))}
          </section>
          <p className="small">{words.dossier.logged}</p>
        </>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
    </>
  );
}

/** What waits for the director: nobody else signs. */
export function SignPage() {
  return useStanding()?.role === 'director' ? <Signing /> : <NoPage />;
}
