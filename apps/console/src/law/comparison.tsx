import type { UseQueryResult } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Beside } from '../dossier/beside.js';
import { MarkedText } from '../frame/marked-text.js';
import { Failure, Loading } from '../frame/states.js';
import { numberText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { ChangedAnswer, Difference } from './asking.js';
import { lawWords } from './words.js';

/** One row of a comparison: what two sides say, and what it rests on. */
interface Row {
  readonly key: string;
  readonly title: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly rests: string;
}

/** What one side says, and what the other does. */
interface Said {
  readonly text: string | undefined;
  readonly other: string | undefined;
}

/** So many rows are shown at first. */
const FIRST = 40;

/** A value, with what differs from the other side's marked within it. */
function Value({ text, other }: Said) {
  const words = useOwnWords(lawWords);
  if (text === undefined) return <span className="small">{words.absent}</span>;
  return other === undefined ? <mark>{text}</mark> : <MarkedText text={text} other={other} />;
}

/** Rows of which both sides differ, side by side; the first of them, and the way to the others. */
function Rows({
  rows,
  sides,
  rests,
}: {
  readonly rows: readonly Row[];
  readonly sides: Sides;
  readonly rests: string;
}) {
  const { language } = useWords();
  const words = useOwnWords(lawWords);
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, FIRST);
  const valueOf = (of: (row: Row) => unknown) => Object.fromEntries(shown.map((row) => [row.key, of(row)]));
  const columns = [
    { title: sides.old, value: valueOf((row): Said => ({ text: row.old, other: row.new })), schema: undefined },
    { title: sides.new, value: valueOf((row): Said => ({ text: row.new, other: row.old })), schema: undefined },
    { title: rests, value: valueOf((row) => row.rests), schema: undefined },
  ];
  return (
    <>
      <Beside
        columns={columns}
        titleOf={(key) => rows.find((row) => row.key === key)?.title ?? key}
        isEmpty={(value) => value === ''}
        // Sound: the columns above hold texts, and what their sides say.
        cell={(value) => (typeof value === 'string' ? value : <Value {...(value as Said)} />)}
      />
      {shown.length < rows.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            {words.rest(numberText(rows.length - shown.length, language))}
          </button>
        </p>
      )}
    </>
  );
}

/** What the two sides are called. */
interface Sides {
  readonly old: string;
  readonly new: string;
}

/** What differs between two sides, by part of the data. */
export function Differences({
  asked: { data, error, refetch },
  sides,
}: {
  readonly asked: UseQueryResult<{ readonly items: readonly Difference[] }>;
  readonly sides: Sides;
}) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const id = useId();
  const said = (text: Text | null) => (text === null ? undefined : say(text));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.differences}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <p role="status">
        {data !== undefined &&
          (data.items.length === 0 ? words.noDifference : words.differ(numberText(data.items.length, language)))}
      </p>
      {data !== undefined &&
        (['rates', 'calendar', 'choices'] as const).map((part) => {
          const rows = data.items.filter((item) => item.part === part);
          if (rows.length === 0) return null;
          return (
            <div key={part}>
              <h3>{words.parts[part]}</h3>
              <Rows
                sides={sides}
                rests={words.source}
                rows={rows.map((item) => ({
                  key: item.pointer,
                  title: say(item.label),
                  old: said(item.old),
                  new: said(item.new),
                  rests: item.source ?? '',
                }))}
              />
            </div>
          );
        })}
    </section>
  );
}

/** Answers of the library that two sides give differently. */
export function ChangedAnswers({
  asked: { data, error, refetch },
  sides,
}: {
  readonly asked: UseQueryResult<{ readonly asked: number; readonly items: readonly ChangedAnswer[] }>;
  readonly sides: Sides;
}) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const id = useId();
  const counted = (count: number) => numberText(count, language);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.answers}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <p role="status">
        {data !== undefined &&
          (data.items.length === 0
            ? words.noAnswer(counted(data.asked))
            : words.answersLead(counted(data.items.length), counted(data.asked)))}
      </p>
      {data !== undefined && data.items.length > 0 && (
        <Rows
          sides={sides}
          rests={words.articles}
          rows={data.items.map((item) => ({
            key: item.id,
            title: say(item.title),
            old: say(item.old.long),
            new: say(item.new.long),
            rests: item.articles.map((article) => say(article)).join('; '),
          }))}
        />
      )}
    </section>
  );
}
