import type { DossierType } from '../dossier/asking.js';
import { useNames } from '../dossier/reading.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useFieldTitle } from './columns.js';
import { useTypes } from './lines.js';
import { filtersIn, type ListQuery, withChanges, withType } from './query.js';
import { useWho } from './who.js';
import { listWords } from './words.js';

/** What a filter of a list says, in words. */
function useFilterText(query: ListQuery, type: DossierType | undefined): (name: string) => string {
  const { words, say, language } = useWords();
  const { filters, columns } = useOwnWords(listWords);
  const { data: types } = useTypes();
  const [called, titleOf, nameOf] = [useWho(), useFieldTitle(), useNames()];
  const ofField = (name: string, value: string): string => {
    const [own = '', end] = name.slice('fields.'.length).split('.');
    const field = type?.search.find((one) => one.name === own);
    if (field === undefined) return `${own}: ${value}`;
    const title = titleOf(field);
    const label = field.labels?.[value];
    const text =
      field.kind === 'day'
        ? dayText(value, language)
        : field.kind === 'flag'
          ? words.dossier[value === 'true' ? 'yes' : 'no']
          : label === undefined
            ? value
            : say(label);
    return `${end === 'from' ? filters.from(title) : end === 'to' ? filters.to(title) : title}: ${text}`;
  };
  return (name) => {
    const value = query[name] ?? '';
    if (name.startsWith('fields.')) return ofField(name, value);
    if (name === 'assignee')
      return `${filters.assignee}: ${value === 'none' ? filters.nobody : value === 'me' ? filters.me : nameOf(value)}`;
    if (name === 'waitingFor') return `${filters.waitingFor}: ${called(value)}`;
    if (name === 'alert') return `${filters.alert}: ${words.dossier[value === 'true' ? 'yes' : 'no']}`;
    if (name === 'sentBackTo')
      return `${filters.sentBackTo}: ${value === 'anybody' ? filters.whomever : value === 'me' ? filters.me : nameOf(value)}`;
    if (name === 'due') return `${filters.due}: ${value === 'overdue' ? filters.overdue : filters.week}`;
    if (name === 'dueFrom') return `${filters.dayFrom(columns.due)}: ${dayText(value, language)}`;
    if (name === 'dueTo') return `${filters.dayTo(columns.due)}: ${dayText(value, language)}`;
    if (name === 'openedFrom') return `${filters.dayFrom(columns.openedOn)}: ${dayText(value, language)}`;
    if (name === 'openedTo') return `${filters.dayTo(columns.openedOn)}: ${dayText(value, language)}`;
    if (name === 'status') {
      const title = type?.statuses[value]?.title;
      return `${filters.status}: ${title === undefined ? value : say(title)}`;
    }
    const title = types?.items.find((one) => one.name === value)?.title;
    return `${words.list.type}: ${title === undefined ? value : say(title)}`;
  };
}

interface ChipsProps {
  readonly query: ListQuery;
  readonly fixed: readonly string[];
  readonly type: DossierType | undefined;
  readonly go: (query: ListQuery) => void;
}

/** The filters that apply now: always visible, each removed by one press. */
export function Chips({ query, fixed, type, go }: ChipsProps) {
  const { filters } = useOwnWords(listWords);
  const textOf = useFilterText(query, type);
  const names = filtersIn(query).filter((name) => !fixed.includes(name));
  if (names.length === 0) return null;
  const without = (some: readonly string[]): ListQuery =>
    some.reduce((left, name) => (name === 'type' ? withType(left, '') : withChanges(left, { [name]: '' })), query);
  return (
    <ul className="chips" aria-label={filters.now}>
      {names.map((name) => (
        <li key={name}>
          <button type="button" aria-label={filters.without(textOf(name))} onClick={() => go(without([name]))}>
            {textOf(name)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {names.length > 1 && (
        <li>
          <button type="button" className="plain" onClick={() => go(without(names))}>
            {filters.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
