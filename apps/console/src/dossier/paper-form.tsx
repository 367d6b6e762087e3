import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { upload } from '../api/upload.js';
import { Failure } from '../frame/states.js';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useSession, useStanding } from '../session/session.js';
import type { Dossier, DossierType } from './asking.js';
import { paperWords } from './paper-words.js';
import { type Paper, usePapers } from './papers.js';
import { photoToSend } from './photo.js';
import { isTaken, TAKEN } from './taken.js';

interface Choice {
  readonly name: string;
  readonly title: string;
}

interface LineProps {
  readonly paper: Paper;
  readonly kinds: readonly Choice[];
  /** While files are sent, none is changed. */
  readonly busy: boolean;
  readonly change: (change: Partial<Paper>) => void;
  readonly remove: () => void;
}

/** One file: its kind, how far it has come, and what is wrong with it. */
function Line({ paper, kinds, busy, change, remove }: LineProps) {
  const { id, file, photo, original, kind, is, part, fault } = paper;
  const { language } = useWords();
  const words = useOwnWords(paperWords);
  const size = ({ size: bytes }: File) => words.size(numberText(Math.ceil(bytes / 1_024), language));
  // What was sent in another way is another act.
  const anew = (what: Partial<Paper>) => change({ ...what, key: crypto.randomUUID(), is: 'chosen' });
  return (
    <li>
      <bdi>{file.name}</bdi>{' '}
      <span className="small">
        {photo === undefined || original ? size(file) : words.smaller(size(photo), size(file))}
      </span>
      {is === 'sent' ? (
        <p>
          <b>{words.sent}</b>
        </p>
      ) : (
        <p className="tools">
          <label className="filter" htmlFor={`kind-${id}`}>
            {words.kind} <span className="hidden">{file.name}</span>
          </label>
          <select
            id={`kind-${id}`}
            value={kind}
            disabled={busy}
            onChange={({ target: { value } }) => anew({ kind: value })}
          >
            {kinds.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
          {photo !== undefined && (
            <label>
              <input
                type="checkbox"
                checked={original}
                disabled={busy}
                onChange={({ target: { checked } }) => anew({ original: checked })}
              />{' '}
              {words.original} <span className="hidden">{file.name}</span>
            </label>
          )}
          <button type="button" disabled={busy} onClick={remove}>
            {words.remove} <span className="hidden">{file.name}</span>
          </button>
        </p>
      )}
      {is === 'sending' && <progress value={part} max={1} aria-label={words.sending(file.name)} />}
      {is === 'refused' && <Failure error={fault} />}
    </li>
  );
}

/** Papers of a dossier: several files at once, each with its kind. One that is refused does not hold up the others. */
export function PaperForm({
  dossier,
  type,
  done,
}: {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly done: () => Promise<void>;
}) {
  const { words: common, say } = useWords();
  const words = useOwnWords(paperWords);
  const role = useStanding()?.role;
  const { session } = useSession();
  // The kinds that this person may bring; who is not named may not.
  const kinds = Object.entries(type.documents)
    .filter(([, { by = ['claimant', 'officer'] }]) => by.some((one) => one === role))
    .map(([name, { title }]) => ({ name, title: say(title) }));
  const { papers, set } = usePapers(`${session.person.subject} ${session.acting} ${dossier.number}`);
  const busy = papers.some(({ is }) => is === 'sending');
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const ofNoKind = new Problem({ code: 'NO_PAPER', status: 0, title: words.noPaper });

  const add = (files: FileList) => {
    // Who brings one after the other mostly brings more of the same.
    const kind = papers.at(-1)?.kind ?? kinds[0]?.name ?? '';
    // One after the other: a phone has room for few large pictures at once.
    let last: Paper['making'] = papers.at(-1)?.making ?? Promise.resolve(undefined);
    const chosen = [...files].map((file): Paper => {
      last = last.then(() => photoToSend(file));
      const [id, key] = [crypto.randomUUID(), crypto.randomUUID()];
      const paper = { id, key, file, kind, part: 0, original: false, making: last };
      return isTaken(file) ? { ...paper, is: 'chosen' } : { ...paper, is: 'refused', fault: ofNoKind };
    });
    set((before) => [...before, ...chosen]);
    setMissing(false);
    for (const { id, making } of chosen) void making.then((photo) => change(id, { photo }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) add(event.dataTransfer.files);
  };
  const change = (id: string, of: Partial<Paper>) =>
    set((all) => all.map((one) => (one.id === id ? { ...one, ...of } : one)));
  const remove = async (id: string) => {
    const left = papers.filter((one) => one.id !== id);
    const isOver = left.length > 0 && left.every(({ is }) => is === 'sent');
    set(() => (isOver ? [] : left));
    if (isOver) await done();
    else input.current?.focus();
  };
  const bring = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const waiting = papers.filter(({ is }) => is !== 'sent');
    if (waiting.length === 0) {
      setMissing(true);
      input.current?.focus();
      return;
    }
    let refused = 0;
    // One after the other: each is an entry of the dossier, in the order in which they stand.
    for (const { id, file, original, kind, key, making } of waiting) {
      change(id, { is: 'sending', part: 0, fault: undefined });
      try {
        if (!isTaken(file)) throw ofNoKind;
        const path = `/v1/dossiers/${dossier.number}/documents?kind=${encodeURIComponent(kind)}`;
        const photo = original ? undefined : await making;
        await upload(path, photo ?? file, key, (part) => change(id, { part }));
        change(id, { is: 'sent' });
      } catch (error) {
        refused += 1;
        change(id, { is: 'refused', fault: error });
      }
    }
    if (refused > 0) return;
    set(() => []);
    await done();
  };
  const count = (state: Paper['is']) => papers.filter(({ is }) => is === state).length;
  return (
    <form onSubmit={(event) => void bring(event)} noValidate>
      <div
        className={over ? 'field drop over' : 'field drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="file">{words.files}</label>
        <p id="file-help" className="small">
          {words.help}
        </p>
        {missing && (
          <p id="file-fault" className="fault" role="alert">
            {words.missing}
          </p>
        )}
        <input
          ref={input}
          id="file"
          type="file"
          multiple
          accept={TAKEN.join()}
          disabled={busy}
          aria-describedby={missing ? 'file-help file-fault' : 'file-help'}
          aria-invalid={missing || undefined}
          onChange={({ target }) => {
            if (target.files !== null) add(target.files);
            // The same file can be chosen again after it was taken away.
            target.value = '';
          }}
        />
      </div>
      {papers.length > 0 && (
        <ul className="papers" aria-label={words.chosen}>
          {papers.map((paper) => (
            <Line
              key={paper.id}
              {...{ paper, kinds, busy }}
              change={(of) => change(paper.id, of)}
              remove={() => void remove(paper.id)}
            />
          ))}
        </ul>
      )}
      <p role="status">
        {busy && words.at(count('sent') + count('refused') + 1, papers.length)}
        {!busy && count('refused') > 0 && words.result(count('sent'), count('refused'))}
      </p>
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={busy}>
          {busy ? common.form.sending : common.form.bring}
        </button>
      </p>
    </form>
  );
}
