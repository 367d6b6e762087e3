import type { ClipboardEvent, KeyboardEvent } from 'react';
import { copiedCells, withCells } from './cells.js';
import { type FieldProps, idOf } from './field-help.js';
import { placeIn } from './rows.js';
import { under } from './schema.js';

/** Fields that take a text as it is: what is chosen from a list does not. */
const texts = 'input[type="text"]:not([role="combobox"]), textarea';

/** The row in which something happens, its fields that take a text, by their pointers within it, and which one it is. */
function fieldsAround(pointer: string, target: EventTarget) {
  const element = target as Element;
  const here = placeIn(idOf(pointer), element.id);
  const its = element.closest('.row');
  if (!element.matches(texts) || here === undefined || its === null) return undefined;
  const own = idOf(under(pointer, here.row)).length;
  const fields = [...its.querySelectorAll(texts)].map(({ id }) => id.slice(own));
  return { row: here.row, field: fields.indexOf(here.rest), fields };
}

/**
 * For the part that holds the rows of a list: up and down lead to the same field of another row, and cells copied from a
 * spreadsheet fill the fields from where one is.
 */
export function rowKeys({ schema, pointer, form }: Pick<FieldProps, 'schema' | 'pointer' | 'form'>) {
  const onPaste = (event: ClipboardEvent) => {
    // A long text has lines of its own.
    const place = event.target instanceof HTMLInputElement ? fieldsAround(pointer, event.target) : undefined;
    const cells = copiedCells(event.clipboardData.getData('text'));
    if (place === undefined || cells.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    form.replace(withCells(form.typed, pointer, schema, place.fields, place, cells));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = event.target instanceof HTMLInputElement ? fieldsAround(pointer, event.target) : undefined;
    if (step === undefined || place === undefined || event.altKey || event.ctrlKey || event.shiftKey) return;
    event.stopPropagation();
    const there = document.getElementById(idOf(under(pointer, place.row + step)) + (place.fields[place.field] ?? ''));
    if (there === null) return;
    event.preventDefault();
    there.focus();
  };
  return { onPaste, onKeyDown };
}
