import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useTypes } from '../list/lines.js';
import { typeQuery } from '../dossier/asking.js';
import { instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { jobsWords } from './words.js';
import { type Job, useJob, useJobs, useStop } from './jobs.js';

/** What a command is called, in the words of a type that has it. */
function useTitleOf(command: string): string {
  const { say } = useWords();
  const { data: types } = useTypes();
  const details = useQueries({ queries: (types?.items ?? []).map(({ name }) => typeQuery(name)) });
  const found = details.flatMap(({ data }) => data?.commands ?? []).find(({ name }) => name === command);
  return found === undefined ? command : say(found.title);
}

function Progress({ job }: { readonly job: Pick<Job, 'total' | 'succeeded' | 'refused' | 'state'> }) {
  const { language } = useWords();
  const own = useOwnWords(jobsWords);
  const done = job.succeeded + job.refused;
  const counts = own.progress(numberText(done, language), numberText(job.total, language));
  return (
    <>
      <progress max={job.total} value={done} aria-label={counts} />
      <p role="status">
        {own.states[job.state]} {counts}{' '}
        {own.outcome(numberText(job.succeeded, language), numberText(job.refused, language))}
      </p>
    </>
  );
}

/** A job: its progress and the result for each dossier. It continues when the page is left. */
export function JobPage() {
  const { job: id } = useParams({ from: '/jobs/$job' });
  const { words, language } = useWords();
  const own = useOwnWords(jobsWords);
  const [outcome, setOutcome] = useState<'all' | 'refused'>('refused');
  const { data: job, error, refetch } = useJob(id, outcome);
  const stop = useStop(id);
  const client = useQueryClient();
  const isOver = job !== undefined && job.state !== 'going on';
  // Lists hold what was done.
  useEffect(() => {
    if (isOver) client.removeQueries({ queryKey: ['list'], type: 'inactive' });
  }, [client, isOver]);
  const title = useTitleOf(job?.command ?? '');
  useTitle(job === undefined ? own.title : title);
  if (job === undefined)
    return error === null ? <Loading page /> : <Failure page error={error} again={() => void refetch()} />;
  return (
    <>
      <p className="crumb">
        <Link to="/jobs">{own.title}</Link>
      </p>
      <h1>{title}</h1>
      <p className="small">{instantText(job.createdAt, language)}</p>
      <Progress job={job} />
      {stop.error !== null && <Failure error={stop.error} />}
      {job.state === 'going on' && (
        <p>
          {own.leave}{' '}
          <button type="button" aria-disabled={stop.isPending} onClick={() => stop.isPending || stop.mutate()}>
            {own.stop}
          </button>
        </p>
      )}
      <fieldset className="choices">
        <legend>{own.show}</legend>
        {(['refused', 'all'] as const).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="outcome" checked={outcome === one} onChange={() => setOutcome(one)} />{' '}
            {own.shown[one]}
          </label>
        ))}
      </fieldset>
      {job.items.length === 0 ? (
        <p>{own.nothing}</p>
      ) : (
        <div>
          <table className="lines">
            <caption className="hidden">{own.results}</caption>
            <thead>
              <tr>
                <th scope="col">{words.list.number}</th>
                <th scope="col">{own.result}</th>
              </tr>
            </thead>
            <tbody>
              {job.items.map((line) => (
                <tr key={line.number}>
                  <td>
                    <Link to="/dossiers/$number" params={{ number: line.number }}>
                      {line.number}
                    </Link>
                  </td>
                  <td>{line.problem === null ? own.succeeded : line.problem.title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {job.next !== null && <p>{own.more(job.items.length)}</p>}
    </>
  );
}

function Line({ job }: { readonly job: Omit<Job, 'items' | 'next'> }) {
  const { language } = useWords();
  const own = useOwnWords(jobsWords);
  const title = useTitleOf(job.command);
  return (
    <li>
      <Link to="/jobs/$job" params={{ job: job.id }}>
        {title}
      </Link>{' '}
      {own.states[job.state]}{' '}
      {own.progress(numberText(job.succeeded + job.refused, language), numberText(job.total, language))}{' '}
      <span className="small">{instantText(job.createdAt, language)}</span>
    </li>
  );
}

/** What somebody has begun for many dossiers, and how far each has come. */
export function JobsPage() {
  const own = useOwnWords(jobsWords);
  const { data, error, refetch } = useJobs();
  useTitle(own.title);
  if (data === undefined)
    return error === null ? <Loading page /> : <Failure page error={error} again={() => void refetch()} />;
  return (
    <>
      <h1>{own.title}</h1>
      {data.items.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <ul>
          {data.items.map((job) => (
            <Line key={job.id} job={job} />
          ))}
        </ul>
      )}
    </>
  );
}
