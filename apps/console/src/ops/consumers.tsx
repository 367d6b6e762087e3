import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, succeeded } from '../api/client.js';
import { saidAt } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { Failure } from '../frame/states.js';
import { instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useOperations } from './asking.js';
import { Part } from './part.js';
import { ReasonForm } from './reason-form.js';
import { opsWords } from './words.js';

type Consumers = paths['/v1/operations/consumers']['get']['responses']['200']['content']['application/json'];
type Letter = Consumers['dead'][number];
type GivenUp = Consumers['discarded'][number];
type Becoming =
  paths['/v1/operations/consumers/{consumer}/dead-letters/{position}']['put']['requestBody']['content']['application/json'];

/** Has a dead letter tried again, or gives it up. */
function useLetter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ letter, body }: { readonly letter: Letter; readonly body: Becoming }) =>
      succeeded(
        api.PUT('/v1/operations/consumers/{consumer}/dead-letters/{position}', {
          params: { path: { consumer: letter.consumer, position: String(letter.position) } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['operations'] }),
  });
}

/** The event of a dossier, with the way to its technical page. */
function EventOf({ dossier, sequence }: Pick<Letter, 'dossier' | 'sequence'>) {
  return (
    <>
      <Link className="whole" to="/ops/dossiers/$number" params={{ number: dossier }}>
        {dossier}
      </Link>{' '}
      {sequence}
    </>
  );
}

/** Events that failed too often, and the way to have them tried again or to give them up. */
function DeadLetters({ dead }: { readonly dead: readonly Letter[] }) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const change = useLetter();
  const [asks, setAsks] = useState<Letter>();
  const refused = saidAt(change.error, '/reason');
  const done = change.variables?.body.state === 'retrying' ? words.resent : words.givenUpNow;
  return (
    <>
      <h3>{words.dead}</h3>
      {change.error !== null && refused === undefined && <Failure error={change.error} />}
      <p role="status">{change.isSuccess && done}</p>
      {dead.length === 0 ? (
        <p className="empty">{words.noneDead}</p>
      ) : (
        <>
          <p className="small">{words.letterNote}</p>
          <table className="lines">
            <ColumnTitles of={[words.position, words.consumer, words.event, words.tried, words.why, words.act]} />
            <tbody>
              {dead.map((letter) => {
                const { consumer, position, dossier, sequence, failedAt, fault } = letter;
                return (
                  <tr key={`${consumer} ${position}`}>
                    <th scope="row">{numberText(position, language)}</th>
                    <td data-label={words.consumer}>{consumer}</td>
                    <td data-label={words.event}>
                      <EventOf dossier={dossier} sequence={sequence} />
                    </td>
                    <td data-label={words.tried}>{failedAt === null ? '' : instantText(failedAt, language)}</td>
                    <td data-label={words.why}>{fault}</td>
                    <td data-label={words.act}>
                      <button
                        type="button"
                        aria-label={words.again(String(position), consumer)}
                        aria-disabled={change.isPending}
                        onClick={() => change.isPending || change.mutate({ letter, body: { state: 'retrying' } })}
                      >
                        {words.againShort}
                      </button>{' '}
                      <button
                        type="button"
                        aria-label={words.giveUp(String(position), consumer)}
                        onClick={() => {
                          change.reset();
                          setAsks(letter);
                        }}
                      >
                        {words.giveUpShort}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {asks !== undefined && dead.includes(asks) && (
            <ReasonForm
              key={`${asks.consumer} ${asks.position}`}
              title={words.giveUp(String(asks.position), asks.consumer)}
              help={words.giveUpHelp}
              refused={refused}
              action={words.giveUpAct}
              give={(reason) => {
                const body = { state: 'discarded', reason } as const;
                if (!change.isPending) change.mutate({ letter: asks, body }, { onSuccess: () => setAsks(undefined) });
              }}
              cancel={() => setAsks(undefined)}
            />
          )}
        </>
      )}
    </>
  );
}

/** Dead letters that were given up: by whom and why. */
function GivenUpLetters({ discarded }: { readonly discarded: readonly GivenUp[] }) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  if (discarded.length === 0) return null;
  return (
    <details>
      <summary>{words.givenUp}</summary>
      <table className="lines">
        <ColumnTitles
          of={[words.position, words.consumer, words.event, words.givenUpAt, words.givenUpBy, words.reason]}
        />
        <tbody>
          {discarded.map(({ consumer, position, dossier, sequence, at, by, reason }) => (
            <tr key={`${consumer} ${position} ${at}`}>
              <th scope="row">{numberText(position, language)}</th>
              <td data-label={words.consumer}>{consumer}</td>
              <td data-label={words.event}>
                <EventOf dossier={dossier} sequence={sequence} />
              </td>
              <td data-label={words.givenUpAt}>{instantText(at, language)}</td>
              <td data-label={words.givenUpBy}>
                <bdi>{by}</bdi>
              </td>
              <td data-label={words.reason}>
                <bdi>{reason}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Consumers of the record: how far each has come, and what it could not do. */
export function ConsumersOfRecord() {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const asked = useOperations('consumers', () => api.GET('/v1/operations/consumers'));
  const number = (count: number) => numberText(count, language);
  return (
    <Part title={words.consumers} asked={asked}>
      {({ items, dead, discarded }) => (
        <>
          {items.length === 0 && <p className="empty">{words.noneReads}</p>}
          <table className="lines" hidden={items.length === 0}>
            <ColumnTitles of={[words.consumer, words.lag, words.runs, words.setAside, words.why]} />
            <tbody>
              {items.map(({ name, lag, lagSeconds, holder, paused, failures, fault, setAside }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td data-label={words.lag}>
                    {lag === 0 ? words.none : words.lagging(number(lag), number(Math.round(lagSeconds)))}
                  </td>
                  <td data-label={words.runs}>{paused ? words.pausedConsumer : (holder ?? words.nobody)}</td>
                  <td data-label={words.setAside}>
                    {[setAside.retrying, setAside.behind, setAside.dead].map(number).join(' / ')}
                  </td>
                  <td data-label={words.why}>{failures > 0 && words.failures(number(failures), fault ?? '')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <DeadLetters dead={dead} />
          <GivenUpLetters discarded={discarded} />
        </>
      )}
    </Part>
  );
}
