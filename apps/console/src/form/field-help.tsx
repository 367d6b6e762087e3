import { MarkedText } from '../frame/marked-text.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { counterWords } from './counter-words.js';
import type { Typed } from './collect.js';
import type { Mark } from './fill.js';
import { kindOf, type Schema } from './schema.js';

/** What every field of a form gets. */
export interface FormState {
  readonly typed: Typed;
  readonly set: (pointer: string, text: string) => void;
  readonly replace: (typed: Typed) => void;
  /** What is wrong, in words, by JSON pointer. */
  readonly faults: ReadonlyMap<string, string>;
  /** What systems outside say, by JSON pointer. */
  readonly marks?: ReadonlyMap<string, Mark> | undefined;
}

/** A field of a form. */
export interface FieldProps {
  readonly schema: Schema;
  readonly pointer: string;
  readonly required: boolean;
  readonly name: string;
  readonly form: FormState;
}

/** Of a field, in the page. */
export const idOf = (pointer: string): string => `f${pointer}`;

/** What helps with a field, what is wrong with it, and what others say about it: its description, read with it. */
export function Help({ pointer, schema, form }: Pick<FieldProps, 'pointer' | 'schema' | 'form'>) {
  const { say, words } = useWords();
  const kind = kindOf(schema);
  const own = schema['x-words']?.help;
  const help =
    kind === 'someDay'
      ? words.form.someDayHelp
      : own !== undefined
        ? say(own)
        : kind === 'day'
          ? words.form.dayHelp
          : undefined;
  const fault = form.faults.get(pointer);
  return (
    <>
      {help !== undefined && (
        <span className="help" id={`${idOf(pointer)}-help`}>
          {help}
        </span>
      )}
      {fault !== undefined && (
        <span className="fault" id={`${idOf(pointer)}-fault`}>
          {fault}
        </span>
      )}
      <Marked pointer={pointer} schema={schema} form={form} />
    </>
  );
}

/** What a system outside says about a field, and whether what is typed agrees. */
function Marked({ pointer, schema, form }: Pick<FieldProps, 'pointer' | 'schema' | 'form'>) {
  const { say } = useWords();
  const counter = useOwnWords(counterWords);
  const mark = form.marks?.get(pointer);
  if (mark === undefined) return null;
  const label = schema['x-words']?.labels?.[mark.text];
  const text = label === undefined ? mark.text : say(label);
  const typed = (form.typed[pointer] ?? '').trim();
  const agrees = typed === mark.text;
  return (
    <span className={agrees ? 'mark' : 'mark differs'} id={`${idOf(pointer)}-mark`}>
      {agrees ? (
        counter.says(mark.source)
      ) : (
        <>
          {counter.differs(mark.source)} {typed === '' ? text : <MarkedText text={text} other={typed} />}.
        </>
      )}{' '}
      {!agrees && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            document.getElementById(idOf(pointer))?.focus();
            form.set(pointer, mark.text);
          }}
        >
          {counter.use}
        </button>
      )}
    </span>
  );
}

/** The parts of a page that describe a field. */
export const described = ({
  pointer,
  schema,
  form,
}: Pick<FieldProps, 'pointer' | 'schema' | 'form'>): string | undefined => {
  const kind = kindOf(schema);
  const parts = [
    ...(schema['x-words']?.help !== undefined || kind === 'day' || kind === 'someDay' ? [`${idOf(pointer)}-help`] : []),
    ...(form.faults.has(pointer) ? [`${idOf(pointer)}-fault`] : []),
    ...(form.marks?.has(pointer) === true ? [`${idOf(pointer)}-mark`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
};
