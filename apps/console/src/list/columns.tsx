import { type ReactNode, useMemo } from 'react';
import type { DossierType } from '../dossier/asking.js';
import { useSession } from '../session/session.js';
import { dayText, moneyText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Column } from './dossier-table.js';
import { type Line, useTypes } from './lines.js';
import { Owed } from './owed.js';
import { listWords } from './words.js';

/** Columns that every list can have beside the number, in the order in which they stand. */
export const commonColumns = [
  'type',
  'name',
  'status',
  'office',
  'employer',
  'waiting',
  'openedOn',
  'due',
  'otherDue',
  'holder',
] as const;
type CommonColumn = (typeof commonColumns)[number];

/** Columns of a list of which nobody has chosen any. */
export const usualColumns: readonly string[] = ['name', 'status', 'waiting', 'due', 'holder'];

type SearchField = DossierType['search'][number];

/** Fields of a type that stand in a column of their own. */
export const columnFields = (type: DossierType | undefined): readonly SearchField[] =>
  type?.search.filter(({ column }) => column) ?? [];

/** A search field by its title and unit. */
export function useFieldTitle(): (field: SearchField) => string {
  const { say } = useWords();
  return ({ title, unit }) => (unit === undefined ? say(title) : `${say(title)} (${say(unit)})`);
}

/** What stands in a line for a search field of its type. */
function useFieldValue(): (field: SearchField, value: string | number | boolean | null | undefined) => ReactNode {
  const { words, say, language } = useWords();
  return ({ kind, labels, unit }, value) => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? words.dossier.yes : words.dossier.no;
    // Without a unit nothing is counted: a year.
    if (typeof value === 'number' && unit === undefined) return String(value);
    if (typeof value === 'number')
      return unit?.vi === 'đồng' ? moneyText(value, language) : numberText(value, language);
    if (kind === 'day') return dayText(value, language);
    const label = labels?.[value];
    return label === undefined ? <bdi>{value}</bdi> : say(label);
  };
}

/** The columns of a list. @param type whose fields may stand in it, @param names of columns that were chosen */
export function useColumns(type: DossierType | undefined, names: readonly string[]): readonly Column<Line>[] {
  const { words, say, language } = useWords();
  const { columns: titles, dueIn } = useOwnWords(listWords);
  const { session } = useSession();
  const { data: types } = useTypes();
  const fieldTitle = useFieldTitle();
  const fieldValue = useFieldValue();
  const chosen = names.join(',');
  return useMemo(() => {
    const day = (text: string | null) => (text === null ? '' : dayText(text, language));
    const holderOf = ({ holder }: Line) => {
      if (holder === null) return words.list.nobody;
      return holder.id === session.person.subject ? words.list.me : (holder.name ?? holder.id);
    };
    const cells: Readonly<Record<CommonColumn, (line: Line) => ReactNode>> = {
      type: ({ type: name }) => {
        const title = types?.items.find((one) => one.name === name)?.title;
        return title === undefined ? name : say(title);
      },
      name: ({ displayName }) => <bdi>{displayName}</bdi>,
      status: ({ status, marks }) => (
        <>
          {say(status.title)}
          {marks.length > 0 && (
            <ul className="marks">
              {marks.map(({ code, text }) => (
                <li key={code}>{say(text)}</li>
              ))}
            </ul>
          )}
        </>
      ),
      office: ({ office, officeName }) => (officeName === null ? office : say(officeName)),
      employer: ({ employer }) => employer,
      waiting: ({ number, waiting, primaryCommand: primary }) => (
        <Owed waiting={waiting} act={primary === null ? undefined : { number, primary }} />
      ),
      openedOn: ({ openedOn }) => day(openedOn),
      due: ({ due, dueIn: left }) => (
        <>
          {day(due)}
          {left !== null && (
            <span className={left.workingDays < 0 ? 'small left late' : 'small left'}> {dueIn(left.workingDays)}</span>
          )}
        </>
      ),
      otherDue: ({ otherDue }) => day(otherDue),
      holder: holderOf,
    };
    const days: readonly CommonColumn[] = ['openedOn', 'due', 'otherDue'];
    const ofWords: readonly CommonColumn[] = ['type', 'status', 'office', 'waiting', 'holder'];
    const shown = chosen.split(',');
    return [
      ...commonColumns
        .filter((name) => shown.includes(name))
        .map((name) => ({
          name,
          title: titles[name],
          ...(days.includes(name) && { className: 'day' }),
          ...(ofWords.includes(name) && { className: 'words' }),
          cell: cells[name],
        })),
      ...columnFields(type)
        .filter(({ name }) => shown.includes(`fields.${name}`))
        .map((field) => ({
          name: `fields.${field.name}`,
          title: fieldTitle(field),
          ...(field.kind === 'number' ? { className: 'amount' } : field.kind === 'day' ? { className: 'day' } : {}),
          cell: ({ columns }: Line) => fieldValue(field, columns[field.name]),
        })),
    ];
  }, [type, chosen, language, types, session.person.subject]);
}
