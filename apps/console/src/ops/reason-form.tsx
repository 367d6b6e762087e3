import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { OneLine } from '../form/one-line.js';
import { useOwnWords } from '../words/own.js';
import { opsWords } from './words.js';

interface ReasonFormProps {
  /** What is about to be done, where nothing above the form says it. */
  readonly title?: string;
  /** Who reads the reason. */
  readonly help: string;
  /** What the server says of the reason. */
  readonly refused: string | undefined;
  /** What the button is called that does it. */
  readonly action: string;
  /** Whether what stands between is filled in. */
  readonly ready?: () => boolean;
  readonly give: (reason: string) => void;
  readonly cancel?: () => void;
  readonly children?: ReactNode;
}

/** The shortest reason that is taken. */
const shortest = 3;

/** Asks why something is to be done. */
export function ReasonForm({ title, help, refused, action, ready, give, cancel, children }: ReasonFormProps) {
  const words = useOwnWords(opsWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = reason.trim().length < shortest;
    setMissing(isMissing);
    const isReady = ready?.() ?? true;
    if (!isMissing && isReady) give(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby={title === undefined ? undefined : `${id}title`}>
      {title !== undefined && <h3 id={`${id}title`}>{title}</h3>}
      {children}
      <p className="small" id={`${id}help`}>
        {help}
      </p>
      <OneLine
        id={`${id}reason`}
        label={words.reason}
        value={reason}
        set={setReason}
        fault={missing ? words.missing : refused}
        longest={300}
        about={`${id}help`}
      />
      <p className="buttons">
        <button type="submit" className="primary">
          {action}
        </button>
        {cancel !== undefined && (
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
