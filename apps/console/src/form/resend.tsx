import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useOwnWords } from '../words/own.js';
import { resendWords } from './resend-words.js';

interface ResendProps {
  /** What came back. */
  readonly error: unknown;
  readonly send: () => void;
}

/**
 * What was refused for now is sent again as soon as the service said that it may be, while this is shown. Counts down for
 * whoever looks; it is told once to whoever listens.
 */
export function Resend({ error, send }: ResendProps) {
  const words = useOwnWords(resendWords);
  const after = error instanceof Problem ? error.retryAfter : undefined;
  const [left, setLeft] = useState(after);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (after === undefined) return undefined;
    const due = Date.now() + Math.max(1, after) * 1_000;
    const tick = () => {
      const seconds = Math.ceil((due - Date.now()) / 1_000);
      setLeft(Math.max(0, seconds));
      if (seconds > 0) return;
      clearInterval(timer);
      latest.current();
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [error]);
  if (after === undefined || left === undefined) return null;
  return (
    <p>
      {words.again} <span aria-hidden="true">{words.seconds(left)}</span>
    </p>
  );
}
