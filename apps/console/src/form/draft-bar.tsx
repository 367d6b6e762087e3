import { useState } from 'react';
import { Failure } from '../frame/states.js';
import { timeText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Typed } from './collect.js';
import { Offers } from './draft-offers.js';
import type { useDraft } from './drafts.js';
import type { Keeping } from './kept-draft.js';
import { differences, merged, misplaced, type Place, placesOf } from './places.js';
import { alternativeKey, alternatives, type Schema } from './schema.js';
import { alternativeTitle, titleOf } from './fields.js';

type DraftOfForm = ReturnType<typeof useDraft>;
interface Shown {
  readonly draft: DraftOfForm;
  readonly schema: Schema;
}

/** A place of a form and what stands in it, as people read them. */
function useReading(schema: Schema, typed: Typed) {
  const { say, words } = useWords();
  const places = placesOf(schema, typed);
  const at = (pointer: string): Place | undefined => places.find((place) => place.pointer === pointer);
  const title = (pointer: string): string => {
    const found = at(pointer);
    const last = pointer.replace(/[?#]$/, '').split('/').slice(-2).join(' / ');
    if (found === undefined) return last;
    const names = found.within.map((part) =>
      /^\d+$/.test(part.name) ? words.form.row(Number(part.name)) : titleOf(part.schema, part.name, say),
    );
    return names.join(' › ') || last;
  };
  const text = (pointer: string, value: string): string => {
    const found = at(pointer);
    if (value.trim() === '') return words.draft.nothing;
    if (found === undefined) return value;
    if (pointer.endsWith('?')) {
      const forms = alternatives(found.schema);
      const chosen = forms.findIndex((_, index) => alternativeKey(forms, index) === value);
      return chosen === -1 ? value : alternativeTitle(forms[chosen] ?? {}, chosen, say);
    }
    const label = found.schema['x-words']?.labels?.[value];
    return label === undefined ? value : say(label);
  };
  return { title, text };
}

/** What was typed under another version of the form and has no place in this one: it can be read and copied. */
function Misplaced({ draft: { stand }, schema }: Shown) {
  const { words } = useWords();
  const { title } = useReading(schema, stand.opened ?? {});
  const left = stand.opened === undefined ? [] : misplaced(schema, stand.opened);
  if (left.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="draft-misplaced">
      <h2 id="draft-misplaced">{words.draft.misplaced(left.length)}</h2>
      <dl>
        {left.map(([pointer, text]) => (
          <div key={pointer}>
            <dt>{title(pointer)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Two versions of one draft side by side; the person chooses for each field. */
function Choose({
  draft,
  schema,
  keeping: { theirs, before },
}: Shown & { readonly keeping: Extract<Keeping, { readonly kind: 'changed' }> }) {
  const { words } = useWords();
  const { typed: here } = draft;
  const fields = differences(schema, here, theirs.typed);
  const untouched = (at: string) => before !== undefined && (before[at] ?? '') === (here[at] ?? '');
  const [picked, setPicked] = useState<Readonly<Record<string, boolean>>>({});
  const isThere = (at: string) => picked[at] ?? untouched(at);
  const { title, text } = useReading(schema, { ...here, ...theirs.typed });
  return (
    <section role="alert" className="notice bad" aria-labelledby="draft-changed">
      <h2 id="draft-changed">{words.draft.changed(timeText(new Date(theirs.savedAt)))}</h2>
      {fields.map((at) => (
        <fieldset key={at} className="choices">
          <legend>{title(at)}</legend>
          {([false, true] as const).map((there) => (
            <label key={String(there)} className="choice">
              <input
                type="radio"
                name={`draft-choice${at}`}
                checked={isThere(at) === there}
                onChange={() => setPicked({ ...picked, [at]: there })}
              />{' '}
              {there ? words.draft.there : words.draft.here}:{' '}
              <bdi>{text(at, (there ? theirs.typed : here)[at] ?? '')}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        className="primary"
        onClick={() => draft.choose(merged(here, theirs.typed, new Set(fields.filter(isThere))))}
      >
        {words.draft.choose}
      </button>
    </section>
  );
}

/** Why a draft cannot be saved, and what to do. */
function Hindered({ draft, schema }: Shown) {
  const { words } = useWords();
  const { keeping } = draft.stand;
  if (keeping.kind === 'away' && !keeping.signedOut)
    return (
      <p role="status" className="notice bad">
        {words.draft.away(timeText(keeping.since))}
      </p>
    );
  if (keeping.kind === 'changed') return <Choose draft={draft} schema={schema} keeping={keeping} />;
  if (keeping.kind === 'gone')
    return (
      <div role="alert" className="notice bad">
        <p>{words.draft.gone}</p>
        <button type="button" onClick={draft.beginAnew}>
          {words.draft.beginAnew}
        </button>
      </div>
    );
  if (keeping.kind === 'refused')
    return (
      <p role="status" className="notice bad">
        {words.draft.refused} {keeping.problem.title}
      </p>
    );
  return null;
}

/** Notices about a draft, above its form; none while saving works. */
export function DraftBar({ draft, schema }: Shown) {
  const { words } = useWords();
  const { recovered } = draft.stand;
  return (
    <>
      {draft.failed !== undefined && <Failure error={draft.failed} again={draft.again} />}
      {draft.missing && <p className="notice">{words.draft.missing}</p>}
      {recovered !== undefined && (
        <p role="status" className="notice">
          {words.draft.recovered(timeText(recovered))}
        </p>
      )}
      <Offers offers={draft.offers} open={draft.open} discard={draft.discard} />
      <Hindered draft={draft} schema={schema} />
      <Misplaced draft={draft} schema={schema} />
    </>
  );
}

/** Whether what is typed is saved, always in the same place. */
export function SavedLine({ draft: { stand, leave } }: Pick<Shown, 'draft'>) {
  const { words } = useWords();
  const { keeping, savedAt, id } = stand;
  const state =
    keeping.kind === 'saved' && savedAt !== undefined
      ? words.draft.saved(timeText(savedAt))
      : keeping.kind === 'unsaved'
        ? words.draft.saving
        : keeping.kind === 'saved'
          ? ''
          : words.draft.notSaved;
  return (
    <p className="small saved">
      <span data-draft={keeping.kind}>{state}</span>{' '}
      {id !== undefined && keeping.kind === 'saved' && (
        <button type="button" className="plain" onClick={() => void leave()}>
          {words.draft.leave}
        </button>
      )}
    </p>
  );
}
