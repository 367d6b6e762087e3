import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { problemOf, takesPlace } from '../api/problem.js';
import { dossierQuery, type DossierType, shownTo, useType } from '../dossier/asking.js';
import { Value } from '../dossier/value.js';
import { focusPage, takeFocus } from '../frame/focus.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { type Column, DossierTable, type Ticks } from '../list/dossier-table.js';
import { useLines } from '../list/lines.js';
import { Numbers } from '../list/numbers.js';
import { sendMany } from '../many/giving.js';
import { useSession } from '../session/session.js';
import { dayText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Stated } from './stated.js';
import { daysBetween, type Request, requestsIn } from './requests.js';
import { employerWords } from './words.js';

/** As many as are answered at once. */
const mostAtOnce = 50;

type Command = DossierType['commands'][number];

/** Requests that are answered alike. */
interface Checking {
  readonly chosen: readonly Request[];
  readonly type: DossierType;
  readonly command: Command;
}

/** What an employer may answer to many requests of one type alike: nothing is typed for it. */
const bulkOf = (type: DossierType | undefined): Command | undefined =>
  type?.commands.find(({ bulk, roles }) => bulk && roles.includes('employer'));

type Outcomes = Awaited<ReturnType<typeof sendMany>>;

/** What came of each, one line after the other. */
function Outcome({ outcomes, close }: { readonly outcomes: Outcomes; readonly close: () => void }) {
  const words = useOwnWords(employerWords);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={takeFocus} tabIndex={-1}>
        {words.result}
      </h2>
      <ul>
        {outcomes.map((one) => (
          <li key={one.number}>
            <Link to="/dossiers/$number" params={{ number: one.number }}>
              {one.number}
            </Link>
            : {'problem' in one ? problemOf(one.problem, one.status).title : words.done}
          </li>
        ))}
      </ul>
      <button type="button" onClick={close}>
        {words.back}
      </button>
    </section>
  );
}

/** What is known of each chosen request, on one page; then one answer for all of them, as they were shown. */
function Check({
  chosen,
  type,
  command,
  drop,
  close,
}: Checking & {
  readonly drop: (number: string) => void;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const words = useOwnWords(employerWords);
  const { session } = useSession();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const asked = useQueries({
    queries: chosen.map(({ line: { number } }) =>
      dossierQuery(session.acting, number, { purpose: `bulk:${command.name}` }),
    ),
  });
  if (outcomes !== undefined) return <Outcome outcomes={outcomes} close={close} />;
  const failed = asked.filter(({ error, data }) => takesPlace(error, data));
  if (failed.length > 0)
    return (
      <>
        <Failure
          error={failed[0]?.error}
          again={() => {
            for (const one of failed) void one.refetch();
          }}
        />
        <p>
          <button type="button" onClick={close}>
            {words.back}
          </button>
        </p>
      </>
    );
  const dossiers = asked.flatMap(({ data }) => data ?? []);
  if (dossiers.length < chosen.length) return <Loading />;
  /** The line goes: keys go on at the next one. */
  const leave = (box: HTMLInputElement, number: string) => {
    const line = box.closest('li');
    (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('input')?.focus();
    drop(number);
  };
  const send = async () => {
    if (sending) return;
    setSending(true);
    setFault(undefined);
    try {
      setOutcomes(await sendMany({ command: command.name, lines: dossiers, input: {}, key }));
      await client.invalidateQueries({ queryKey: ['list'] });
      client.removeQueries({ queryKey: ['dossier', session.acting], type: 'inactive' });
    } catch (error) {
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <section aria-labelledby="check">
      <h2 id="check" ref={takeFocus} tabIndex={-1}>
        {words.check}
      </h2>
      <p>{words.checkLead}</p>
      <ul className="entries">
        {dossiers.map((dossier) => (
          <li key={dossier.number}>
            <label className="choice">
              <input type="checkbox" checked onChange={({ currentTarget }) => leave(currentTarget, dossier.number)} />{' '}
              <bdi>{dossier.displayName}</bdi> <span className="small">{dossier.number}</span>
            </label>
            {type.asItStandsToEmployer === null ? (
              <Value value={dossier.facts} schema={shownTo(type, 'employer')} />
            ) : (
              <Stated number={dossier.number} type={type} look={{ purpose: `bulk:${command.name}` }} />
            )}
          </li>
        ))}
      </ul>
      {fault !== undefined && <Failure error={fault} />}
      <p className="buttons">
        <button type="button" className="primary" aria-disabled={sending} onClick={() => void send()}>
          {sending ? words.sending : words.send(say(command.title), dossiers.length)}
        </button>
        <button type="button" onClick={close}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

const numberOf = ({ line }: Request): string => line.number;

/** Requests by their last day. */
function Table({ requests, ...ticks }: { readonly requests: readonly Request[] } & Pick<Ticks, 'numbers' | 'set'>) {
  const { say, language } = useWords();
  const words = useOwnWords(employerWords);
  const today = todayAt(new Date());
  const columns = useMemo<readonly Column<Request>[]>(
    () => [
      { name: 'person', title: words.person, cell: ({ line }) => <bdi>{line.displayName}</bdi> },
      { name: 'what', title: words.what, cell: ({ what }) => say(what) },
      {
        name: 'until',
        title: words.until,
        cell: ({ until }) =>
          until !== undefined && (
            <>
              <span className="day">{dayText(until, language)}</span>{' '}
              <span className="small">({words.left(daysBetween(today, until))})</span>
            </>
          ),
      },
    ],
    [language, today],
  );
  return (
    <DossierTable
      lines={requests}
      numberOf={numberOf}
      number={words.number}
      columns={columns}
      ticks={{ ...ticks, called: words.pick, all: words.pickAll }}
    />
  );
}

/** What waits for the employer: answered one by one, or many alike after one look at all of them. */
export function EmployerHome() {
  const { words: common, say } = useWords();
  const words = useOwnWords(employerWords);
  useTitle(words.title);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useLines({ view: 'own' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // As it was when the review began: answered requests leave the list meanwhile.
  const [checking, setChecking] = useState<Checking>();
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const requests = requestsIn(lines);
  // Alike are those of one type: that of the first that is chosen.
  const chosen = requests.filter(({ line }) => ticked.has(line.number));
  const name = chosen[0]?.line.type;
  const { data: type } = useType(name);
  const alike = chosen.filter(({ line }) => line.type === name).slice(0, mostAtOnce);
  const command = bulkOf(type);
  if (takesPlace(error, data)) return <Failure page error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading page />;
  const close = () => {
    focusPage();
    setChecking(undefined);
    setTicked(new Set());
  };
  const others = lines.filter(({ number }) => !requests.some(({ line }) => line.number === number));
  return (
    <>
      <h1>{words.title}</h1>
      <MayBeOld error={error} again={() => void refetch()} />
      {checking !== undefined ? (
        <Check
          {...checking}
          close={close}
          drop={(number) => {
            const left = checking.chosen.filter(({ line }) => line.number !== number);
            setTicked(new Set([...ticked].filter((one) => one !== number)));
            if (left.length === 0) close();
            else setChecking({ ...checking, chosen: left });
          }}
        />
      ) : (
        <>
          <p>{words.lead}</p>
          <p role="status">{requests.length === 0 ? words.none : words.many(requests.length)}</p>
          {requests.length > 0 && <Table requests={requests} numbers={ticked} set={setTicked} />}
          {type !== undefined && command !== undefined && alike.length > 0 && (
            <p className="buttons">
              <button type="button" className="primary" onClick={() => setChecking({ chosen: alike, type, command })}>
                {words.look(say(command.title), alike.length)}
              </button>
            </p>
          )}
          {others.length > 0 && (
            <details>
              <summary>{words.answered}</summary>
              <Numbers of={others} />
            </details>
          )}
        </>
      )}
      {hasNextPage && checking === undefined && (
        <p>
          <button type="button" onClick={() => void fetchNextPage()}>
            {common.list.more}
          </button>
        </p>
      )}
    </>
  );
}
