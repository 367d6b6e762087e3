import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef } from 'react';

/** A column beside the number. */
export interface Column<L> {
  readonly name: string;
  readonly title: string;
  readonly className?: string;
  readonly cell: (line: L) => ReactNode;
}

/** Which lines are ticked, how one ticks, and what the boxes are called. */
export interface Ticks {
  readonly numbers: ReadonlySet<string>;
  readonly set: (numbers: ReadonlySet<string>) => void;
  readonly called: (number: string) => string;
  /** Of the box that ticks all lines; without it there is none. */
  readonly all?: string;
}

/** Ticks a line, or takes its tick away. */
export const turned = (numbers: ReadonlySet<string>, number: string): ReadonlySet<string> =>
  numbers.has(number) ? new Set([...numbers].filter((one) => one !== number)) : new Set([...numbers, number]);

interface RowProps<L> {
  readonly number: string;
  readonly line: L;
  readonly columns: readonly Column<L>[];
  /** Undefined where nothing is ticked. */
  readonly ticked: boolean | undefined;
  readonly called: string | undefined;
  readonly turn: (number: string) => void;
}

// Drawn again when it changed alone: a list may hold thousands.
const Row = memo(function Row<L>({ number, line, columns, ticked, called, turn }: RowProps<L>) {
  return (
    <tr data-number={number}>
      {ticked !== undefined && (
        <td>
          <input type="checkbox" aria-label={called} checked={ticked} onChange={() => turn(number)} />
        </td>
      )}
      <th scope="row">
        <Link to="/dossiers/$number" params={{ number }}>
          {number}
        </Link>
      </th>
      {columns.map(({ name, title, className, cell }) => (
        <td key={name} data-label={title} className={className}>
          {cell(line)}
        </td>
      ))}
    </tr>
  );
}) as <L>(props: RowProps<L>) => ReactNode;

interface DossierTableProps<L> {
  readonly lines: readonly L[];
  readonly numberOf: (line: L) => string;
  /** What the column of numbers is called. */
  readonly number: string;
  /** The same from one drawing to the next, as long as they show the same. */
  readonly columns: readonly Column<L>[];
  readonly ticks?: Ticks | undefined;
}

/**
 * Dossiers, one a line. Up and down move from number to number; what is chosen is a link, so Enter opens it. Where several can
 * be acted on at once, Space ticks a line.
 */
export function DossierTable<L>({ lines, numberOf, number: title, columns, ticks }: DossierTableProps<L>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const latest = useRef(ticks);
  latest.current = ticks;
  const turn = useCallback((number: string) => {
    const { current } = latest;
    current?.set(turned(current.numbers, number));
  }, []);
  const numbers = lines.map(numberOf);
  const move = (event: KeyboardEvent) => {
    // From row to row, whatever there is beside: a list may hold thousands.
    const row = document.activeElement?.closest('th')?.closest('tr');
    if (row === null || row === undefined) return;
    if (event.key === ' ' && ticks !== undefined) {
      turn(row.dataset['number'] ?? '');
      event.preventDefault();
      return;
    }
    const rows = body.current;
    const ways: Readonly<Record<string, Element | null | undefined>> = {
      ArrowDown: row.nextElementSibling ?? row,
      ArrowUp: row.previousElementSibling ?? row,
      Home: rows?.firstElementChild,
      End: rows?.lastElementChild,
    };
    if (!(event.key in ways)) return;
    ways[event.key]?.querySelector<HTMLAnchorElement>('th a')?.focus();
    event.preventDefault();
  };
  return (
    <div className="wide-table">
      <table className="lines">
        <thead>
          <tr>
            {ticks !== undefined && (
              <td>
                {ticks.all !== undefined && (
                  <input
                    type="checkbox"
                    aria-label={ticks.all}
                    checked={numbers.every((one) => ticks.numbers.has(one))}
                    onChange={({ target: { checked } }) => ticks.set(new Set(checked ? numbers : []))}
                  />
                )}
              </td>
            )}
            <th scope="col">{title}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {lines.map((line, at) => {
            const number = numbers[at] ?? '';
            return (
              <Row
                key={number}
                {...{ number, line, columns, turn }}
                ticked={ticks?.numbers.has(number)}
                called={ticks?.called(number)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
