import { Link, useNavigate } from '@tanstack/react-router';
import {
  Fragment,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePreferences } from '../session/preferences.js';
import { useMaySearch } from '../session/session.js';
import { useDrawnLines } from './drawn-lines.js';
import type { Returned } from './where.js';

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
  readonly index: number;
  readonly number: string;
  readonly line: L;
  readonly columns: readonly Column<L>[];
  /** Undefined where nothing is ticked. */
  readonly ticked: boolean | undefined;
  readonly called: string | undefined;
  readonly turn: (number: string) => void;
  /** Where only a part of the lines is drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

// Rows that did not change are not drawn again: a list may have thousands.
const Row = memo(function Row<L>({ index, number, line, columns, ticked, called, turn, measure }: RowProps<L>) {
  return (
    // The row of titles is the first.
    <tr ref={measure} data-index={index} aria-rowindex={measure && index + 2} data-number={number}>
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

/** The room of lines that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap" aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}

/** Keeps the widths of columns while other lines come to be drawn: shares of the table's width, in percent. */
function useWidths(isPart: boolean, columns: unknown) {
  const titles = useRef<HTMLTableRowElement>(null);
  const [widths, keep] = useState<readonly number[]>();
  useLayoutEffect(() => keep(undefined), [isPart, columns]);
  useLayoutEffect(() => {
    const { current: row } = titles;
    if (!isPart || widths !== undefined || row === null || row.offsetWidth === 0) return;
    keep([...row.cells].map((cell) => (cell.offsetWidth / row.offsetWidth) * 100));
  }, [isPart, widths]);
  return { titles, widths: isPart ? widths : undefined };
}

interface DossierTableProps<L> {
  readonly lines: readonly L[];
  readonly numberOf: (line: L) => string;
  /** What the column of numbers is called. */
  readonly number: string;
  /** The same from one drawing to the next, as long as they show the same. */
  readonly columns: readonly Column<L>[];
  readonly ticks?: Ticks | undefined;
  /** The line to which somebody comes back: it has the focus again, where it stood in the window. */
  readonly left?: Returned | undefined;
  /** Told where the lines stand in the window when somebody leaves. */
  readonly leaves?: (tops: ReadonlyMap<string, number>) => void;
}

/** Where the rows of a table stand in the window. */
const topsIn = (body: HTMLTableSectionElement): ReadonlyMap<string, number> =>
  new Map(
    [...body.querySelectorAll<HTMLElement>('tr[data-number]')].map((row) => [
      row.dataset['number'] ?? '',
      row.getBoundingClientRect().top,
    ]),
  );

/** Lines above one take their heights when they are drawn. They have them when nothing has moved in so many frames. */
const STILL_FRAMES = 30;
/** After so long nothing is waited for any more. */
const SETTLED_MS = 3_000;

/** Moves the window until this row stands where it stood; a key, a press or a wheel is not worked against. */
function keepAt(row: () => HTMLElement | null | undefined, top: number): () => void {
  const until = performance.now() + SETTLED_MS;
  let left = STILL_FRAMES;
  let frame = 0;
  const end = () => {
    cancelAnimationFrame(frame);
    for (const name of ['keydown', 'pointerdown', 'wheel']) removeEventListener(name, end);
  };
  const step = () => {
    const off = (row()?.getBoundingClientRect().top ?? top) - top;
    const before = scrollY;
    if (Math.abs(off) >= 1) scrollBy(0, off);
    left = scrollY === before ? left - 1 : STILL_FRAMES;
    if (left === 0 || performance.now() > until) end();
    else frame = requestAnimationFrame(step);
  };
  for (const name of ['keydown', 'pointerdown', 'wheel']) addEventListener(name, end);
  step();
  return end;
}

/**
 * Dossiers, one a line. Up and down move from number to number; what is chosen is a link, so Enter opens it, and with Ctrl the
 * act that the line offers. Where several can be acted on at once, Space ticks a line, and Shift with up and down one after the
 * other. A slash leads to the search. Of thousands those near the window are drawn.
 */
export function DossierTable<L>({
  lines,
  numberOf,
  number: title,
  columns,
  ticks,
  left,
  leaves,
}: DossierTableProps<L>) {
  const { keys } = usePreferences();
  const navigate = useNavigate();
  const searches = useMaySearch();
  const body = useRef<HTMLTableSectionElement>(null);
  const latest = useRef(ticks);
  latest.current = ticks;
  const turn = useCallback((number: string) => {
    const { current } = latest;
    current?.set(turned(current.numbers, number));
  }, []);
  const numbers = useMemo(() => lines.map(numberOf), [lines, numberOf]);
  const drawn = useDrawnLines(numbers, body);
  // Once, when the lines are there, and after the page has the focus. Whoever is in a field by then stays there.
  useEffect(() => {
    const line = left?.current;
    if (left === undefined || line === undefined) return undefined;
    let end: (() => void) | undefined;
    const timer = setTimeout(() => {
      left.current = undefined;
      const at = numbers.indexOf(line.number);
      if (at < 0 || !document.activeElement?.matches('body, main')) return;
      drawn.focus(at);
      const top = line.top ?? -1;
      if (top >= 0 && top < innerHeight)
        end = keepAt(() => body.current?.querySelector<HTMLElement>(`tr[data-index="${at}"]`), top);
    });
    return () => {
      clearTimeout(timer);
      end?.();
    };
  }, []);
  useLayoutEffect(() => {
    const { current } = body;
    return () => {
      if (current !== null) leaves?.(topsIn(current));
    };
  }, []);
  const { titles, widths } = useWidths(drawn.isPart, columns);
  const move = (event: KeyboardEvent) => {
    const row = document.activeElement?.closest('th')?.closest('tr');
    if (row === null || row === undefined) return;
    if (event.key === ' ' && ticks !== undefined) {
      turn(row.dataset['number'] ?? '');
      event.preventDefault();
      return;
    }
    if (event.key === '/' && searches && !event.ctrlKey && !event.altKey) {
      void navigate({ to: '/search' });
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      row.querySelector<HTMLAnchorElement>('a.act')?.click();
      event.preventDefault();
      return;
    }
    const at = Number(row.dataset['index']);
    const last = numbers.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (to === undefined) return;
    if (event.shiftKey && ticks !== undefined) {
      const [from, until] = at < to ? [at, to] : [to, at];
      ticks.set(new Set([...ticks.numbers, ...numbers.slice(from, until + 1)]));
    }
    drawn.focus(to);
    event.preventDefault();
  };
  return (
    <div className="wide-table">
      <table className={widths ? 'lines fixed' : 'lines'} aria-rowcount={drawn.isPart ? numbers.length + 1 : undefined}>
        {widths && (
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr ref={titles}>
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
              <th key={column.name} scope="col" className={column.className === 'amount' ? 'amount' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={keys ? move : undefined} onFocus={drawn.onFocus}>
          {drawn.lines.map(({ index, gap }) => {
            const line = lines[index];
            const number = numbers[index];
            if (line === undefined || number === undefined) return null;
            return (
              <Fragment key={number}>
                <Gap height={gap} />
                <Row
                  {...{ index, number, line, columns, turn }}
                  measure={drawn.measure}
                  ticked={ticks?.numbers.has(number)}
                  called={ticks?.called(number)}
                />
              </Fragment>
            );
          })}
          <Gap height={drawn.after} />
        </tbody>
      </table>
    </div>
  );
}
