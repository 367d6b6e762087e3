import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Text, useWords } from '../words/language.js';
import type { Words } from '../words/vi.js';
import type { Typed, TypedFault } from './collect.js';
import { idOf } from './field-help.js';
import { pointedIn } from './pointed.js';
import type { Schema } from './schema.js';

const lastPart = (pointer: string): string => pointer.split('/').at(-1) ?? '';

/** What is wrong with a field, in words that say what to do. */
export function inWords({ kind, schema, pointer }: TypedFault, words: Words, say: (text: Text) => string): string {
  const label = schema['x-words']?.title;
  const name = label === undefined ? lastPart(pointer) : say(label);
  if (kind === 'missing') return words.form.missing(name);
  if (kind === 'choose') return words.form.chooseOne(name);
  if (kind === 'tooLong') return words.form.tooLong(schema.maxLength ?? 0);
  return words.form[kind];
}

/** Turns pointers of the API, which begin at the request body, into those of the form. */
export const fieldOf = (pointer: string): string => pointer.replace(/^\/input(?=\/|$)/, '');

/** A fault as it stands on top of a form. */
export interface ShownFault {
  /** The field into which it leads; undefined where none is meant. */
  readonly at: string | undefined;
  readonly text: string;
}

/** A fault in words: as it stands at its field, and on top of the form, where it says also in which row that is. */
export function useFaultTexts(schema: Schema, typed: Typed) {
  const { words, say } = useWords();
  return (
    pointer: string,
    message: string,
    /** Whether the message does not say itself what it is about. */
    isUnnamed = false,
  ): { readonly atField: string; readonly onTop: ShownFault } => {
    const { at, within, unknown } = pointedIn(schema, typed, pointer);
    const nameOf = ({ schema: part, row }: (typeof within)[number]): readonly string[] => {
      const title = part['x-words']?.title;
      if (row === undefined) return title === undefined ? [] : [say(title)];
      return [title === undefined ? words.form.row(row + 1) : `${say(title)} ${row + 1}`];
    };
    const after = (names: readonly string[], text: string) =>
      names.length === 0 ? text : `${names.join(' › ')}: ${text}`;
    const rows = within.filter(({ row }) => row !== undefined).flatMap(nameOf);
    const last = within.at(-1);
    const names = isUnnamed && last !== undefined && last.row === undefined ? [...rows, ...nameOf(last)] : rows;
    if (unknown === undefined) return { atField: message, onTop: { at, text: after(names, message) } };
    // What the form does not have is named as the server names it: nobody else can say what is meant.
    const text = after([...within.flatMap(nameOf), `«${unknown}»`], message);
    return { atField: text, onTop: { at, text } };
  };
}

/** Moves the focus into a field. @returns whether it is on the page */
export function enterField(pointer: string): boolean {
  const field = document.getElementById(idOf(pointer));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
}

/**
 * What is wrong, on top: each a link into its field. Takes the focus when one tried to go on, and never while one types.
 * @param tried how often
 * @param open leads to a field that is on another screen
 */
export function FaultSummary({
  tried,
  faults,
  open,
}: {
  readonly tried: number;
  readonly faults: readonly ShownFault[];
  readonly open?: (pointer: string) => void;
}) {
  const { words } = useWords();
  const self = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => self.current?.focus(), [tried]);
  // Who has many tabs open, or hears the page, is told by its title, too.
  const isWrong = faults.length > 0;
  const { error } = words.form;
  useEffect(() => {
    if (!isWrong) return undefined;
    document.title = `${error}${document.title}`;
    return () => {
      document.title = document.title.replace(error, '');
    };
  }, [isWrong, error]);
  if (faults.length === 0) return null;
  return (
    <div ref={self} tabIndex={-1} className="notice bad" aria-labelledby="to-mend" role="group">
      <h2 id="to-mend">{words.form.toMend(faults.length)}</h2>
      <ul>
        {faults.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            {at === undefined ? (
              text
            ) : (
              <a
                href={`#${idOf(at)}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (!enterField(at)) open?.(at);
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
