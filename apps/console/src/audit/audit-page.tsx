import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, Fragment, useState } from 'react';
import { answered, api } from '../api/client.js';
import { takesPlace } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { OneLine } from '../form/one-line.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { More } from '../frame/more.js';
import { useTitle } from '../frame/title.js';
import { useOffices } from '../list/lines.js';
import { TakeFile } from '../list/take-file.js';
import { viewNames } from '../list/views.js';
import { useStatistics } from '../stats/asking.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Criteria, criteriaOf, type Fault, nothing, type Typed } from './criteria.js';
import { usePurpose } from './purpose.js';
import { VerifyByNumber } from './verify.js';
import { auditWords } from './words.js';

type Look = paths['/v1/looks/search']['post']['responses']['200']['content']['application/json']['items'][number];

/** Dossiers of a look that are named; a list may show two hundred. */
const namedAtMost = 5;

/** What the log is searched by: sent by POST, kept in memory alone. */
function Search({ ask }: { readonly ask: (criteria: Criteria) => void }) {
  const { words: common, say } = useWords();
  const words = useOwnWords(auditWords);
  const { data: offices } = useOffices();
  const purposeText = usePurpose();
  const [typed, setTyped] = useState<Typed>(nothing);
  const [faults, setFaults] = useState<Readonly<Partial<Record<keyof Typed, Fault>>>>({});
  const set = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const said = (fault: Fault | undefined) =>
    fault === undefined ? undefined : fault === 'notDay' ? common.form.notDay : words[fault];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = criteriaOf(typed);
    setFaults('faults' in read ? read.faults : {});
    if ('criteria' in read) ask(read.criteria);
    else document.getElementById(Object.keys(read.faults)[0] ?? '')?.focus();
  };
  const box = (name: 'refused' | 'outside' | 'own') => (
    <label className="choice">
      <input
        type="checkbox"
        checked={typed[name]}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.checked })}
      />{' '}
      {words[name]}
    </label>
  );
  const field = (name: Exclude<keyof Typed, 'office' | 'task' | 'refused' | 'outside' | 'own'>, longest: number) => (
    <OneLine
      id={name}
      label={words[name]}
      value={typed[name]}
      set={set(name)}
      fault={said(faults[name])}
      longest={longest}
    />
  );
  return (
    <form onSubmit={submit} noValidate aria-label={words.form}>
      {field('personalId', 20)}
      {field('dossier', 30)}
      {field('reader', 200)}
      <div className="field">
        <label htmlFor="office">{words.office}</label>
        <select id="office" value={typed.office} onChange={({ target }) => set('office')(target.value)}>
          <option value="">{words.every}</option>
          {(offices?.items ?? []).map(({ code, name }) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="task">{words.task}</label>
        <select id="task" value={typed.task} onChange={({ target }) => set('task')(target.value)}>
          <option value="">{words.every}</option>
          {[...Object.keys(words.purposes), ...viewNames.map((name) => `view:${name}`)].map((code) => (
            <option key={code} value={code}>
              {purposeText(code)}
            </option>
          ))}
        </select>
      </div>
      {field('purpose', 100)}
      {field('from', 40)}
      {field('to', 40)}
      {box('outside')}
      {box('refused')}
      {box('own')}
      <p>
        <button type="submit" className="primary">
          {words.ask}
        </button>
      </p>
    </form>
  );
}

/** Which figures somebody took as a file, of which office and period. */
function TakenFigures({ figures: { name, by, from, to, office } }: { readonly figures: NonNullable<Look['figures']> }) {
  const { say, language } = useWords();
  const words = useOwnWords(auditWords);
  const { data: known } = useStatistics();
  const { data: offices } = useOffices();
  const statistic = known?.items.find((one) => one.name === name);
  const officeName = offices?.items.find(({ code }) => code === office)?.name;
  return words.figures(
    statistic === undefined ? name : say(statistic.title),
    words.figuresBy[by],
    words.period(dayText(from, language), dayText(to, language)),
    office === null ? undefined : officeName === undefined ? office : say(officeName),
  );
}

function LookRow({
  look: { subject, name, purpose, at, dossiers, refused, outside, figures },
}: {
  readonly look: Look;
}) {
  const { language } = useWords();
  const words = useOwnWords(auditWords);
  const purposeText = usePurpose();
  const called = subject === 'claimant' ? words.claimant : (name ?? subject);
  return (
    <tr>
      <td data-label={words.at}>{instantText(at, language)}</td>
      <th scope="row">
        <bdi>{called}</bdi>
        {name !== null && <span className="small"> {subject}</span>}
      </th>
      <td data-label={words.why}>
        <bdi>{purposeText(purpose)}</bdi>
        {outside && <b> ({words.isOutside})</b>}
        {refused && <b> ({words.wasRefused})</b>}
      </td>
      <td data-label={words.what}>
        {figures !== null && <TakenFigures figures={figures} />}
        {figures === null && dossiers.length === 0 && words.nothing}
        {dossiers.slice(0, namedAtMost).map((number) => (
          <Fragment key={number}>
            <Link className="whole" to="/dossiers/$number" params={{ number }}>
              {number}
            </Link>{' '}
          </Fragment>
        ))}
        {dossiers.length > namedAtMost && words.more(dossiers.length - namedAtMost)}
      </td>
    </tr>
  );
}

/** What was found, page after page. */
function Found({ criteria }: { readonly criteria: Criteria }) {
  const words = useOwnWords(auditWords);
  const { session } = useSession();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    // Its key is in memory alone, like what was typed.
    queryKey: ['looks', session.acting, criteria],
    queryFn: ({ pageParam }) =>
      answered(api.POST('/v1/looks/search', { body: { ...criteria, ...(pageParam !== '' && { after: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    gcTime: 0,
  });
  if (takesPlace(error, data)) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const looks = data.pages.flatMap(({ items }) => items);
  const { limit: _, ...all } = criteria;
  const make = (asked: { readonly format: 'csv' | 'xlsx'; readonly purpose: string }) =>
    answered(api.POST('/v1/exports/looks', { body: { criteria: all, ...asked }, parseAs: 'blob' }));
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      <MayBeOld error={error} again={() => void refetch()} />
      {looks.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <table className="lines">
          <ColumnTitles of={[words.at, words.who, words.why, words.what]} />
          <tbody>
            {looks.map((look, at) => (
              <LookRow key={at} look={look} />
            ))}
          </tbody>
        </table>
      )}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
      {looks.length > 0 && <TakeFile lead={words.fileLead} make={make} />}
    </section>
  );
}

/** Readers who looked at more dossiers in an hour than people do. */
function Alarms() {
  const { language } = useWords();
  const words = useOwnWords(auditWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['looks', 'alarms'],
    queryFn: () => answered(api.GET('/v1/looks/alarms')),
  });
  return (
    <section aria-labelledby="alarms">
      <h2 id="alarms">{words.alarms}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.items.length === 0 && <p className="empty">{words.noAlarms}</p>}
      {data !== undefined && data.items.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.hour}</th>
              <th scope="col" className="amount">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ subject, name, hour, dossiers }) => (
              <tr key={`${subject} ${hour}`}>
                <th scope="row">
                  <bdi>{name ?? subject}</bdi>
                </th>
                <td data-label={words.hour}>{instantText(hour, language)}</td>
                <td data-label={words.count} className="amount">
                  {numberText(dossiers, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What the nightly verifications of the record found. */
function NightlyVerifications() {
  const { say, language } = useWords();
  const words = useOwnWords(auditWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['verifications'],
    queryFn: () => answered(api.GET('/v1/verifications')),
  });
  return (
    <section aria-labelledby="verifications">
      <h2 id="verifications">{words.verifications}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.items.length === 0 && <p className="empty">{words.noVerifications}</p>}
      {data !== undefined && data.items.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{words.ended}</th>
              <th scope="col">{words.findings}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ endedAt, findings, kinds }) => (
              <tr key={endedAt}>
                <th scope="row">{instantText(endedAt, language)}</th>
                <td data-label={words.findings}>
                  {findings === 0
                    ? words.clean
                    : kinds.map(({ title, count }) => `${say(title)}: ${numberText(count, language)}`).join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** For auditors: who looked at what and why, who looked unusually much, and whether the record is what it was. */
export function AuditPage() {
  const words = useOwnWords(auditWords);
  const role = useStanding()?.role;
  const [criteria, setCriteria] = useState<Criteria>();
  useTitle(words.title);
  if (role !== 'auditor') return <NoPage />;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Search ask={setCriteria} />
      {criteria !== undefined && <Found criteria={criteria} />}
      <VerifyByNumber />
      <NightlyVerifications />
      <Alarms />
    </>
  );
}
