import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Problem } from '../api/problem.js';
import { enterField, FaultSummary } from '../form/faults.js';
import { OneLine } from '../form/one-line.js';
import { NoPage } from '../frame/no-page.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Content, type Form, useForm } from './asking.js';
import { ChangedAnswers, Differences } from './comparison.js';
import {
  type Draft,
  type DraftAct,
  useDraft,
  useDraftAct,
  useDraftAnswers,
  useDraftDifferences,
  useDrafts,
} from './draft-asking.js';
import { Changed, Remove, Source, Standing } from './draft-parts.js';
import { EditChoices } from './edit-choices.js';
import { EditDays } from './edit-days.js';
import { EditRates } from './edit-rates.js';
import { toSend } from './editing.js';
import { keepUnsaved, unsavedOf } from './unsaved.js';
import { placeOf } from './place.js';
import { lawWords } from './words.js';

/** What differs from the version from which it started, and which answers that changes: of what is saved. */
function Follows({ draft }: { readonly draft: Draft }) {
  const words = useOwnWords(lawWords);
  const isRight = draft.faults.length === 0;
  const differences = useDraftDifferences(draft, isRight);
  const changed = useDraftAnswers(draft, isRight);
  const sides = { old: words.version(String(draft.from)), new: words.draft };
  if (!isRight) return null;
  return (
    <>
      <Differences asked={differences} sides={sides} />
      <ChangedAnswers asked={changed} sides={sides} />
    </>
  );
}

/** The data of a draft: what is wrong in it is told by its place. */
const contentOf = ({ law }: Draft): Content =>
  // Sound: drafts hold what a version held, or what these forms sent.
  law as unknown as Content;

interface EditorProps {
  readonly draft: Draft;
  readonly form: Form;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** The forms of a draft. What is typed stays until it is saved, whatever others do meanwhile. */
function Editor({ draft, form, reload, children }: EditorProps) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  const [before] = useState(() => unsavedOf(draft.id));
  const [law, setLaw] = useState(() => before?.law ?? contentOf(draft));
  const [reason, setReason] = useState(before?.reason ?? draft.reason);
  const [isUnsaved, setUnsaved] = useState(before !== undefined);
  /** The version over which is typed. */
  const [version, setVersion] = useState(before?.version ?? draft.version);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [tried, setTried] = useState(0);
  const act = useDraftAct(draft.id);
  const { data: drafts } = useDrafts();
  useEffect(
    () => keepUnsaved(draft.id, isUnsaved ? { law, reason, version } : undefined),
    [draft.id, isUnsaved, law, reason, version],
  );
  const faults = useMemo(
    () => new Map(draft.faults.map(({ pointer, message }) => [pointer, say(message)])),
    [draft.faults, say],
  );
  const there = drafts?.items.find(({ id }) => id === draft.id);
  const isOutdated = there !== undefined && there.version > version && !act.isPending;
  /** How often something was typed: what is typed while a save is on its way stays, and is not saved yet. */
  const typed = useRef(0);
  const give = (given: DraftAct) => {
    if (act.isPending) return;
    const stood = typed.current;
    act.mutate(given, {
      onSuccess: (saved) => {
        setTried((count) => count + 1);
        setVersion(saved.version);
        if (given.act !== 'save' || typed.current !== stood) return;
        setLaw(contentOf(saved));
        setUnsaved(false);
      },
    });
  };
  const save = (over: number) => give({ act: 'save', version: over, reason, law: toSend(law) });
  const noteTyped = () => {
    typed.current += 1;
    setUnsaved(true);
  };
  const change = (next: Content) => {
    setLaw(next);
    noteTyped();
  };
  const isConflict = act.error instanceof Problem && act.error.code === 'LAW_DRAFT_CHANGED';
  const enter = (pointer: string) => {
    const { list, year: its } = placeOf(form, law, pointer);
    flushSync(() => {
      if (list !== undefined) setOpen(new Set([...open, list]));
      if (its !== undefined) setYear(its);
    });
    enterField(pointer);
  };
  return (
    <>
      {isOutdated && (
        <Changed
          there={there}
          newest={() => {
            act.reset();
            keepUnsaved(draft.id, undefined);
            reload();
          }}
          overwrite={isUnsaved ? () => save(there.version) : undefined}
        />
      )}
      <FaultSummary
        tried={tried}
        faults={draft.faults.map(({ pointer, message }) => ({
          at: pointer,
          text: [...placeOf(form, law, pointer).titles.map((title) => say(title)), say(message)].join(': '),
        }))}
        open={enter}
      />
      <Standing draft={draft} />
      <p className="buttons">
        <button type="button" className="primary" aria-disabled={act.isPending} onClick={() => save(version)}>
          {words.save}
        </button>
        {draft.approval === null && draft.mayApprove && !isUnsaved && draft.faults.length === 0 && (
          <button
            type="button"
            aria-disabled={act.isPending}
            onClick={() => give({ act: 'approve', version: draft.version })}
          >
            {words.approve}
          </button>
        )}
        {draft.approval !== null && (
          <button
            type="button"
            aria-disabled={act.isPending}
            onClick={() => give({ act: 'withdraw', version: draft.version })}
          >
            {words.withdraw}
          </button>
        )}
        <Remove draft={draft} />
      </p>
      {!draft.mayApprove && draft.approval === null && <p className="small">{words.ownDraft}</p>}
      {draft.mayApprove && isUnsaved && <p className="small">{words.saveFirst}</p>}
      <p role="status">
        {isUnsaved ? words.unsaved : act.isSuccess && act.variables.act === 'save' ? words.saved : ''}
      </p>
      {act.error !== null && !isConflict && <Failure error={act.error} />}
      {(['vi', 'en'] as const).map((language) => (
        <OneLine
          key={language}
          id={`reason-${language}`}
          label={language === 'vi' ? words.reasonVi : words.reasonEn}
          value={reason[language]}
          set={(text) => {
            setReason({ ...reason, [language]: text });
            noteTyped();
          }}
          fault={
            act.error instanceof Problem
              ? act.error.errors.find(({ pointer }) => pointer === `/reason/${language}`)?.message
              : undefined
          }
          longest={500}
        />
      ))}
      {children}
      <EditRates
        law={law}
        form={form}
        set={change}
        faults={faults}
        open={open}
        setOpen={(name, isOpen) =>
          setOpen((before) => new Set(isOpen ? [...before, name] : [...before].filter((one) => one !== name)))
        }
      />
      <EditDays law={law} form={form} set={change} faults={faults} year={year} setYear={setYear} />
      <EditChoices law={law} form={form} set={change} faults={faults} />
    </>
  );
}

/** A draft of the next version: its forms, what differs, which answers change, approval, and its source. */
export function DraftPage() {
  const { draft: id } = useParams({ from: '/law/drafts/$draft' });
  const words = useOwnWords(lawWords);
  const role = useStanding()?.role;
  const [asked, form] = [useDraft(id), useForm()];
  const [opened, setOpened] = useState(0);
  const { data } = asked;
  const title = data === undefined ? words.draft : words.nextVersion(String(data.next));
  useTitle(title);
  if (role !== 'law-editor') return <NoPage />;
  if (data === undefined || form.data === undefined) {
    const error = asked.error ?? form.error;
    return error === null ? <Loading page /> : <Failure page error={error} again={() => void asked.refetch()} />;
  }
  return (
    <>
      <p className="crumb">
        <Link to="/law">{words.title}</Link>
      </p>
      <h1>{title}</h1>
      <Editor
        key={opened}
        draft={data}
        form={form.data}
        reload={() => void asked.refetch().then(() => setOpened((count) => count + 1))}
      >
        <Source draft={data} />
        <Follows draft={data} />
      </Editor>
    </>
  );
}
