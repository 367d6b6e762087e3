import { type FormEvent, useState } from 'react';
import { ActKey } from '../api/act-key.js';
import { saidAt } from '../api/problem.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { OneLine } from '../form/one-line.js';
import { Failure, Loading } from '../frame/states.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Adoption, type AdoptionPreview, useAdopt, useAdoptions, usePreview, useStop } from './adoption-asking.js';
import { lawWords } from './words.js';

interface Change {
  readonly key: string;
  readonly what: string;
  readonly old: string;
  readonly new: string;
  readonly count: number;
}

/** What changes in the same way for so many dossiers. */
function Changes({ title, rows }: { readonly title: string; readonly rows: readonly Change[] }) {
  const { language } = useWords();
  const words = useOwnWords(lawWords);
  if (rows.length === 0) return null;
  return (
    <table className="lines">
      <caption>{title}</caption>
      <ColumnTitles of={[title, words.now, words.then, words.dossiers]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.what}</th>
            <td data-label={words.now}>{row.old}</td>
            <td data-label={words.then}>{row.new}</td>
            <td data-label={words.dossiers}>{numberText(row.count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a version would change for open dossiers: how many, and how. */
function Preview({ preview }: { readonly preview: AdoptionPreview }) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const counted = (count: number) => numberText(count, language);
  const dayOf = (day: string | null) => (day === null ? words.absent : dayText(day, language));
  const textOf = (text: Text | null) => (text === null ? words.absent : say(text));
  const whatOf = ({ typeTitle, title }: { typeTitle: Text; title: Text }) => `${say(title)} (${say(typeTitle)})`;
  return (
    <>
      <p role="status">{words.behind(counted(preview.open), counted(preview.lookedAt), counted(preview.changed))}</p>
      <Changes
        title={words.movedDays}
        rows={preview.deadlines.map((one) => ({
          key: `${one.type} ${one.name} ${one.old} ${one.new}`,
          what: whatOf(one),
          ...{ old: dayOf(one.old), new: dayOf(one.new), count: one.count },
        }))}
      />
      <Changes
        title={words.outcomes}
        rows={preview.outcomes.map((one) => ({
          key: `${one.type} ${one.name} ${one.old?.vi} ${one.new?.vi}`,
          what: whatOf(one),
          ...{ old: textOf(one.old), new: textOf(one.new), count: one.count },
        }))}
      />
    </>
  );
}

/** Begins it, at a rate. */
function Begin({ version }: { readonly version: number }) {
  const words = useOwnWords(lawWords);
  const adopt = useAdopt(version);
  const [key] = useState(() => new ActKey());
  const [perSecond, setPerSecond] = useState('5');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (adopt.isPending) return;
    const rate = Number(perSecond.trim().replace(',', '.'));
    const body = { perSecond: Number.isNaN(rate) ? 0 : rate };
    adopt.mutate({ key: key.of(body), ...body }, { onSettled: (_, error) => key.settle(error) });
  };
  const fault = saidAt(adopt.error, '/perSecond');
  return (
    <form onSubmit={submit} noValidate aria-label={words.startAdoption(String(version))}>
      <OneLine
        id="rate"
        label={words.perSecond}
        value={perSecond}
        set={setPerSecond}
        fault={fault}
        longest={6}
        about="rate-help"
      />
      <p className="small" id="rate-help">
        {words.perSecondHelp}
      </p>
      {adopt.error !== null && fault === undefined && <Failure error={adopt.error} />}
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={adopt.isPending}>
          {words.startAdoption(String(version))}
        </button>
      </p>
    </form>
  );
}

/** One adoption, and how far it has come. */
function Line({ adoption }: { readonly adoption: Adoption }) {
  const { language } = useWords();
  const words = useOwnWords(lawWords);
  const stop = useStop();
  const counted = (count: number) => numberText(count, language);
  const said = words.progress(counted(adoption.told), counted(adoption.total), counted(adoption.failed));
  return (
    <li>
      <b>{words.version(String(adoption.version))}</b>{' '}
      <bdi className="small">{words.begun(adoption.by.name, instantText(adoption.createdAt, language))}</bdi>
      <p role="status">
        {words.states[adoption.state]} {said}
      </p>
      {adoption.state === 'going on' && (
        <p>
          <progress
            max={Math.max(1, adoption.total)}
            value={Math.min(adoption.told + adoption.failed, Math.max(1, adoption.total))}
            aria-label={said}
          />{' '}
          <button
            type="button"
            aria-disabled={stop.isPending}
            onClick={() => stop.isPending || stop.mutate(adoption.id)}
          >
            {words.stop}
          </button>
        </p>
      )}
    </li>
  );
}

/** Open dossiers adopt a version: what that would change, the way to begin, and how far each has come. */
export function Adoptions({ version }: { readonly version: number }) {
  const words = useOwnWords(lawWords);
  const preview = usePreview(version);
  const { data, error, refetch } = useAdoptions();
  return (
    <section aria-labelledby="adopt">
      <h2 id="adopt">{words.adopt}</h2>
      <p>{words.adoptLead}</p>
      <p>
        <button type="button" aria-disabled={preview.isPending} onClick={() => preview.isPending || preview.mutate()}>
          {words.preview}
        </button>
      </p>
      {preview.isPending && <Loading />}
      {preview.error !== null && <Failure error={preview.error} />}
      {preview.data !== undefined && <Preview preview={preview.data} />}
      {preview.data !== undefined && preview.data.open > 0 && <Begin version={version} />}
      <h3>{words.adoptions}</h3>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <p>{words.noAdoptions}</p>}
      <ul className="entries">
        {(data?.items ?? []).map((adoption) => (
          <Line key={adoption.id} adoption={adoption} />
        ))}
      </ul>
    </section>
  );
}
