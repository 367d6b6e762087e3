import type { paths } from '../api/schema.js';
import { numberIn } from '../form/dossier-number.js';
import { typedDay } from '../form/day.js';

/** What the log is searched by. */
export type Criteria = paths['/v1/looks/search']['post']['requestBody']['content']['application/json'];

/** What was typed, field by field. */
export interface Typed {
  readonly personalId: string;
  readonly dossier: string;
  readonly reader: string;
  readonly office: string;
  /** The code of a task, as pages state it. */
  readonly task: string;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly refused: boolean;
  /** Only what is not the reader's task. */
  readonly outside: boolean;
  /** Looks of parties at what is their own, too. */
  readonly own: boolean;
}

export const nothing: Typed = {
  ...{ personalId: '', dossier: '', reader: '', office: '', task: '', purpose: '', from: '', to: '' },
  ...{ refused: false, outside: false, own: false },
};

/** What is wrong with a field. */
export type Fault = 'digits' | 'noNumber' | 'notDay';

/** What was typed as the API takes it, or what is wrong at which field. */
export function criteriaOf(
  typed: Typed,
): { readonly criteria: Criteria } | { readonly faults: Readonly<Partial<Record<keyof Typed, Fault>>> } {
  const faults: Partial<Record<keyof Typed, Fault>> = {};
  const personalId = typed.personalId.replaceAll(/[\s.]/g, '');
  if (personalId !== '' && !/^\d{12}$/.test(personalId)) faults.personalId = 'digits';
  const dossier = numberIn(typed.dossier) ?? '';
  if (dossier === '' && typed.dossier.trim() !== '') faults.dossier = 'noNumber';
  const dayIn = (end: 'from' | 'to') => {
    if (typed[end].trim() === '') return {};
    const read = typedDay(typed[end]);
    if ('day' in read) return { [end]: read.day };
    faults[end] = 'notDay';
    return {};
  };
  const days = { ...dayIn('from'), ...dayIn('to') };
  if (Object.keys(faults).length > 0) return { faults };
  const texts = {
    personalId,
    dossier,
    reader: typed.reader.trim(),
    office: typed.office,
    purpose: typed.purpose.trim() || typed.task,
  };
  return {
    criteria: {
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
      ...days,
      ...(typed.refused && { refused: true }),
      ...(typed.outside && { outside: true }),
      ...(!typed.own && { own: false }),
      limit: 100,
    },
  };
}
