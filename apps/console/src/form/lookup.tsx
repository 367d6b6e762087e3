import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react';
import { useWords } from '../words/language.js';
import { useEntries } from './entries.js';

interface LookupProps {
  /** Name of the list. */
  readonly list: string;
  /** As it was typed, or the code that was chosen. */
  readonly value: string;
  readonly set: (text: string) => void;
  /** Of the input: its id, description and state. */
  readonly input: React.InputHTMLAttributes<HTMLInputElement> & { readonly id: string };
}

/**
 * A code that is found by name (ARIA: editable combobox with a list). What is typed stays what is typed until an entry is
 * chosen, so that a code that the list does not know can be given all the same, and the server says what is wrong with it.
 */
export function Lookup({ list, value, set, input }: LookupProps) {
  const { words, say } = useWords();
  const box = useId();
  const [editing, setEditing] = useState<string>();
  const [active, setActive] = useState(-1);
  const sought = useDeferredValue(editing ?? '');
  const { data: known } = useEntries(list, value, editing === undefined && value !== '');
  const { data: found } = useEntries(list, sought, editing !== undefined);
  const entries = editing === undefined ? [] : (found?.items ?? []);
  const chosen = known?.items.find(({ code }) => code === value);
  const isOpen = entries.length > 0;
  const at = Math.min(active, entries.length - 1);

  useEffect(() => {
    if (at >= 0) document.getElementById(`${box}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [box, at]);

  const choose = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    set(entry.code);
    setEditing(undefined);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, these keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (editing === undefined) setEditing('');
      const last = entries.length - 1;
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      setActive(next > last ? 0 : next < 0 ? last : next);
    } else if (event.key === 'Enter' && isOpen && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setEditing(undefined);
      setActive(-1);
    }
  };
  return (
    <div className="lookup">
      <input
        type="text"
        {...input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={box}
        aria-activedescendant={isOpen && at >= 0 ? `${box}-${at}` : undefined}
        value={editing ?? (chosen === undefined ? value : `${say(chosen.title)} – ${chosen.code}`)}
        onChange={(event) => {
          setEditing(event.target.value);
          setActive(-1);
          set(event.target.value);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setEditing(undefined);
          setActive(-1);
        }}
      />
      <ul id={box} role="listbox" aria-label={words.form.choose} hidden={!isOpen}>
        {entries.map(({ code, title, former }, index) => (
          // The input keeps the focus: keys go on working while the mouse chooses.
          <li
            key={code}
            id={`${box}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {say(title)} – {code}
            {former.length > 0 && (
              <span className="small"> ({words.form.formerly(former.map((one) => say(one)).join('; '))})</span>
            )}
          </li>
        ))}
      </ul>
      {editing !== undefined && found?.more === true && <span className="small">{words.form.moreEntries}</span>}
    </div>
  );
}
