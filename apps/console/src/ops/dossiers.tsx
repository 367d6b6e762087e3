import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { AskNumber } from '../form/ask-number.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { type Language, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useOperations } from './asking.js';
import { Part } from './part.js';
import { opsWords } from './words.js';

/** Since when something is so: a day or an instant; nothing where that is not known. */
export const sinceText = (since: string | null, language: Language): string =>
  since === null ? '' : since.length === 10 ? dayText(since, language) : instantText(since, language);

/** Opens the technical page of a dossier by its number. */
export function OpenByNumber() {
  const words = useOwnWords(opsWords);
  const navigate = useNavigate();
  return (
    <AskNumber
      id="number"
      label={words.openOne}
      noNumber={words.noNumber}
      button={words.openShort}
      give={(number) => void navigate({ to: '/ops/dossiers/$number', params: { number } })}
    />
  );
}

/** Open dossiers that do not go on, and why. */
export function StuckDossiers() {
  const { language } = useWords();
  const words = useOwnWords(opsWords);
  const asked = useOperations('stuck', () => api.GET('/v1/operations/stuck'));
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
                    <th scope="row">
                      <Link className="whole" to="/ops/dossiers/$number" params={{ number }}>
                        {number}
                      </Link>
                    </th>
                    <td data-label={words.why}>{words.reasons[reason]}</td>
                    <td data-label={words.detail}>{detail}</td>
                    <td data-label={words.since}>{sinceText(since, language)}</td>
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
  const asked = useOperations('builds', () => api.GET('/v1/operations/builds'));
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
