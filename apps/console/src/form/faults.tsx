import { useLayoutEffect, useRef } from 'react';
import { type Text, useWords } from '../words/language.js';
import type { Words } from '../words/vi.js';
import type { TypedFault } from './collect.js';
import { idOf } from './field-help.js';

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

/**
 * What is wrong, on top: each a link into its field. Takes the focus when one tried to go on, and never while one types.
 * @param tried how often
 */
export function FaultSummary({
  tried,
  faults,
}: {
  readonly tried: number;
  readonly faults: readonly (readonly [string, string])[];
}) {
  const { words } = useWords();
  const self = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => self.current?.focus(), [tried]);
  if (faults.length === 0) return null;
  const into = (pointer: string) => {
    const field = document.getElementById(idOf(pointer));
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={self} tabIndex={-1} className="notice bad" aria-labelledby="to-mend" role="group">
      <h2 id="to-mend">{words.form.toMend(faults.length)}</h2>
      <ul>
        {faults.map(([pointer, message]) => (
          <li key={pointer}>
            <a
              href={`#${idOf(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                into(pointer);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
