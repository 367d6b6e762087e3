import { type ReactNode, useId, useState } from 'react';
import { takeFocus } from './focus.js';

interface AskOnceMoreProps {
  /** What the button says that asks. */
  readonly begin: string;
  /** The same for who hears it apart from what stands around it. */
  readonly beginLabel?: string;
  /** The question. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
  /** Whether what was asked for is on its way. */
  readonly busy?: boolean;
  /** What stands beside the button while nothing is asked. */
  readonly children?: ReactNode;
}

/** Asks once more before what cannot be taken back. Keys go on at the answer that does nothing, and from there at the button again. */
export function AskOnceMore({ begin, beginLabel, sure, yes, no, act, busy = false, children }: AskOnceMoreProps) {
  const id = useId();
  const [asked, setAsked] = useState<'not yet' | 'now' | 'before'>('not yet');
  if (asked === 'now')
    return (
      <span role="group" aria-labelledby={id}>
        <span id={id}>{sure}</span>{' '}
        <button type="button" aria-disabled={busy || undefined} onClick={() => busy || act()}>
          {yes}
        </button>{' '}
        <button ref={takeFocus} type="button" onClick={() => setAsked('before')}>
          {no}
        </button>
      </span>
    );
  return (
    <>
      {children}
      <button
        ref={asked === 'before' ? takeFocus : undefined}
        type="button"
        aria-label={beginLabel}
        onClick={() => setAsked('now')}
      >
        {begin}
      </button>
    </>
  );
}
