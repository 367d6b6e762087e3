interface OneLineProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
  readonly longest: number;
  /** Id of what explains it. */
  readonly about?: string;
}

/** A line to be typed in a form that asks for little else: its fault stands between its label and it. */
export function OneLine({ id, label, value, set, fault, longest, about }: OneLineProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {fault !== undefined && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
      <input
        id={id}
        type="text"
        maxLength={longest}
        value={value}
        aria-describedby={about}
        aria-invalid={fault !== undefined || undefined}
        autoComplete="off"
        onChange={({ target }) => set(target.value)}
      />
    </div>
  );
}
