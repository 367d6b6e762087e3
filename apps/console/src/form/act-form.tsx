import { type FormEvent, useLayoutEffect, useMemo, useState } from 'react';
import { Problem } from '../api/problem.js';
import { type Text, useWords } from '../words/language.js';
import { useFocusAt } from '../frame/focus.js';
import { Failure, Loading } from '../frame/states.js';
import { Value } from '../dossier/value.js';
import { collect, type Typed } from './collect.js';
import { DraftBar, SavedLine } from './draft-bar.js';
import type { useDraft } from './drafts.js';
import { enterField, FaultSummary, fieldOf, inWords, type ShownFault, useFaultTexts } from './faults.js';
import { Field } from './fields.js';
import type { Mark } from './fill.js';
import { isSameAt } from './pointed.js';
import { StepFields, StepsReview, useSteps } from './step-parts.js';
import { Resend } from './resend.js';
import { isOn } from './steps.js';
import { hasFree, kindOf, type Schema } from './schema.js';

interface ActFormProps {
  readonly title: Text;
  readonly schema: Schema;
  readonly draft: ReturnType<typeof useDraft>;
  /** Sends what was typed. @throws Problem */
  readonly send: (input: unknown) => Promise<void>;
  /** One screen after the other: for people who fill it in once, on a phone. */
  readonly stepwise?: boolean;
  /** It is looked over before it is sent; `false`: sent at once. */
  readonly confirm?: boolean;
  /** Stands in place of the button when the dossier has changed meanwhile. */
  readonly changed?: React.ReactNode;
  /** What systems outside say, by JSON pointer. */
  readonly marks?: ReadonlyMap<string, Mark> | undefined;
  /** Stands above a form in steps: of the step at which one is, and of the places that lie behind. */
  readonly above?: (at: number, behind: readonly string[]) => React.ReactNode;
}

/** Whoever was led to one place of a form begins there, unless something is wrong: that has the focus. */
function LedTo({ isWrong }: { readonly isWrong: boolean }) {
  useLayoutEffect(() => {
    if (isWrong) return;
    const id = decodeURIComponent(location.hash.slice(1));
    const place = id === '' ? null : document.getElementById(id);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }, []);
  return null;
}

/** A form drawn from a definition: filled in, reviewed, sent. What was typed is never lost. */
export function ActForm({
  title,
  schema,
  draft,
  send,
  stepwise = false,
  confirm = true,
  changed,
  marks,
  above,
}: ActFormProps) {
  const { words, say } = useWords();
  const { typed, set, replace } = draft;
  const empty = kindOf(schema) === 'group' && Object.keys(schema.properties ?? {}).length === 0;
  const [step, setStep] = useState<'fill' | 'review'>(empty ? 'review' : 'fill');
  const [tried, setTried] = useState(0);
  /** What came back, and what was sent. */
  const [refused, setRefused] = useState<{ readonly error: Problem | Error; readonly typed: Typed }>();
  const [sending, setSending] = useState(false);
  const collected = useMemo(() => collect(schema, typed), [schema, typed]);

  const { asked, steps, go } = useSteps(schema, stepwise);
  const stepOf = (pointer: string) => steps.findIndex((one) => isOn(one, pointer));
  const firstWrong = steps.findIndex((one) => collected.faults.some(({ pointer }) => isOn(one, pointer)));
  // After the last step everything is looked over, once nothing is wrong.
  const at = asked === steps.length && firstWrong >= 0 ? firstWrong : asked;
  const here = steps[at];
  const reviewing = stepwise ? at === steps.length : step === 'review';
  const heading = useFocusAt<HTMLHeadingElement>(reviewing);
  // The button comes back when what has changed meanwhile was read.
  const button = useFocusAt<HTMLButtonElement>(changed === undefined);
  const fill = (to: number) => (stepwise ? go(to) : setStep('fill'));

  const texts = useFaultTexts(schema, typed);
  const isHere = (pointer: string) => here === undefined || isOn(here, pointer);
  const told = new Map<string, string>();
  const faults: ShownFault[] = [];
  const tell = (pointer: string, message: string, isUnnamed = false) => {
    const { atField, onTop } = texts(pointer, message, isUnnamed);
    // A part that no step shows has no place on the page.
    const at = onTop.at !== undefined && (steps.length === 0 || stepOf(onTop.at) >= 0) ? onTop.at : undefined;
    if (at !== undefined && !told.has(at)) told.set(at, atField);
    faults.push({ ...onTop, at });
  };
  // In a form with steps only what is missing on this step: later ones are not filled in yet.
  const typedWrong = tried > 0 && !reviewing ? collected.faults.filter(({ pointer }) => isHere(pointer)) : [];
  for (const fault of typedWrong)
    tell(fault.pointer, inWords(fault, words, say), fault.kind !== 'missing' && fault.kind !== 'choose');
  // What the server says holds as long as the same stands there.
  for (const { pointer, message } of refused?.error instanceof Problem ? refused.error.errors : []) {
    const field = fieldOf(pointer);
    const isTold = typedWrong.some((fault) => fault.pointer === field);
    if (!isTold && (field === '' || isSameAt(field, typed, refused?.typed ?? typed))) tell(field, message);
  }

  const review = (event: FormEvent) => {
    event.preventDefault();
    // What is wrong on other steps is still told on the way there.
    if (at >= steps.length - 1) setRefused(undefined);
    setTried((times) => times + 1);
    if (collected.faults.some(({ pointer }) => isHere(pointer))) return;
    if (!confirm) return void submit();
    if (!stepwise) return setStep('review');
    draft.save();
    go(at + 1);
    if (at < steps.length - 1) setTried(0);
  };
  // A field on another step takes the focus when that step has come.
  const [wanted, setWanted] = useState<string>();
  useLayoutEffect(() => {
    if (wanted !== undefined && enterField(wanted)) setWanted(undefined);
  }, [wanted, at]);
  const submit = async () => {
    if (sending) return;
    setSending(true);
    setRefused(undefined);
    try {
      await send(collected.value ?? {});
    } catch (error) {
      setRefused({ error: error as Error, typed });
      if (error instanceof Problem && error.errors.length > 0 && !empty) {
        fill(error.errors.map(({ pointer }) => stepOf(fieldOf(pointer))).find((one) => one >= 0) ?? 0);
        setTried((times) => times + 1);
      }
    } finally {
      setSending(false);
    }
  };
  const refusal =
    refused !== undefined &&
    !(refused.error instanceof Problem && (refused.error.status === 412 || refused.error.status === 401));

  const failure = refusal && (
    <>
      <Failure error={refused.error} />
      {changed === undefined && refused.typed === typed && <Resend error={refused.error} send={() => void submit()} />}
    </>
  );

  const atOnce = sending ? words.form.sending : words.form.send(say(title));

  if (draft.opening) return <Loading />;
  if (hasFree(schema)) return <p className="notice">{words.form.elsewhere}</p>;
  if (reviewing)
    return (
      <section aria-labelledby="review">
        <h2 id="review" ref={heading} tabIndex={-1}>
          {confirm ? words.form.review : words.form.atOnce}
        </h2>
        {confirm && <p>{words.form.reviewLead}</p>}
        {!empty && <DraftBar draft={draft} schema={schema} />}
        {!empty &&
          (stepwise ? (
            <StepsReview value={collected.value} steps={steps} change={fill} />
          ) : (
            <Value value={collected.value} schema={schema} />
          ))}
        {failure}
        {changed ?? (
          <p className="buttons">
            <button
              ref={button}
              type="button"
              className="primary"
              aria-disabled={sending}
              // The second click of a double one was meant for what stood here before.
              onClick={({ detail }) => detail > 1 || void submit()}
            >
              {sending ? words.form.sending : words.form.send(say(title))}
            </button>
            {!empty && (
              <button type="button" onClick={() => fill(0)}>
                {words.form.edit}
              </button>
            )}
          </p>
        )}
      </section>
    );
  const behind = steps.slice(0, at).flatMap((one) => one.map(({ pointer }) => pointer));
  return (
    <>
      {stepwise && above?.(at, behind)}
      <form onSubmit={review} noValidate onBlur={draft.save}>
        <DraftBar draft={draft} schema={schema} />
        <FaultSummary
          key={`faults ${at}`}
          tried={tried}
          faults={faults}
          open={(pointer) => {
            setWanted(pointer);
            fill(stepOf(pointer));
          }}
        />
        {faults.length === 0 && failure}
        {here === undefined ? (
          <Field
            schema={schema}
            pointer=""
            required
            name={say(title)}
            form={{ typed, set, replace, faults: told, marks }}
          />
        ) : (
          <StepFields
            key={at}
            at={at}
            steps={steps}
            isWrong={faults.length > 0}
            form={{ typed, set, replace, faults: told, marks }}
          />
        )}
        <LedTo isWrong={faults.length > 0} />
        {changed ?? (
          <p className="buttons">
            <button ref={button} type="submit" className="primary" aria-disabled={sending || undefined}>
              {at < steps.length - 1 ? words.form.next : confirm ? words.form.review : atOnce}
            </button>
            {at > 0 && (
              <button type="button" onClick={() => go(at - 1)}>
                {words.form.back}
              </button>
            )}
          </p>
        )}
        <SavedLine draft={draft} />
      </form>
    </>
  );
}
