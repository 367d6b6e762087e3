import type { ReactNode } from 'react';

/** A button that waits for what it began. It does nothing twice, and keeps the focus, which one that is disabled loses. */
export function BusyButton({
  busy,
  press,
  about,
  children,
}: {
  readonly busy: boolean;
  readonly press: () => unknown;
  /** The id of what describes it. */
  readonly about?: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      aria-describedby={about}
      onClick={() => busy || void press()}
    >
      {children}
    </button>
  );
}
