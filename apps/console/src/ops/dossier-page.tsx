import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { answered, api } from '../api/client.js';
import { Problem, saidAt } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { NoPage } from '../frame/no-page.js';
import { Failure } from '../frame/states.js';
import { Terms } from '../frame/terms.js';
import { useTitle } from '../frame/title.js';
import { Owed } from '../list/owed.js';
import { useStanding } from '../session/session.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useOperations } from './asking.js';
import { sinceText } from './dossiers.js';
import { Part } from './part.js';
import { ReasonForm } from './reason-form.js';
import { opsWords } from './words.js';

type Operated = paths['/v1/operations/dossiers/{number}']['get']['responses']['200']['content']['application/json'];

/** What it waits for, and what runs by itself. */
function ByRecord({ dossier }: { readonly dossier: Operated }) {
  const { say, language } = useWords();
  const words = useOwnWords(opsWords);
  const { waiting, timers } = dossier;
  return (
    <>
      <h3>{words.waiting}</h3>
      {waiting.length === 0 ? (
        <p className="empty">{words.noneWaits}</p>
      ) : (
        <Owed waiting={waiting.map((one) => ({ ...one, mine: false }))} withGrounds />
      )}
      <h3>{words.timers}</h3>
      {timers.length === 0 ? (
        <p className="empty">{words.noTimers}</p>
      ) : (
        <table className="lines">
          <ColumnTitles of={[words.timer, words.due]} />
          <tbody>
            {timers.map(({ name, title, due, stands, acts }) => (
              <tr key={name}>
                <th scope="row">{say(title)}</th>
                <td data-label={words.due}>
                  {stands ? words.stands : due === null ? words.unknown : dayText(due, language)}
                  {acts && <span className="small"> {words.acts}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The run beside the record: how it stands and why it does not go on. */
function RunOf({ dossier }: { readonly dossier: Operated }) {
  const { say, language } = useWords();
  const words = useOwnWords(opsWords);
  const { run, stuck, details, temporal, next, status, typeTitle, office, sequence, closed } = dossier;
  const number = (count: number) => numberText(count, language);
  return (
    <>
      <Terms
        rows={[
          [words.type, say(typeTitle)],
          [words.office, office],
          [words.status, say(status.title)],
          [words.sequence, number(sequence)],
          ...(next === null ? [] : ([[words.next, `${next.name}, ${instantText(next.at, language)}`]] as const)),
          [words.run, closed ? words.closedNow : words.runStates[run.state] + (run.asking ? `, ${words.asking}` : '')],
          ...(run.id === null ? [] : ([[words.runId, run.id]] as const)),
          ...(run.sequence === null ? [] : ([[words.knows, number(run.sequence)]] as const)),
          [
            words.isStuck,
            stuck === null
              ? words.notStuck
              : [words.reasons[stuck.reason], stuck.detail, sinceText(stuck.since, language)]
                  .filter((one) => one !== '')
                  .join(' – '),
          ],
        ]}
      />
      {temporal !== null && (
        <p>
          <a href={temporal} target="_blank" rel="noreferrer">
            {words.inTemporal}
          </a>
        </p>
      )}
      {details !== null && (
        <details>
          <summary>{words.details}</summary>
          <p lang="en">
            <span className="lines">{details}</span>
          </p>
        </details>
      )}
    </>
  );
}

/** Who began its run from the record, when and why. */
function BegunBefore({ begun }: Pick<Operated, 'begun'>) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  return (
    <>
      <h3>{words.begun}</h3>
      {begun.length === 0 ? (
        <p className="empty">{words.neverBegun}</p>
      ) : (
        <table className="lines">
          <ColumnTitles of={[words.begunAt, words.begunBy, words.reason, words.because]} />
          <tbody>
            {begun.map(({ at, because, by, reason }) => (
              <tr key={at}>
                <th scope="row">{instantText(at, language)}</th>
                <td data-label={words.begunBy}>
                  <bdi>{by ?? words.byItself}</bdi>
                </td>
                <td data-label={words.reason}>
                  <bdi>{reason}</bdi>
                </td>
                <td data-label={words.because} lang="en">
                  {because}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What was asked for, and whether it is only looked at. */
interface Asked {
  readonly reason: string;
  readonly dryRun: boolean;
}

/** Begins the run anew: first what would happen, then the act. */
function Restart({ number }: { readonly number: string }) {
  const { say, language } = useWords();
  const words = useOwnWords(opsWords);
  const client = useQueryClient();
  const id = useId();
  const key = useRef(crypto.randomUUID());
  const [anyway, setAnyway] = useState(false);
  const ask = useMutation({
    mutationFn: ({ reason, dryRun }: Asked) =>
      answered(
        api.POST('/v1/operations/dossiers/{number}/restart', {
          params: {
            path: { number },
            query: { dryRun: dryRun ? 'true' : 'false' },
            header: { 'Idempotency-Key': key.current },
          },
          body: { reason, anyway },
        }),
      ),
    onSuccess: (_answer, { dryRun }) => {
      if (dryRun) return;
      key.current = crypto.randomUUID();
      return client.invalidateQueries({ queryKey: ['operations'] });
    },
  });
  const isWell = ask.error instanceof Problem && ask.error.code === 'RUN_GOES_ON';
  const refused = saidAt(ask.error, '/reason');
  const seen = ask.data?.outcome === 'would be begun' ? ask.data.dossier : undefined;
  const reason = ask.variables?.reason ?? '';
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.restart}</h2>
      {ask.error !== null && refused === undefined && <Failure error={ask.error} />}
      <p role="status">{ask.data !== undefined && words.outcomes[ask.data.outcome]}</p>
      {seen === undefined ? (
        <ReasonForm
          help={words.restartHelp}
          refused={refused}
          action={words.look}
          give={(given) => ask.isPending || ask.mutate({ reason: given, dryRun: true })}
        >
          {(isWell || anyway) && (
            <label className="choice">
              <input type="checkbox" checked={anyway} onChange={({ target }) => setAnyway(target.checked)} />{' '}
              {words.anyway}
            </label>
          )}
        </ReasonForm>
      ) : (
        <div className="notice">
          <h3>{words.preview}</h3>
          <ul>
            {seen.run.id !== null && <li>{words.wouldEnd(seen.run.id)}</li>}
            <li>{words.wouldRead(numberText(seen.sequence, language))}</li>
            <li>{words.wouldStand(say(seen.status.title))}</li>
            <li>{words.wouldKeep}</li>
          </ul>
          <ByRecord dossier={seen} />
          <p className="buttons">
            <button
              type="button"
              className="primary"
              aria-disabled={ask.isPending}
              onClick={() => ask.isPending || ask.mutate({ reason, dryRun: false })}
            >
              {words.restart}
            </button>
            <button type="button" onClick={() => ask.reset()}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

/** The technical page of a dossier: its run beside its record, and how it is begun anew; nothing personal. */
export function OperatedDossierPage() {
  const { number } = useParams({ from: '/ops/dossiers/$number' });
  const words = useOwnWords(opsWords);
  const role = useStanding()?.role;
  useTitle(words.run);
  const asked = useOperations(number, () =>
    api.GET('/v1/operations/dossiers/{number}', { params: { path: { number } } }),
  );
  if (role !== 'operator') return <NoPage />;
  if (asked.error instanceof Problem && asked.error.status === 404) return <Failure page error={asked.error} />;
  return (
    <>
      <p className="crumb">
        <Link to="/ops">{words.title}</Link>
      </p>
      <h1>{words.one(number)}</h1>
      <p>{words.oneLead}</p>
      <Part title={words.run} asked={asked}>
        {(dossier) => (
          <>
            <RunOf dossier={dossier} />
            <ByRecord dossier={dossier} />
            <BegunBefore begun={dossier.begun} />
          </>
        )}
      </Part>
      {asked.data?.closed === false && <Restart number={number} />}
    </>
  );
}
