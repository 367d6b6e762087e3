import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { OneLine } from '../form/one-line.js';
import { AskOnceMore } from '../frame/ask-once-more.js';
import { Failure } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import type { ListQuery } from './query.js';
import { type SavedList, useKeeping } from './saved.js';
import { listWords } from './words.js';

interface SaveListProps {
  /** As it is shown, with its columns. */
  readonly query: ListQuery;
  /** The kept list that is shown; undefined for one of the product. */
  readonly saved: SavedList | undefined;
}

/** Saves the list under a name. One's own list can be changed or deleted. */
export function SaveList({ query, saved }: SaveListProps) {
  const { save } = useOwnWords(listWords);
  const navigate = useNavigate();
  const { keep, replace, remove } = useKeeping();
  const own = saved?.mine === true ? saved : undefined;
  const [name, setName] = useState(own?.name ?? '');
  const [shared, setShared] = useState(own?.sharedWith === 'office');
  const [missing, setMissing] = useState(false);
  const sent = useRef({ what: '', key: '' });
  /** Idempotency-Key of this list as it is now: a repeated request saves it once. */
  const keyNow = () => {
    const what = JSON.stringify([name, shared, query]);
    if (sent.current.what !== what) sent.current = { what, key: crypto.randomUUID() };
    return sent.current.key;
  };
  const open = (view: string) => navigate({ to: '/tasks/$view', params: { view }, search: {} });
  const sending = keep.isPending || replace.isPending || remove.isPending;
  const isNamed = () => {
    setMissing(name.trim() === '');
    return name.trim() !== '' && !sending;
  };
  const keepNew = () => {
    if (isNamed()) keep.mutate({ name, shared, query, key: keyNow() }, { onSuccess: ({ id }) => void open(id) });
  };
  const change = (id: string) => {
    if (isNamed()) replace.mutate({ id, name, shared, query }, { onSuccess: () => void open(id) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own === undefined) keepNew();
    else change(own.id);
  };
  const error = keep.error ?? replace.error ?? remove.error;
  return (
    <details>
      <summary>{save.more}</summary>
      <form onSubmit={submit} noValidate>
        <p className="small" id="save-lead">
          {save.lead}
        </p>
        <OneLine
          id="save-name"
          label={save.name}
          value={name}
          set={setName}
          fault={missing ? save.missing : undefined}
          longest={80}
          about="save-lead"
        />
        <label className="choice">
          <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} /> {save.share}
        </label>
        {error !== null && <Failure error={error} />}
        <div className="buttons">
          {own === undefined ? (
            <button type="submit" className="primary" aria-disabled={sending}>
              {save.keep}
            </button>
          ) : (
            <>
              <button type="submit" className="primary" aria-disabled={sending}>
                {save.replace}
              </button>
              <button type="button" aria-disabled={sending} onClick={keepNew}>
                {save.keep}
              </button>
              <AskOnceMore
                begin={save.remove}
                sure={save.sure(own.name)}
                yes={save.yes}
                no={save.no}
                busy={sending}
                act={() => remove.mutate(own.id, { onSuccess: () => void open('mine') })}
              />
            </>
          )}
          {replace.isSuccess && <span role="status">{save.kept}</span>}
        </div>
      </form>
    </details>
  );
}
