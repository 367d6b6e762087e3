import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answered, api, succeeded } from '../api/client.js';
import { takesPlace } from '../api/problem.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { useSession } from '../session/session.js';
import { dayText, instantText, weekdayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { calendarWords } from './calendar-words.js';
import { MonthGrid } from './month-grid.js';

/** What is owed until which day, the nearest first. */
function Duties() {
  const { say, language } = useWords();
  const words = useOwnWords(calendarWords);
  const { session } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['list', session.acting, 'calendar'],
    queryFn: () => answered(api.GET('/v1/my/calendar')),
  });
  if (takesPlace(error, data)) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <>
      <MayBeOld error={error} again={() => void refetch()} />
      <ul className="entries">
        {data.items.map(({ number, what, from, until }) => (
          <li key={`${number} ${what.en} ${until}`}>
            <b>{say(what)}</b>{' '}
            {from === null
              ? words.until(weekdayText(until, language))
              : words.between(dayText(from, language), weekdayText(until, language))}{' '}
            <Link className="small" to="/dossiers/$number" params={{ number }}>
              {number}
            </Link>
          </li>
        ))}
      </ul>
      <MonthGrid duties={data.items} />
      <p>
        <a className="button" href={`/v1/my/calendar.ics?language=${language}`} download="hoso.ics">
          {words.file}
        </a>
      </p>
    </>
  );
}

/** A new secret address: it stands here once. */
function Made({ address }: { readonly address: string }) {
  const words = useOwnWords(calendarWords);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // It is selected: the keys of the machine copy it.
      () => undefined,
    );
  };
  return (
    <div className="notice good">
      <div className="field">
        <label htmlFor="address">{words.address}</label>
        <span className="help" id="address-help">
          {words.once}
        </span>
        <input ref={field} id="address" type="text" readOnly value={address} aria-describedby="address-help" />
      </div>
      <p className="buttons">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
          {words.open}
        </a>
        <span role="status">{copied && words.copied}</span>
      </p>
    </div>
  );
}

/** Addresses under which a calendar follows the days by itself, and the way to end each. */
function Subscriptions() {
  const { language } = useWords();
  const words = useOwnWords(calendarWords);
  const client = useQueryClient();
  const { session } = useSession();
  const queryKey = ['calendar-links', session.acting];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => answered(api.GET('/v1/my/calendar-links')) });
  const again = () => client.invalidateQueries({ queryKey });
  const key = useRef(crypto.randomUUID());
  const make = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/v1/my/calendar-links', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: { language },
        }),
      ),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      return again();
    },
  });
  const end = useMutation({
    mutationFn: (link: string) => succeeded(api.DELETE('/v1/my/calendar-links/{link}', { params: { path: { link } } })),
    onSuccess: (_, link) => {
      if (make.data?.id === link) make.reset();
      return again();
    },
  });
  const failed = make.error ?? end.error;
  return (
    <>
      <h3>{words.subscribe}</h3>
      <p>{words.lead}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {failed !== null && <Failure error={failed} />}
      {make.data !== undefined && <Made key={make.data.id} address={`${location.origin}${make.data.path}`} />}
      {data !== undefined && data.items.length > 0 && (
        <ul className="entries">
          {data.items.map(({ id, createdAt, usedOn }) => (
            <li key={id}>
              {words.made(instantText(createdAt, language))}{' '}
              {usedOn === null ? words.unused : words.used(dayText(usedOn, language))}{' '}
              <button
                type="button"
                aria-disabled={end.isPending}
                aria-label={words.endOne(instantText(createdAt, language))}
                onClick={() => end.isPending || end.mutate(id)}
              >
                {words.end}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" aria-disabled={make.isPending} onClick={() => make.isPending || make.mutate()}>
          {words.make}
        </button>
      </p>
      <p role="status">{end.isSuccess && words.ended}</p>
    </>
  );
}

/** The days of all one's dossiers: as a list, as a file, in one's own calendar. Nothing is asked for before it is opened. */
export function CalendarSection() {
  const words = useOwnWords(calendarWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && (
        <>
          <Duties />
          <Subscriptions />
        </>
      )}
    </details>
  );
}
