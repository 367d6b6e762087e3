import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { useSession } from '../session/session.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Part } from './part.js';
import { opsWords } from './words.js';

/** Open dossiers that do not go on, and why. */
export function StuckDossiers() {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const { session } = useSession();
  const asked = useQuery({
    queryKey: ['operations', session.acting, 'stuck'],
    queryFn: () => answered(api.GET('/v1/operations/stuck')),
  });
  const sinceText = (since: string | null) =>
    since === null ? '' : since.length === 10 ? dayText(since, language) : instantText(since, language);
  return (
    <Part title={words.stuck} asked={asked}>
      {({ items, complete }) =>
        items.length === 0 ? (
          <p className="empty">{words.noneStuck}</p>
        ) : (
          <>
            <table className="lines">
              <ColumnTitles of={[words.number, words.why, words.detail, words.since, words.office]} />
              <tbody>
                {items.map(({ number, reason, detail, since, office }) => (
                  <tr key={number}>
                    <th scope="row">{number}</th>
                    <td data-label={words.why}>{words.reasons[reason]}</td>
                    <td data-label={words.detail}>{detail}</td>
                    <td data-label={words.since}>{sinceText(since)}</td>
                    <td data-label={words.office}>{office}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {!complete && <p>{words.more}</p>}
          </>
        )
      }
    </Part>
  );
}

/** Builds by the open dossiers that they folded, and the one that takes the tasks. */
export function Builds() {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const { session } = useSession();
  const asked = useQuery({
    queryKey: ['operations', session.acting, 'builds'],
    queryFn: () => answered(api.GET('/v1/operations/builds')),
  });
  return (
    <Part title={words.builds} asked={asked}>
      {({ items }) => (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{words.build}</th>
              <th scope="col" className="amount">
                {words.folded}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ build, open, current }) => (
              <tr key={build ?? ''}>
                <th scope="row">
                  {build ?? words.unknown}
                  {current && <span className="small"> {words.current}</span>}
                </th>
                <td data-label={words.folded} className="amount">
                  {numberText(open, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
