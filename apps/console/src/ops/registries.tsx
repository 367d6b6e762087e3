import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../api/client.js';
import { saidAt } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { OneLine } from '../form/one-line.js';
import { Failure } from '../frame/states.js';
import { capital } from '../list/who.js';
import { useSession } from '../session/session.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Part } from './part.js';
import { opsWords } from './words.js';

type Registry =
  paths['/v1/operations/registries']['get']['responses']['200']['content']['application/json']['items'][number];
type Name = paths['/v1/operations/registries/{registry}/limit']['put']['parameters']['path']['registry'];

/** Holds calls to a system back with a reason, or lets them through. */
function useLimit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, reason }: { readonly name: string; readonly reason: string | undefined }) => {
      const path = { registry: name as Name };
      return answered(
        reason === undefined
          ? api.DELETE('/v1/operations/registries/{registry}/limit', { params: { path } })
          : api.PUT('/v1/operations/registries/{registry}/limit', {
              params: { path },
              body: { callsPerSecond: 0, reason },
            }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['operations'] }),
  });
}

/** Asks why calls are to be held back. */
function AskWhy({
  called,
  refused,
  give,
  cancel,
}: {
  readonly called: string;
  /** What the server says of the reason. */
  readonly refused: string | undefined;
  readonly give: (reason: string) => void;
  readonly cancel: () => void;
}) {
  const words = useOwnWords(opsWords);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim().length < 3);
    if (reason.trim().length >= 3) give(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate aria-label={words.pause(called)}>
      <p className="small" id="reason-help">
        {words.reasonHelp}
      </p>
      <OneLine
        id="reason"
        label={words.reason}
        value={reason}
        set={setReason}
        fault={missing ? words.missing : refused}
        longest={300}
        about="reason-help"
      />
      <p className="buttons">
        <button type="submit" className="primary">
          {words.give}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function State({ registry: { limit, workers } }: { readonly registry: Registry }) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  if (limit === null) return workers === 0 ? words.noWorker : words.open;
  const { callsPerSecond, by, since, reason } = limit;
  return (
    <>
      <b>{callsPerSecond === 0 ? words.paused : words.limited(numberText(callsPerSecond, language))}</b>{' '}
      <bdi className="small">{words.by(by, since === null ? '' : instantText(since, language), reason)}</bdi>
    </>
  );
}

/** Systems outside: how each stands, and the way to hold calls to it back. */
export function RegistriesOutside() {
  const { say, language } = useWords();
  const words = useOwnWords(opsWords);
  const { session } = useSession();
  const asked = useQuery({
    queryKey: ['operations', session.acting, 'registries'],
    queryFn: () => answered(api.GET('/v1/operations/registries')),
  });
  const [asks, setAsks] = useState<Registry>();
  const limit = useLimit();
  const refused = saidAt(limit.error, '/reason');
  return (
    <Part title={words.registries} asked={asked}>
      {({ items }) => (
        <>
          <table className="lines">
            <ColumnTitles of={[words.registry, words.state, words.calls, words.dossiers, words.act]} />
            <tbody>
              {items.map((one) => (
                <tr key={one.name}>
                  <th scope="row">{capital(say(one.title))}</th>
                  <td data-label={words.state}>
                    <State registry={one} />
                  </td>
                  <td data-label={words.calls}>{numberText(one.waiting, language)}</td>
                  <td data-label={words.dossiers}>
                    {one.since === null
                      ? numberText(one.dossiers, language)
                      : words.sinceDay(numberText(one.dossiers, language), dayText(one.since, language))}
                  </td>
                  <td data-label={words.act}>
                    {one.limit === null ? (
                      <button type="button" aria-label={words.pause(say(one.title))} onClick={() => setAsks(one)}>
                        {words.pauseShort}
                      </button>
                    ) : (
                      <button
                        type="button"
                        aria-label={words.resume(say(one.title))}
                        aria-disabled={limit.isPending}
                        onClick={() => limit.isPending || limit.mutate({ name: one.name, reason: undefined })}
                      >
                        {words.resumeShort}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {limit.error !== null && refused === undefined && <Failure error={limit.error} />}
          <p role="status">{limit.data !== undefined && words.done(say(limit.data.title))}</p>
          {asks !== undefined && (
            <AskWhy
              key={asks.name}
              called={say(asks.title)}
              refused={refused}
              give={(reason) => {
                if (!limit.isPending)
                  limit.mutate({ name: asks.name, reason }, { onSuccess: () => setAsks(undefined) });
              }}
              cancel={() => setAsks(undefined)}
            />
          )}
        </>
      )}
    </Part>
  );
}
