import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ActKey } from '../api/act-key.js';
import { saidAt } from '../api/problem.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { OneLine } from '../form/one-line.js';
import { Failure, Loading } from '../frame/states.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useVersions } from './asking.js';
import { useBegin, useDrafts } from './draft-asking.js';
import { lawWords } from './words.js';

/** Begins a draft with the data of a version, and opens it. */
function Begin() {
  const words = useOwnWords(lawWords);
  const { data: versions } = useVersions();
  const navigate = useNavigate();
  const begin = useBegin();
  const [key] = useState(() => new ActKey());
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState({ vi: '', en: '' });
  const newest = versions?.items[0]?.version;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (begin.isPending || newest === undefined) return;
    const body = { from: from === '' ? newest : Number(from), reason };
    begin.mutate(
      { key: key.of(body), ...body },
      {
        onSuccess: ({ id }) => void navigate({ to: '/law/drafts/$draft', params: { draft: id } }),
        onSettled: (_, error) => key.settle(error),
      },
    );
  };
  const saysOf = (language: 'vi' | 'en') => saidAt(begin.error, `/reason/${language}`);
  const isAtField = saysOf('vi') !== undefined || saysOf('en') !== undefined;
  return (
    <form onSubmit={submit} noValidate aria-label={words.begin}>
      <div className="field">
        <label htmlFor="start">{words.start}</label>
        <select id="start" value={from} onChange={({ target }) => setFrom(target.value)}>
          {(versions?.items ?? []).map(({ version }, at) => (
            <option key={version} value={at === 0 ? '' : version}>
              {words.version(String(version))}
            </option>
          ))}
        </select>
      </div>
      <p className="small" id="reason-help">
        {words.reasonHelp}
      </p>
      {(['vi', 'en'] as const).map((language) => (
        <OneLine
          key={language}
          id={`reason-${language}`}
          label={language === 'vi' ? words.reasonVi : words.reasonEn}
          value={reason[language]}
          set={(text) => setReason({ ...reason, [language]: text })}
          fault={saysOf(language)}
          longest={500}
          about="reason-help"
        />
      ))}
      {begin.error !== null && !isAtField && <Failure error={begin.error} />}
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={begin.isPending}>
          {words.begin}
        </button>
      </p>
    </form>
  );
}

/** Drafts of the next version: who changed each last, and whether it is approved. */
export function Drafts() {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const { data, error, refetch } = useDrafts();
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words.drafts}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.items.length === 0 && <p>{words.noDrafts}</p>}
      {data !== undefined && data.items.length > 0 && (
        <table className="lines">
          <ColumnTitles of={[words.draft, words.start, words.lastChanged, words.state]} />
          <tbody>
            {data.items.map((draft) => (
              <tr key={draft.id}>
                <th scope="row">
                  <Link to="/law/drafts/$draft" params={{ draft: draft.id }}>
                    {say(draft.reason)}
                  </Link>
                </th>
                <td data-label={words.start}>{words.version(String(draft.from))}</td>
                <td data-label={words.lastChanged}>
                  <bdi>{words.changed(draft.changedBy.name, instantText(draft.changedAt, language))}</bdi>
                </td>
                <td data-label={words.state}>
                  <bdi>
                    {draft.approval === null
                      ? words.notApproved
                      : words.approved(draft.approval.name, instantText(draft.approval.at, language))}
                  </bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details>
        <summary>{words.begin}</summary>
        <Begin />
      </details>
    </section>
  );
}
