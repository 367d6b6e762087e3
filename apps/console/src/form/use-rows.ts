import { useLayoutEffect, useRef, useState } from 'react';
import type { FieldProps } from './field-help.js';
import { type GoneRow, withoutRow, withRow } from './rows.js';

/** How rows of a list are added, taken out and put back; a row that comes takes the focus. */
export function useRows(pointer: string, rows: number, form: FieldProps['form']) {
  const [gone, setGone] = useState<{ readonly row: GoneRow; readonly nth: number }>();
  /** The row that takes the focus when it has come. */
  const wanted = useRef<number>(undefined);
  const list = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = list.current?.querySelectorAll(':scope > .row')[wanted.current];
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    wanted.current = undefined;
  }, [rows]);
  const add = () => {
    wanted.current = rows;
    form.set(`${pointer}#`, String(rows + 1));
  };
  const remove = (at: number) => {
    const left = withoutRow(form.typed, pointer, at, rows);
    setGone({ row: left.gone, nth: (gone?.nth ?? 0) + 1 });
    form.replace(left.typed);
  };
  const putBack = (row: GoneRow) => {
    wanted.current = Math.min(row.at, rows);
    setGone(undefined);
    form.replace(withRow(form.typed, pointer, row, rows));
  };
  return { list, gone, add, remove, putBack };
}
