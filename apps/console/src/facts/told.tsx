import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answered, api } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useType } from '../dossier/asking.js';
import { heldSchema } from '../dossier/timeline.js';
import { Value } from '../dossier/value.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { Failure, Loading } from '../frame/states.js';
import { useSession } from '../session/session.js';
import { dayText, instantText } from '../words/format.js';
import { More } from '../frame/more.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useTell } from './telling.js';
import { factWords } from './words.js';

type Told = paths['/v1/facts/told']['get']['responses']['200']['content']['application/json']['items'][number];

/** What a fact said, in the words of its type. */
function Said({ of, kind, data }: { readonly of: string; readonly kind: string; readonly data: Told['data'] }) {
  const { data: type } = useType(of);
  if (type === undefined || Object.keys(data).length === 0) return null;
  return <Value value={data} schema={heldSchema(type, kind, data)} />;
}

function Fate({ fate }: { readonly fate: Told['fate'] }) {
  const { say, language } = useWords();
  const words = useOwnWords(factWords);
  const { person } = useSession().session;
  if (fate === null) return words.unknown;
  const { title, by, on, why } = fate;
  const who = by === null ? '' : (by.name ?? (by.id === person.subject ? person.name : by.id));
  return (
    <>
      <b>{say(title)}</b>
      {by !== null && (
        <span className="small">
          {' '}
          <bdi>{words.by(who, on === null ? '' : dayText(on, language))}</bdi>
        </span>
      )}
      {why !== null && (
        <div>
          «<bdi>{why}</bdi>»
        </div>
      )}
    </>
  );
}

/** Asks once more before a fact is taken back. */
function TakeBack({ told, close }: { readonly told: Told; readonly close: () => void }) {
  const { say } = useWords();
  const words = useOwnWords(factWords);
  const tell = useTell();
  const key = useRef(crypto.randomUUID());
  const { takeBack, number, type, kind, title } = told;
  if (takeBack === null) return null;
  const { fact, input } = takeBack;
  const send = () => tell.mutate({ number, fact, input, key: key.current }, { onSuccess: close });
  return (
    <section className="notice" aria-label={words.takeBackOf(say(title), number)}>
      <p>{words.takeBackLead}</p>
      <Said of={type} kind={kind} data={told.data} />
      {tell.error !== null && <Failure error={tell.error} />}
      <p className="buttons">
        <button
          type="button"
          className="primary"
          aria-disabled={tell.isPending}
          onClick={() => tell.isPending || send()}
        >
          {words.takeBackNow}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}

/** What one told, and what became of it. */
export function ToldList() {
  const { say, language } = useWords();
  const words = useOwnWords(factWords);
  const { session } = useSession();
  const [asks, setAsks] = useState<Told>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['told', session.acting],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/v1/facts/told', { params: { query: pageParam === '' ? {} : { after: pageParam } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const told = data?.pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {told === undefined && error === null && <Loading />}
      {told?.length === 0 && <p className="empty">{words.noneTold}</p>}
      {told !== undefined && told.length > 0 && (
        <table className="lines">
          <ColumnTitles of={[words.at, words.dossier, words.what, words.fate]} />
          <tbody>
            {told.map((one) => {
              const { number, at, title, type, kind, data: said, fate, takeBack } = one;
              return (
                <tr key={`${number} ${at} ${kind}`}>
                  <td data-label={words.at}>{instantText(at, language)}</td>
                  <th scope="row">
                    {fate === null ? (
                      number
                    ) : (
                      <Link className="whole" to="/dossiers/$number" params={{ number }}>
                        {number}
                      </Link>
                    )}
                  </th>
                  <td data-label={words.what}>
                    {say(title)}
                    {type !== '' && <Said of={type} kind={kind} data={said} />}
                  </td>
                  <td data-label={words.fate}>
                    <Fate fate={fate} />{' '}
                    {takeBack !== null && (
                      <button
                        type="button"
                        aria-label={words.takeBackOf(say(title), number)}
                        onClick={() => setAsks(one)}
                      >
                        {words.takeBack}
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {asks !== undefined && <TakeBack told={asks} close={() => setAsks(undefined)} />}
      <More of={{ hasNextPage, isFetching, fetchNextPage }} />
    </section>
  );
}
