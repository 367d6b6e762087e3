import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { typedDay } from '../form/day.js';
import { answered, api } from '../api/client.js';
import { BusyButton } from '../frame/busy-button.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { TakeFile } from '../list/take-file.js';
import { dayText, numberText, timeText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Figures, StatsAddress } from './address.js';
import { type Shown, useFigures, useStatistics } from './asking.js';
import { FigureTable } from './figure-table.js';
import { LastMonths } from './months.js';
import { statsWords } from './words.js';

/** What is counted, told apart by what, in which period. */
function Choose({
  data,
  shown,
  go,
}: {
  readonly data: Figures;
  readonly shown: Shown;
  readonly go: (to: StatsAddress) => void;
}) {
  const { words: common, say } = useWords();
  const words = useOwnWords(statsWords);
  const { data: known } = useStatistics();
  const every = known?.items ?? [data];
  const typeOf = ({ type }: (typeof every)[number]) => (type === null ? words.everyType : say(type));
  const [name, setName] = useState(shown.name);
  const [by, setBy] = useState(shown.by);
  const [days, setDays] = useState({ from: dayText(data.from, 'vi'), to: dayText(data.to, 'vi') });
  const [wrong, setWrong] = useState<readonly ('from' | 'to')[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [from, to] = [typedDay(days.from), typedDay(days.to)];
    setWrong([...('day' in from ? [] : ['from' as const]), ...('day' in to ? [] : ['to' as const])]);
    // What was chosen may not be told apart in this way.
    const ways = every.find((one) => one.name === name)?.by ?? [by];
    const way = ways.includes(by) ? by : (ways[0] ?? by);
    if ('day' in from && 'day' in to) go({ name, by: way, from: from.day, to: to.day });
  };
  return (
    <form className="tools" onSubmit={submit} noValidate>
      <label className="filter">
        {words.which}{' '}
        <select value={name} onChange={({ target }) => setName(target.value)}>
          {[...new Set(every.map(typeOf))].map((type) => (
            <optgroup key={type} label={type}>
              {every
                .filter((one) => typeOf(one) === type)
                .map((one) => (
                  <option key={one.name} value={one.name}>
                    {say(one.title)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="filter">
        {words.by}{' '}
        <select value={by} onChange={({ target }) => setBy(target.value as typeof by)}>
          {data.by.map((one) => (
            <option key={one} value={one}>
              {words.groups[one]}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="filter">
          {words[end]}{' '}
          <input
            type="text"
            size={12}
            value={days[end]}
            aria-invalid={wrong.includes(end) || undefined}
            autoComplete="off"
            onChange={({ target }) => setDays({ ...days, [end]: target.value })}
          />
          {wrong.includes(end) && (
            <span role="alert" className="fault">
              {common.form.notDay}
            </span>
          )}
        </label>
      ))}
      <button type="submit">{words.show}</button>
    </form>
  );
}

/** Figures of what is recorded, for whoever leads an office or audits; each opens the list of exactly what it counts. */
export function StatsPage() {
  const { say, language } = useWords();
  const words = useOwnWords(statsWords);
  const navigate = useNavigate();
  const { name = 'opened', by = 'office', from, to } = useSearch({ from: '/stats' });
  const role = useStanding()?.role;
  const isForThem = role === 'director' || role === 'auditor';
  const address = { name, by, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const { data, error, refetch, isFetching, dataUpdatedAt } = useFigures(address, isForThem);
  useTitle(words.title);
  if (!isForThem) return <NoPage />;
  if (error !== null && data === undefined) return <Failure page error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading page />;
  const go = (wanted: StatsAddress) => void navigate({ to: '/stats', search: wanted });
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Choose key={JSON.stringify([name, by, data.from, data.to])} data={data} shown={{ name, by }} go={go} />
      <h2>{say(data.title)}</h2>
      <p>
        {words.period(dayText(data.from, language), dayText(data.to, language))} {say(data.counts)}
      </p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data.rows.length === 0 ? <p className="empty">{words.none}</p> : <FigureTable data={data} by={by} />}
      <LastMonths of={data} />
      <p role="status" className="small">
        {words.asOf(timeText(new Date(dataUpdatedAt)), numberText(data.position, language))}
      </p>
      <p>
        <BusyButton press={refetch} busy={isFetching}>
          {words.again}
        </BusyButton>
      </p>
      <TakeFile
        name={`hoso-${name}`}
        lead={words.fileLead}
        make={(asked) =>
          answered(
            api.POST('/v1/exports', {
              body: { statistic: { name, by, from: data.from, to: data.to }, ...asked },
              parseAs: 'blob',
            }),
          )
        }
      />
    </>
  );
}
