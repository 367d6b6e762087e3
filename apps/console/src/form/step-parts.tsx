import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Value } from '../dossier/value.js';
import { type Text, useWords } from '../words/language.js';
import { Field, titleOf } from './fields.js';
import type { FormState } from './field-help.js';
import { kindOf, type Schema, withoutNull } from './schema.js';
import { type Step, stepsOf } from './steps.js';

const noSteps: readonly Step[] = [];

/** The steps of a form. The current one stands in the address, so Back goes one step back; after the last comes the review. */
export function useSteps(schema: Schema, stepwise: boolean) {
  const { step = 1 } = useSearch({ strict: false });
  const navigate = useNavigate();
  const steps = useMemo(() => (stepwise ? stepsOf(schema) : noSteps), [schema, stepwise]);
  const go = (at: number) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, step: at + 1 }), resetScroll: true });
  return { steps, asked: Math.min(step - 1, steps.length), go };
}

/** What a step is called: by its groups, or where there is none by its fields. */
function titleOfStep(step: Step, say: (text: Text) => string): string {
  const groups = step.filter(({ schema }) => ['group', 'variant'].includes(kindOf(withoutNull(schema).schema)));
  const named = (groups.length === 0 ? step : groups).map(({ schema, name }) =>
    titleOf(withoutNull(schema).schema, name, say),
  );
  return named.join(', ');
}

/**
 * The fields of one step under what it is called. The heading takes the focus when the step comes, unless something is
 * wrong on it: then the summary has it.
 */
export function StepFields({
  at,
  steps,
  form,
  isWrong,
}: {
  readonly at: number;
  readonly steps: readonly Step[];
  readonly form: FormState;
  readonly isWrong: boolean;
}) {
  const { words, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (at > 0 && !isWrong) heading.current?.focus();
  }, [at]);
  const step = steps[at] ?? [];
  return (
    <section aria-labelledby="step">
      <h2 id="step" ref={heading} tabIndex={-1}>
        <span className="small">{words.form.step(at + 1, steps.length + 1)}</span> {titleOfStep(step, say)}
      </h2>
      {step.map(({ pointer, schema, name, required }) => (
        <Field key={pointer} schema={schema} pointer={pointer} required={required} name={name} form={form} />
      ))}
    </section>
  );
}

/** The part of a value at a JSON pointer. */
const partAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value);

/** The review: all sections, each with a link back to its step. */
export function StepsReview({
  value,
  steps,
  change,
}: {
  readonly value: unknown;
  readonly steps: readonly Step[];
  readonly change: (at: number) => void;
}) {
  const { words, say } = useWords();
  return steps.map((step, at) => {
    const title = titleOfStep(step, say);
    return (
      <section key={at} aria-labelledby={`review-${at}`}>
        <h3 id={`review-${at}`}>{title}</h3>
        <dl>
          {step.map(({ pointer, schema, name }) => (
            <div key={pointer} className={kindOf(withoutNull(schema).schema) === 'group' ? 'part' : undefined}>
              <dt>{titleOf(withoutNull(schema).schema, name, say)}</dt>
              <dd>
                <Value value={partAt(value, pointer)} schema={schema} />
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => change(at)}>
          {words.form.edit}
          <span className="hidden">: {title}</span>
        </button>
      </section>
    );
  });
}
