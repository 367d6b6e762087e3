import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api } from '../api/client.js';
import { takesPlace } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import type { ListAddress } from '../list/query.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, daysLater, numberText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useWorkloads } from './workloads.js';
import { officeWords } from './words.js';

type Work = paths['/v1/offices/{office}/work']['get']['responses']['200']['content']['application/json'];
type Held = Work['items'][number];

/** Open dossiers of the office by who has them: numbers alone, so it is no look. */
function useOfficeWork() {
  const { session } = useSession();
  const office = useStanding()?.office ?? '';
  return useQuery({
    // Under the key of the lists: an act refreshes both.
    queryKey: ['list', session.acting, 'office'],
    queryFn: () => answered(api.GET('/v1/offices/{office}/work', { params: { path: { office } } })),
    enabled: office !== '',
  });
}

const measures = ['open', 'overdue', 'week', 'opened7', 'opened30', 'older'] as const;
type Measure = (typeof measures)[number];

const countOf = (held: Omit<Held, 'holder'>, measure: Measure): number =>
  measure === 'week' ? held.dueThisWeek : held[measure];

/** The query of the list behind a count. @param on the day of the count */
const filterOf = (measure: Measure, on: string): ListAddress =>
  ({
    open: {},
    overdue: { due: 'overdue' },
    week: { due: 'this-week' },
    opened7: { openedFrom: daysLater(on, -6) },
    opened30: { openedFrom: daysLater(on, -29), openedTo: daysLater(on, -7) },
    older: { openedTo: daysLater(on, -30) },
  })[measure];

interface RowProps {
  readonly held: Omit<Held, 'holder'>;
  readonly called: string;
  /** Whose: an account, `none`, or everybody's where nothing is named. */
  readonly assignee?: string;
  readonly on: string;
  /** The last day of an absence. */
  readonly away?: string | null | undefined;
  readonly done?: { readonly done7: number; readonly done30: number } | undefined;
}

function Row({ held, called, assignee, on, away, done }: RowProps) {
  const { language } = useWords();
  const words = useOwnWords(officeWords);
  return (
    <tr>
      <th scope="row">
        <bdi>{called}</bdi>
        {away != null && <span className="small"> {words.away(dayText(away, language))}</span>}
      </th>
      {measures.map((measure) => {
        const count = countOf(held, measure);
        const text = numberText(count, language);
        return (
          <td key={measure} data-label={words[measure]} className="amount">
            {count === 0 ? (
              text
            ) : (
              <Link
                to="/tasks/$view"
                params={{ view: 'all' }}
                search={{ ...(assignee !== undefined && { assignee }), ...filterOf(measure, on) }}
                aria-label={words.lists(text, words[measure], called)}
              >
                {text}
              </Link>
            )}
          </td>
        );
      })}
      {(['done7', 'done30'] as const).map((name) => (
        <td key={name} data-label={words[name]} className="amount">
          {done === undefined ? '' : numberText(done[name], language)}
        </td>
      ))}
    </tr>
  );
}

const nothing = { open: 0, overdue: 0, dueThisWeek: 0, beforeToday: 0, opened7: 0, opened30: 0, older: 0 };

const sumOf = (items: readonly Held[]): Omit<Held, 'holder'> =>
  Object.fromEntries(
    (Object.keys(nothing) as (keyof typeof nothing)[]).map((name) => [
      name,
      items.reduce((sum, one) => sum + one[name], 0),
    ]),
  ) as typeof nothing;

/** For whoever leads an office: who has what, how late and how old it is; each figure leads to its list. */
export function OfficePage() {
  const { language } = useWords();
  const words = useOwnWords(officeWords);
  useTitle(words.title);
  const { data, error, refetch } = useOfficeWork();
  const { data: people } = useWorkloads();
  // Whoever acts for no office leads none.
  if (useStanding()?.office == null) return <NoPage />;
  if (takesPlace(error, data)) return <Failure page error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading page />;
  const { on, items } = data;
  const unassigned = items.find(({ holder }) => holder === null);
  const holders = items.flatMap(({ holder, ...held }) => (holder === null ? [] : [{ holder, held }]));
  // Officials without dossiers are shown too: they can be given some.
  const idle = (people?.items ?? [])
    .filter(({ id }) => !holders.some(({ holder }) => holder.id === id))
    .map(({ id, name }) => ({ holder: { id, name }, held: nothing }));
  const doneBy = (id: string) => people?.items.find((one) => one.id === id);
  const today = todayAt(new Date());
  return (
    <>
      <h1>{words.title}</h1>
      <MayBeOld error={error} again={() => void refetch()} />
      <p>{words.lead}</p>
      {unassigned !== undefined && unassigned.beforeToday > 0 && (
        <p className="notice">
          <Link to="/tasks/$view" params={{ view: 'unassigned' }} search={{ openedTo: daysLater(on, -1) }}>
            {words.waiting(numberText(unassigned.beforeToday, language))}
          </Link>
        </p>
      )}
      {holders.map(({ holder, held }) => {
        const until = doneBy(holder.id)?.awayUntil;
        if (until == null || held.open === 0) return null;
        return (
          <p key={holder.id} className="notice">
            {words.hasAway(holder.name || holder.id, dayText(until, language), numberText(held.open, language))}{' '}
            <Link to="/tasks/$view" params={{ view: 'all' }} search={{ assignee: holder.id }}>
              {words.handOver}
            </Link>
          </p>
        );
      })}
      {items.length === 0 && <p className="empty">{words.nothing}</p>}
      <div className="wide-table">
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{words.holder}</th>
              {[...measures, 'done7' as const, 'done30' as const].map((name) => (
                <th key={name} scope="col" className="amount">
                  {words[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row held={sumOf(items)} called={words.whole} on={on} />
            <Row held={unassigned ?? nothing} called={words.nobody} assignee="none" on={on} />
            {[...holders, ...idle].map(({ holder, held }) => (
              <Row
                key={holder.id}
                {...{ held, on }}
                called={holder.name || holder.id}
                assignee={holder.id}
                away={doneBy(holder.id)?.awayUntil}
                done={doneBy(holder.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        {words.asOf(dayText(on, language))} {words.done}
      </p>
      <h2>{words.acts.title}</h2>
      <p className="buttons">
        <Link className="button" to="/office/acts" search={{ on: today }}>
          {words.acts.today}
        </Link>
        <Link className="button" to="/office/acts" search={{ on: daysLater(today, -1) }}>
          {words.acts.yesterday}
        </Link>
      </p>
    </>
  );
}
