import { flushSync } from 'react-dom';
import { idOf } from '../form/field-help.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { RateField } from './asking.js';
import { plain } from './values.js';
import { shownIn, valueOf } from './editing.js';
import { lawWords } from './words.js';

/** What is wrong, by place in the data. */
export type Faults = ReadonlyMap<string, string>;

interface CellProps {
  readonly pointer: string;
  /** What it is called, with its row. */
  readonly label: string;
  readonly field: RateField;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly faults: Faults;
}

/** One field of a row, with what is wrong with it. */
export function Cell({ pointer, label, field, value, set, faults }: CellProps) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const id = idOf(pointer);
  const fault = faults.get(pointer);
  const common = {
    id,
    'aria-label': label,
    'aria-invalid': fault !== undefined || undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
  };
  const said = fault !== undefined && (
    <span className="fault" id={`${id}-fault`}>
      {fault}
    </span>
  );
  if (field.kind === 'option' || field.kind === 'flag') {
    const options =
      field.kind === 'flag'
        ? [
            { name: 'false', title: words.no },
            { name: 'true', title: words.yes },
          ]
        : (field.options ?? []).map(({ name, title }) => ({ name, title: say(title) }));
    return (
      <>
        {said}
        <select
          {...common}
          value={plain(value) || 'false'}
          onChange={({ target }) => set(field.kind === 'flag' ? target.value === 'true' || undefined : target.value)}
        >
          {options.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </>
    );
  }
  return (
    <>
      {said}
      <input
        {...common}
        type="text"
        autoComplete="off"
        className={field.kind === 'text' ? undefined : 'day'}
        inputMode={field.kind === 'text' ? undefined : 'numeric'}
        value={shownIn(field.kind, value, language)}
        onChange={({ target }) => set(target.value)}
        onBlur={({ target }) => set(valueOf(field, target.value))}
      />
    </>
  );
}

/** Drops a row. */
export function DropRow({ called, drop }: { readonly called: string; readonly drop: () => void }) {
  const words = useOwnWords(lawWords);
  return (
    <button type="button" aria-label={words.dropRow(called)} onClick={drop}>
      {words.drop}
    </button>
  );
}

interface AddRowProps {
  /** What the rows are called. */
  readonly title: string;
  readonly add: () => void;
  /** The first field of what is added: it takes the focus. */
  readonly first: string;
}

/** Adds a row below the others. */
export function AddRow({ title, add, first }: AddRowProps) {
  const words = useOwnWords(lawWords);
  const press = () => {
    flushSync(add);
    document.getElementById(idOf(first))?.focus();
  };
  return (
    <p>
      <button type="button" aria-label={words.addRow(title)} onClick={press}>
        {words.add}
      </button>
    </p>
  );
}
