import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useOwnWords } from '../words/own.js';
import { resendWords } from './resend-words.js';

interface ResendProps {
  /** What came back. */
  readonly error: unknown;
  readonly send: () => void;
}

/** Whoever has waited longer for the connection may have gone away: then nothing is sent by itself. Milliseconds. */
const STILL_THERE = 10 * 60_000;

/** Sends when the service said that it may be asked again. Counts down for whoever looks; it is told once to whoever listens. */
function WhenAsked({ after, send }: { readonly after: number; readonly send: () => void }) {
  const words = useOwnWords(resendWords);
  const [left, setLeft] = useState(after);
  useEffect(() => {
    const due = Date.now() + Math.max(1, after) * 1_000;
    const tick = () => {
      const seconds = Math.ceil((due - Date.now()) / 1_000);
      setLeft(Math.max(0, seconds));
      if (seconds > 0) return;
      clearInterval(timer);
      send();
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <p>
      {words.again} <span aria-hidden="true">{words.seconds(left)}</span>
    </p>
  );
}

/** Sends when the connection is back. */
function WhenOnline({ send }: { readonly send: () => void }) {
  const words = useOwnWords(resendWords);
  useEffect(() => {
    const since = Date.now();
    const back = () => Date.now() - since < STILL_THERE && send();
    addEventListener('online', back, { once: true });
    return () => removeEventListener('online', back);
  }, []);
  return <p>{words.whenOnline}</p>;
}

/**
 * What was refused for now, or did not go out because there is no connection, is sent again by itself, once, while this is shown.
 */
export function Resend({ error, send }: ResendProps) {
  const latest = useRef(send);
  latest.current = send;
  if (!(error instanceof Problem)) return null;
  const now = () => latest.current();
  if (error.retryAfter !== undefined) return <WhenAsked after={error.retryAfter} send={now} />;
  return error.code === 'NETWORK' && !navigator.onLine ? <WhenOnline send={now} /> : null;
}
