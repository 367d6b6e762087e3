import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { type Text, useWords } from '../words/language.js';
import { Failure, Loading } from '../frame/states.js';
import { Value } from '../dossier/value.js';
import { collect } from './collect.js';
import { DraftBar, SavedLine } from './draft-bar.js';
import type { useDraft } from './drafts.js';
import { FaultSummary, fieldOf, inWords } from './faults.js';
import { Field } from './fields.js';
import type { Mark } from './fill.js';
import { hasFree, kindOf, type Schema } from './schema.js';

interface ActFormProps {
  readonly title: Text;
  readonly schema: Schema;
  readonly draft: ReturnType<typeof useDraft>;
  /** Sends what was typed. @throws Problem */
  readonly send: (input: unknown) => Promise<void>;
  /** Stands in place of the button when the dossier has changed meanwhile. */
  readonly changed?: React.ReactNode;
  /** What systems outside say, by JSON pointer. */
  readonly marks?: ReadonlyMap<string, Mark> | undefined;
}

/** A form drawn from a definition: filled in, looked over, sent. Nothing that was typed is lost on the way. */
export function ActForm({ title, schema, draft, send, changed, marks }: ActFormProps) {
  const { words, say } = useWords();
  const { typed, set, replace } = draft;
  const empty = kindOf(schema) === 'group' && Object.keys(schema.properties ?? {}).length === 0;
  const [step, setStep] = useState<'fill' | 'review'>(empty ? 'review' : 'fill');
  const [tried, setTried] = useState(0);
  const [refused, setRefused] = useState<Problem | Error>();
  const [sending, setSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const collected = useMemo(() => collect(schema, typed), [schema, typed]);

  const told = new Map<string, string>();
  if (tried > 0 && step === 'fill')
    for (const fault of collected.faults) told.set(fault.pointer, inWords(fault, words, say));
  const fromServer = refused instanceof Problem ? refused.errors : [];
  for (const { pointer, message } of fromServer) if (!told.has(fieldOf(pointer))) told.set(fieldOf(pointer), message);
  const faults = [...told];

  const review = (event: FormEvent) => {
    event.preventDefault();
    setRefused(undefined);
    setTried((times) => times + 1);
    if (collected.faults.length > 0) return;
    setStep('review');
    setTimeout(() => heading.current?.focus());
  };
  const submit = async () => {
    if (sending) return;
    setSending(true);
    setRefused(undefined);
    try {
      await send(collected.value ?? {});
    } catch (error) {
      setRefused(error as Error);
      if (error instanceof Problem && error.errors.length > 0 && !empty) {
        setStep('fill');
        setTried((times) => times + 1);
      }
    } finally {
      setSending(false);
    }
  };
  const refusal =
    refused !== undefined && !(refused instanceof Problem && (refused.status === 412 || refused.status === 401));

  if (draft.opening) return <Loading />;
  if (hasFree(schema)) return <p className="notice">{words.form.elsewhere}</p>;
  if (step === 'review')
    return (
      <section aria-labelledby="review">
        <h2 id="review" ref={heading} tabIndex={-1}>
          {words.form.review}
        </h2>
        <p>{words.form.reviewLead}</p>
        {!empty && <DraftBar draft={draft} schema={schema} />}
        {!empty && <Value value={collected.value} schema={schema} />}
        {refusal && <Failure error={refused} />}
        {changed ?? (
          <p className="buttons">
            <button type="button" className="primary" aria-disabled={sending} onClick={() => void submit()}>
              {sending ? words.form.sending : words.form.send(say(title))}
            </button>
            {!empty && (
              <button type="button" onClick={() => setStep('fill')}>
                {words.form.edit}
              </button>
            )}
          </p>
        )}
      </section>
    );
  return (
    <form onSubmit={review} noValidate onBlur={draft.save}>
      <DraftBar draft={draft} schema={schema} />
      <FaultSummary tried={tried} faults={faults} />
      {refusal && faults.length === 0 && <Failure error={refused} />}
      <Field
        schema={schema}
        pointer=""
        required
        name={say(title)}
        form={{ typed, set, replace, faults: told, marks }}
      />
      <p className="buttons">
        <button type="submit" className="primary">
          {words.form.review}
        </button>
      </p>
      <SavedLine draft={draft} />
    </form>
  );
}
