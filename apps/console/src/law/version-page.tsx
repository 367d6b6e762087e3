import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Adoptions } from './adoption.js';
import { useAnswers, useDifferences, useForm, useVersion, useVersions, type Version } from './asking.js';
import { ChangedAnswers, Differences } from './comparison.js';
import { Choices, Days, Rates } from './content.js';
import { lawWords } from './words.js';

/** Who published it, when and why. */
function About({ version }: { readonly version: Version }) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const rows = [
    [words.from, version.from === null ? words.unknown : dayText(version.from, language)],
    [words.author, version.author ?? words.unknown],
    [words.approver, version.approver ?? words.unknown],
    [words.reason, version.reason === null ? words.unknown : say(version.reason)],
    [words.sources, version.sources.join('; ')],
  ] as const;
  return (
    <dl>
      {rows.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{said}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Compared({ version, from }: { readonly version: number; readonly from: number }) {
  const words = useOwnWords(lawWords);
  const sides = { old: words.version(String(from)), new: words.version(String(version)) };
  const [differences, changed] = [useDifferences(version, from), useAnswers(version, from)];
  return (
    <>
      <Differences asked={differences} sides={sides} />
      <ChangedAnswers asked={changed} sides={sides} />
    </>
  );
}

/** With which version it is compared; the address says so. */
function Comparison({ version }: { readonly version: number }) {
  const words = useOwnWords(lawWords);
  const { data } = useVersions();
  const { from = version - 1 } = useSearch({ from: '/law/$version' });
  const navigate = useNavigate({ from: '/law/$version' });
  const others = (data?.items ?? []).filter((one) => one.version !== version);
  if (others.length === 0) return null;
  return (
    <>
      <div className="field">
        <label htmlFor="from">{words.compare}</label>
        <select
          id="from"
          value={from < 1 ? '' : from}
          onChange={({ target }) => void navigate({ search: { from: Number(target.value) }, replace: true })}
        >
          {from < 1 && <option value="" />}
          {others.map((one) => (
            <option key={one.version} value={one.version}>
              {words.version(String(one.version))}
            </option>
          ))}
        </select>
      </div>
      {from >= 1 && <Compared version={version} from={from} />}
    </>
  );
}

/** One version: who published it, what differs from another, and what it holds. */
export function VersionPage() {
  const { version: text } = useParams({ from: '/law/$version' });
  const version = Number(text);
  const words = useOwnWords(lawWords);
  const role = useStanding()?.role;
  const [asked, form] = [useVersion(version), useForm()];
  useTitle(words.version(text));
  if (role !== 'law-editor') return <NoPage />;
  const { data } = asked;
  if (data === undefined || form.data === undefined) {
    const error = asked.error ?? form.error;
    return error === null ? <Loading page /> : <Failure page error={error} again={() => void asked.refetch()} />;
  }
  return (
    <>
      <p className="crumb">
        <Link to="/law">{words.title}</Link>
      </p>
      <h1>{words.version(text)}</h1>
      <About version={data} />
      <Comparison version={version} />
      <Adoptions version={version} />
      <Rates law={data.law} form={form.data} />
      <Days law={data.law} form={form.data} />
      <Choices law={data.law} form={form.data} />
    </>
  );
}
