import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Up to so many lines all are drawn, so that the browser's search finds words in them. */
const ALL_UP_TO = 300;
/** Height of a line before it was drawn, in pixels. */
const usual = (): number => 45;

/** A line that is drawn, and the room of those before it that are not: pixels. */
interface DrawnLine {
  readonly index: number;
  readonly gap: number;
}

/** Which lines of a table are drawn. */
interface DrawnLines {
  /** Whether it is a part of them. */
  readonly isPart: boolean;
  readonly lines: readonly DrawnLine[];
  /** Room of the lines after the last that is drawn: pixels. */
  readonly after: number;
  /** For each row: its height is noted. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** For the body: the line that has the focus stays drawn. */
  readonly onFocus: (event: FocusEvent) => void;
  /** Moves the focus to the link of a line, wherever it is. */
  readonly focus: (index: number) => void;
}

/** All lines while a page is printed. */
function useIsPrinting(): boolean {
  const [is, set] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => set(true));
    const end = () => set(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return is;
}

/**
 * Draws of many lines those that stand in the window and near it; all of a few, and all on paper.
 * @param numbers the lines, by what tells them apart
 * @param body where their rows stand, each with its index in `data-index`
 */
export function useDrawnLines(numbers: readonly string[], body: RefObject<HTMLTableSectionElement | null>): DrawnLines {
  const isPrinting = useIsPrinting();
  const isPart = numbers.length > ALL_UP_TO && !isPrinting;
  const held = useRef(-1);
  const [top, setTop] = useState(0);
  const [, drawAgain] = useState({});
  useLayoutEffect(() => {
    if (isPart && body.current !== null) setTop(Math.round(body.current.getBoundingClientRect().top + scrollY));
  });
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    enabled: isPart,
    count: numbers.length,
    estimateSize: usual,
    getItemKey: useCallback((index: number) => numbers[index] ?? index, [numbers]),
    overscan: 5,
    scrollMargin: top,
    useFlushSync: false,
  });
  const onFocus = ({ target }: FocusEvent) => {
    const index = target.closest('tr')?.dataset['index'];
    if (index !== undefined) held.current = Number(index);
  };
  const focus = (index: number) => {
    const link = () => body.current?.querySelector<HTMLAnchorElement>(`tr[data-index="${index}"] th a`);
    held.current = index;
    if (isPart && !link()) flushSync(() => drawAgain({}));
    link()?.focus();
  };
  if (!isPart) {
    const lines = numbers.map((_, index) => ({ index, gap: 0 }));
    return { isPart, lines, after: 0, measure: undefined, onFocus, focus };
  }
  let end = top;
  const seen = virtualizer.getVirtualItems();
  const focused = virtualizer.measurementsCache[held.current];
  const all = focused === undefined || seen.some(({ index }) => index === focused.index) ? seen : [...seen, focused];
  const lines = all
    .toSorted((one, other) => one.index - other.index)
    .map((item) => {
      const gap = item.start - end;
      end = item.end;
      return { index: item.index, gap };
    });
  const after = Math.max(0, top + virtualizer.getTotalSize() - end);
  return { isPart, lines, after, measure: virtualizer.measureElement, onFocus, focus };
}
