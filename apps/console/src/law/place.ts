import type { Text } from '../words/language.js';
import type { Content, Form } from './asking.js';
import { yearOf } from './editing.js';

/** Where a place of the data stands on the page, and what it is called. */
export interface Place {
  /** The list of rates that must be open. */
  readonly list?: string;
  /** The year that must be shown. */
  readonly year?: string;
  /** From the list to the field. */
  readonly titles: readonly Text[];
}

/** The place of a JSON pointer into the data. */
export function placeOf(form: Form, law: Content, pointer: string): Place {
  const [, part = '', name = '', at = '', ...path] = pointer.split('/');
  if (part === 'rates') {
    const list = form.rates.find((one) => one.name === name);
    const field = list?.fields.find((one) => one.path === path.join('/'));
    return { list: name, titles: [list, field].flatMap((one) => (one === undefined ? [] : [one.title])) };
  }
  if (part === 'calendar') {
    const isDay = form.days.some((one) => one.name === name);
    const day = isDay ? law.calendar[name as 'nonWorking']?.[Number(at)] : undefined;
    const titles = form.days.flatMap((one) => (one.name === name ? [one.title] : []));
    return day === undefined ? { titles } : { year: yearOf(day), titles };
  }
  return { titles: form.choices.flatMap((one) => (one.key === name ? [one.title] : [])) };
}
