import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, succeeded } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { Failure } from '../frame/states.js';
import { useSession } from '../session/session.js';
import { instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Part } from './part.js';
import { opsWords } from './words.js';

type Consumers = paths['/v1/operations/consumers']['get']['responses']['200']['content']['application/json'];
type Letter = Consumers['dead'][number];

/** Events that failed too often, and the way to have them tried again. */
function DeadLetters({ dead }: { readonly dead: readonly Letter[] }) {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const client = useQueryClient();
  const resend = useMutation({
    mutationFn: ({ consumer, position }: Letter) =>
      succeeded(
        api.PUT('/v1/operations/consumers/{consumer}/dead-letters/{position}', {
          params: { path: { consumer, position: String(position) } },
          body: { state: 'retrying' },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['operations'] }),
  });
  return (
    <>
      <h3>{words.dead}</h3>
      {resend.error !== null && <Failure error={resend.error} />}
      <p role="status">{resend.isSuccess && words.resent}</p>
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
                    <td data-label={words.event}>{`${dossier} ${sequence}`}</td>
                    <td data-label={words.tried}>{failedAt === null ? '' : instantText(failedAt, language)}</td>
                    <td data-label={words.why}>{fault}</td>
                    <td data-label={words.act}>
                      <button
                        type="button"
                        aria-label={words.again(String(position), consumer)}
                        aria-disabled={resend.isPending}
                        onClick={() => resend.isPending || resend.mutate(letter)}
                      >
                        {words.againShort}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

/** Consumers of the record: how far each has come, and what it could not do. */
export function ConsumersOfRecord() {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const { session } = useSession();
  const asked = useQuery({
    queryKey: ['operations', session.acting, 'consumers'],
    queryFn: () => answered(api.GET('/v1/operations/consumers')),
  });
  const number = (count: number) => numberText(count, language);
  return (
    <Part title={words.consumers} asked={asked}>
      {({ items, dead }) => (
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
        </>
      )}
    </Part>
  );
}
