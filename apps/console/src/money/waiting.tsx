import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { typeQuery } from '../dossier/asking.js';
import { BusyButton } from '../frame/busy-button.js';
import { Failure, Loading } from '../frame/states.js';
import { type Column, DossierTable } from '../list/dossier-table.js';
import { Owed } from '../list/owed.js';
import { noteTicked, noteTops, tickedIn, useLineLeft, useNotedPlace } from '../list/where.js';
import { ChooseCommand } from '../many/choose-command.js';
import { usePreferences } from '../session/preferences.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, moneyText, numberText, timeText } from '../words/format.js';
import { More } from '../frame/more.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type MoneyLine, type MoneyPlace, useWaiting, viewOf } from './asked.js';
import { Payments, sumOf } from './payments.js';
import type { Sought } from './sought.js';
import { moneyWords } from './words.js';

const numberOf = ({ number }: MoneyLine): string => number;

/** What is owed about the money of a line in a place. */
const owedIn = ({ waiting }: MoneyLine, place: MoneyPlace) => waiting.filter(({ money }) => money === place);

/** Who owes something in these lines, each once. */
export function awaitedIn(lines: readonly MoneyLine[], place: MoneyPlace): ReadonlyMap<string, Text> {
  return new Map(lines.flatMap((line) => owedIn(line, place).map(({ who, whoTitle }) => [who, whoTitle] as const)));
}

/** Of a line the command of the reader that settles what is owed about its money, by the name that its type gives it. */
function useSettling(lines: readonly MoneyLine[], place: MoneyPlace) {
  const role = useStanding()?.role ?? '';
  const names = [...new Set(lines.map(({ type }) => type))];
  const types = useQueries({ queries: names.map((name) => typeQuery(name)) });
  const commands = new Map(
    types.flatMap(({ data }) => (data?.commands ?? []).map((one) => [`${data?.name ?? ''} ${one.name}`, one] as const)),
  );
  return (line: MoneyLine) =>
    owedIn(line, place)
      .map(({ command }) => commands.get(`${line.type} ${command ?? ''}`))
      .find((one) => one?.roles.some((mine) => mine === role));
}

interface WaitingProps {
  readonly place: MoneyPlace;
  readonly sought?: Sought | undefined;
  readonly waitingFor?: string | undefined;
  /** Told of the lines that are there. */
  readonly above?: (lines: readonly MoneyLine[]) => React.ReactNode;
}

/** What waits in a place, whatever has waited longest first; what may be done with some of it. */
export function Waiting({ place, sought, waitingFor, above }: WaitingProps) {
  const { words, say, language } = useWords();
  const own = useOwnWords(moneyWords);
  const { session } = useSession();
  const { keys } = usePreferences();
  const role = useStanding()?.role;
  const asked = { ...(sought !== undefined && { sought }), ...(waitingFor !== undefined && { waitingFor }) };
  const { data, error, refetch, isPending, isFetching, hasNextPage, fetchNextPage, dataUpdatedAt } = useWaiting(
    place,
    asked,
  );
  const lines = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const settling = useSettling(lines, place);
  const view = viewOf[place];
  useNotedPlace(view, {}, lines);
  const left = useLineLeft(view);
  const list = JSON.stringify([view, asked]);
  const [, setTicked] = useState<ReadonlySet<string>>();
  const numbers = tickedIn(session.acting, list);
  const tick = (next: ReadonlySet<string>) => {
    noteTicked(session.acting, list, next);
    setTicked(next);
  };
  const offered = lines.map((line) => settling(line)?.name ?? '').join();
  const columns = useMemo((): readonly Column<MoneyLine>[] => {
    const actOf = (line: MoneyLine) => {
      const command = settling(line);
      return command && { number: line.number, primary: { name: command.name, title: command.title } };
    };
    return [
      { name: 'name', title: words.list.name, cell: ({ displayName }) => <bdi>{displayName}</bdi> },
      {
        name: 'payments',
        title: own.columns.payments,
        className: 'words',
        cell: ({ payments }) => <Payments of={payments} withState={place === 'transfer'} />,
      },
      ...(place === 'counter'
        ? [
            {
              name: 'amount',
              title: own.columns.amount,
              className: 'amount',
              cell: ({ payments }: MoneyLine) => moneyText(sumOf(payments), language),
            },
          ]
        : []),
      {
        name: 'since',
        title: own.columns.since,
        className: 'day',
        cell: ({ since }) => dayText(since, language),
      },
      place === 'counter'
        ? {
            name: 'act',
            title: words.dossier.may,
            className: 'words',
            cell: (line) => {
              const act = actOf(line);
              if (act === undefined) return null;
              const params = { number: act.number, command: act.primary.name };
              return (
                <Link className="act" to="/dossiers/$number/do/$command" params={params}>
                  {say(act.primary.title)}
                  <span className="hidden">: {line.number}</span>
                </Link>
              );
            },
          }
        : {
            name: 'awaited',
            title: own.columns.awaited,
            className: 'words',
            cell: (line) => <Owed waiting={owedIn(line, place)} act={actOf(line)} />,
          },
    ];
  }, [place, language, offered]);
  const [first] = data?.pages ?? [];
  const chosen = lines.filter(({ number }) => numbers.has(number));
  return (
    <>
      {above?.(lines)}
      <div className="tools">
        <BusyButton press={refetch} busy={isFetching}>
          {words.list.refresh}
        </BusyButton>
        <span className="small">{data !== undefined && words.list.asOf(timeText(new Date(dataUpdatedAt)))}</span>
      </div>
      <p role="status">
        {first !== undefined &&
          (sought === undefined
            ? own.waits(
                words.list.count(first.total).replace(/[()]/g, ''),
                numberText(first.money.payments, language),
                moneyText(first.money.amountVnd, language),
              )
            : own.find.found(numberText(first.total.count, language)))}
      </p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {chosen[0] !== undefined && (
        <ChooseCommand view={view} lines={chosen} clear={() => tick(new Set())} usual={settling(chosen[0])?.name} />
      )}
      {isPending && error === null && <Loading />}
      {data !== undefined && lines.length === 0 && (
        <p className="empty">{sought === undefined ? own.none[place] : own.nothingFound}</p>
      )}
      {lines.length > 0 && (
        <>
          {keys && <p className="small keys">{words.list.keys}</p>}
          <DossierTable
            lines={lines}
            numberOf={numberOf}
            number={words.list.number}
            columns={columns}
            left={left}
            leaves={noteTops}
            ticks={
              role === 'payment-officer'
                ? { numbers, set: tick, called: words.many.tick, all: words.many.tickAll }
                : undefined
            }
          />
        </>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
      <p className="small">{words.dossier.logged}</p>
    </>
  );
}
