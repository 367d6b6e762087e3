import { Link } from '@tanstack/react-router';
import { NoPage } from '../frame/no-page.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useVersions } from './asking.js';
import { Drafts } from './drafts.js';
import { lawWords } from './words.js';

/** The versions that the program holds: from which day, by whom and why. */
function Versions() {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const { data, error, refetch } = useVersions();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <table className="lines">
          <ColumnTitles of={[words.number, words.from, words.author, words.approver, words.reason, words.sources]} />
          <tbody>
            {data.items.map((one) => (
              <tr key={one.version}>
                <th scope="row">
                  <Link to="/law/$version" params={{ version: String(one.version) }}>
                    {words.version(String(one.version))}
                  </Link>
                  {one.latest && <span className="small"> {words.latest}</span>}
                </th>
                <td data-label={words.from}>{one.from === null ? words.unknown : dayText(one.from, language)}</td>
                <td data-label={words.author}>
                  <bdi>{one.author ?? words.unknown}</bdi>
                </td>
                <td data-label={words.approver}>
                  <bdi>{one.approver ?? words.unknown}</bdi>
                </td>
                <td data-label={words.reason}>{one.reason === null ? words.unknown : say(one.reason)}</td>
                <td data-label={words.sources}>{one.sources.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The law data: its versions. */
export function LawPage() {
  const words = useOwnWords(lawWords);
  const role = useStanding()?.role;
  useTitle(words.title);
  if (role !== 'law-editor') return <NoPage />;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Drafts />
      <Versions />
    </>
  );
}
