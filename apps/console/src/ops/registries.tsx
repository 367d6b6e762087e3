import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { saidAt } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { OneLine } from '../form/one-line.js';
import { Failure } from '../frame/states.js';
import { capital } from '../list/who.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useOperations } from './asking.js';
import { callsOf } from './limit.js';
import { Part } from './part.js';
import { ReasonForm } from './reason-form.js';
import { opsWords } from './words.js';

type Registry =
  paths['/v1/operations/registries']['get']['responses']['200']['content']['application/json']['items'][number];
type Name = paths['/v1/operations/registries/{registry}/limit']['put']['parameters']['path']['registry'];
type Limit = paths['/v1/operations/registries/{registry}/limit']['put']['requestBody']['content']['application/json'];

/** Holds calls to a system back with a reason, or lets them through. */
function useLimit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, limit }: { readonly name: string; readonly limit: Limit | undefined }) => {
      const path = { registry: name as Name };
      return answered(
        limit === undefined
          ? api.DELETE('/v1/operations/registries/{registry}/limit', { params: { path } })
          : api.PUT('/v1/operations/registries/{registry}/limit', { params: { path }, body: limit }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['operations'] }),
  });
}

/** Whom it concerns that calls are held back. */
function Waits({ registry: { waiting, dossiers, since } }: { readonly registry: Registry }) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const count = numberText(dossiers, language);
  const day = since === null ? undefined : dayText(since, language);
  return <p>{words.waitsNow(day === undefined ? count : words.sinceDay(count, day), numberText(waiting, language))}</p>;
}

/** Asks how far calls are to be held back, and why. */
function HoldBack({
  registry,
  refused,
  give,
  cancel,
}: {
  readonly registry: Registry;
  readonly refused: string | undefined;
  readonly give: (limit: Limit) => void;
  readonly cancel: () => void;
}) {
  const { say } = useWords();
  const words = useOwnWords(opsWords);
  const [graded, setGraded] = useState(false);
  const [calls, setCalls] = useState('');
  const [wrong, setWrong] = useState(false);
  const callsPerSecond = graded ? callsOf(calls) : 0;
  const ready = () => {
    setWrong(callsPerSecond === undefined);
    return callsPerSecond !== undefined;
  };
  return (
    <ReasonForm
      title={words.pause(say(registry.title))}
      help={words.reasonHelp}
      refused={refused}
      action={words.give}
      ready={ready}
      give={(reason) => callsPerSecond !== undefined && give({ callsPerSecond, reason })}
      cancel={cancel}
    >
      <Waits registry={registry} />
      <fieldset className="choices">
        <legend>{words.how}</legend>
        {([false, true] as const).map((one) => (
          <label key={String(one)} className="choice">
            <input type="radio" name="graded" checked={graded === one} onChange={() => setGraded(one)} />{' '}
            {one ? words.someCalls : words.noCalls}
          </label>
        ))}
      </fieldset>
      {graded && (
        <OneLine
          id="calls"
          label={words.callsPerSecond}
          value={calls}
          set={setCalls}
          fault={wrong ? words.noLimit : undefined}
          longest={8}
        />
      )}
    </ReasonForm>
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
  const asked = useOperations('registries', () => api.GET('/v1/operations/registries'));
  const [asks, setAsks] = useState<string>();
  const limit = useLimit();
  const refused = saidAt(limit.error, '/reason');
  return (
    <Part title={words.registries} asked={asked}>
      {({ items }) => {
        const chosen = items.find(({ name }) => name === asks);
        const open = (one: Registry) => {
          limit.reset();
          setAsks(one.name);
          // How many wait is told as it is now.
          void asked.refetch();
        };
        return (
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
                      <button type="button" aria-label={words.pause(say(one.title))} onClick={() => open(one)}>
                        {words.pauseShort}
                      </button>
                      {one.limit !== null && (
                        <>
                          {' '}
                          <button
                            type="button"
                            aria-label={words.resume(say(one.title))}
                            aria-disabled={limit.isPending}
                            onClick={() => limit.isPending || limit.mutate({ name: one.name, limit: undefined })}
                          >
                            {words.resumeShort}
                          </button>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {limit.error !== null && refused === undefined && <Failure error={limit.error} />}
            <p role="status">{limit.data !== undefined && words.done(say(limit.data.title))}</p>
            {chosen !== undefined && (
              <HoldBack
                key={chosen.name}
                registry={chosen}
                refused={refused}
                give={(given) => {
                  if (!limit.isPending)
                    limit.mutate({ name: chosen.name, limit: given }, { onSuccess: () => setAsks(undefined) });
                }}
                cancel={() => setAsks(undefined)}
              />
            )}
          </>
        );
      }}
    </Part>
  );
}
