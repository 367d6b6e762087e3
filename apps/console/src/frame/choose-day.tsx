import { type FormEvent, type ReactNode, useState } from 'react';
import { typedDay } from '../form/day.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';

interface ChooseDayProps {
  readonly on: string;
  /** What the field is called, and the button. */
  readonly label: string;
  readonly show: string;
  readonly go: (day: string) => void;
  /** What else narrows the page. */
  readonly children?: ReactNode;
}

/** The day of a page, in any order that people use. */
export function ChooseDay({ on, label, show, go, children }: ChooseDayProps) {
  const { words } = useWords();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = typedDay(text ?? dayText(on, 'vi'));
    setWrong(!('day' in typed));
    if (!('day' in typed)) return;
    setText(undefined);
    go(typed.day);
  };
  return (
    <form className="tools" onSubmit={submit} noValidate>
      <label className="filter">
        {label}{' '}
        <input
          type="text"
          size={12}
          value={text ?? dayText(on, 'vi')}
          aria-invalid={wrong || undefined}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        {wrong && (
          <span role="alert" className="fault">
            {words.form.notDay}
          </span>
        )}
      </label>
      <button type="submit">{show}</button>
      {children}
    </form>
  );
}
