import { type FormEvent, useState } from 'react';
import { numberIn } from './dossier-number.js';
import { OneLine } from './one-line.js';

interface AskNumberProps {
  readonly id: string;
  readonly label: string;
  /** What is said where no number stands. */
  readonly noNumber: string;
  readonly button: string;
  /** It is under way: nothing further is given. */
  readonly busy?: boolean;
  readonly give: (number: string) => void;
  /** What the form is called, where no heading says it. */
  readonly title?: string;
}

/** Asks for the whole number of a dossier. */
export function AskNumber({ id, label, noNumber, button, busy = false, give, title }: AskNumberProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = numberIn(typed);
    setWrong(number === undefined);
    if (number !== undefined && !busy) give(number);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={title}>
      <OneLine id={id} label={label} value={typed} set={setTyped} fault={wrong ? noNumber : undefined} longest={30} />
      <p className="buttons">
        <button type="submit" aria-disabled={busy}>
          {button}
        </button>
      </p>
    </form>
  );
}
