import { useState } from 'react';
import type { DossierType } from '../dossier/asking.js';
import { typedDay } from '../form/day.js';
import { useStanding } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useFieldTitle } from './columns.js';
import { useColleagues, useTypes } from './lines.js';
import { type ListQuery, withChanges, withType } from './query.js';
import { awaitedParties } from './views.js';
import { useSystems, useWho } from './who.js';
import { listWords } from './words.js';

interface FiltersProps {
  readonly query: ListQuery;
  /** What the list asks for by itself. */
  readonly fixed: readonly string[];
  readonly type: DossierType | undefined;
  readonly go: (query: ListQuery) => void;
}

interface Choice {
  readonly value: string;
  readonly title: string;
}

interface SelectProps {
  readonly title: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly set: (value: string) => void;
}

function Select({ title, value, choices, set }: SelectProps) {
  return (
    <label className="filter">
      {title}{' '}
      <select value={value} onChange={({ target }) => set(target.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TypedProps {
  readonly title: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** What was typed as the API takes it; undefined where it is nothing that it takes. */
  readonly read: (text: string) => string | undefined;
  readonly shown: (value: string) => string;
  readonly fault: string;
}

/** A typed filter. It applies on Enter or when the field is left; a fault is shown beside it. */
function Typed({ title, value, set, read, shown, fault }: TypedProps) {
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (text === undefined) return;
    const taken = text.trim() === '' ? '' : read(text.trim());
    setWrong(taken === undefined);
    if (taken === undefined) return;
    setText(undefined);
    if (taken !== value) set(taken);
  };
  return (
    <label className="filter">
      {title}{' '}
      <input
        type="text"
        size={12}
        value={text ?? (value === '' ? '' : shown(value))}
        aria-invalid={wrong || undefined}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      {wrong && (
        <span role="alert" className="fault">
          {fault}
        </span>
      )}
    </label>
  );
}

/** A day, typed in any order that people use. */
function Day(props: Pick<TypedProps, 'title' | 'value' | 'set'>) {
  const { words } = useWords();
  const read = (text: string) => {
    const typed = typedDay(text);
    return 'day' in typed ? typed.day : undefined;
  };
  return <Typed {...props} read={read} shown={(day) => dayText(day, 'vi')} fault={words.form.notDay} />;
}

const numberIn = (text: string): string | undefined => {
  const plain = text.replaceAll(/[.\s](?=\d{3}\b)/g, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : undefined;
};

/** Filters by the search fields of a type. Personal fields are left out, because filters stand in the address. */
function TypeFilters({ query, type, go }: Pick<FiltersProps, 'query' | 'go'> & { readonly type: DossierType }) {
  const { words, say } = useWords();
  const { filters } = useOwnWords(listWords);
  const titleOf = useFieldTitle();
  const set = (name: string) => (value: string) => go(withChanges(query, { [name]: value }));
  return type.search
    .filter(({ personal }) => !personal)
    .map((field) => {
      const { name: own, kind, labels } = field;
      const name = `fields.${own}`;
      const title = titleOf(field);
      const one = (end: string) => ({ value: query[`${name}${end}`] ?? '', set: set(`${name}${end}`) });
      const every = { value: '', title: words.list.every };
      if (kind === 'flag') {
        const choices = [
          every,
          { value: 'true', title: words.dossier.yes },
          { value: 'false', title: words.dossier.no },
        ];
        return <Select key={name} title={title} choices={choices} {...one('')} />;
      }
      if (kind === 'day')
        return (
          <span key={name} className="pair">
            <Day title={filters.dayFrom(title)} {...one('.from')} />{' '}
            <Day title={filters.dayTo(title)} {...one('.to')} />
          </span>
        );
      if (kind === 'number') {
        const number = { read: numberIn, shown: (text: string) => text, fault: words.form.notNumber };
        return (
          <span key={name} className="pair">
            <Typed title={filters.from(title)} {...one('.from')} {...number} />
            <Typed title={filters.to(title)} {...one('.to')} {...number} />
          </span>
        );
      }
      if (labels !== undefined) {
        const choices = Object.entries(labels).map(([value, label]) => ({ value, title: say(label) }));
        return <Select key={name} title={title} choices={[every, ...choices]} {...one('')} />;
      }
      return (
        <Typed
          key={name}
          title={title}
          {...one('')}
          read={(text) => text}
          shown={(text) => text}
          fault={words.problem.title}
        />
      );
    });
}

/** Filters and order of a list. They stand in the address, so they can be shared and survive a reload. */
export function Filters({ query, fixed, type, go }: FiltersProps) {
  const { words, say } = useWords();
  const { filters, columns } = useOwnWords(listWords);
  const { data: types } = useTypes();
  const { data: colleagues } = useColleagues();
  const [systems, called, titleOf] = [useSystems(), useWho(), useFieldTitle()];
  const role = useStanding()?.role;
  const set = (name: string) => (value: string) => go(withChanges(query, { [name]: value }));
  const one = (name: string) => ({ value: query[name] ?? '', set: set(name) });
  const every = { value: '', title: words.list.every };
  const answers = [every, { value: 'true', title: words.dossier.yes }, { value: 'false', title: words.dossier.no }];
  const people = (colleagues?.items ?? []).map(({ id, name }) => ({ value: id, title: name || id }));
  const me = role === 'officer' || role === 'director' ? [{ value: 'me', title: filters.me }] : [];
  const holders = [{ value: '', title: filters.anybody }, { value: 'none', title: filters.nobody }, ...me, ...people];
  const awaited = [...awaitedParties, ...systems.map(({ name }) => name)].map((name) => ({
    value: name,
    title: called(name),
  }));
  const sortable = [
    { value: 'due', title: columns.due },
    { value: 'openedOn', title: columns.openedOn },
    ...(type?.search ?? [])
      .filter(({ sortable: may, personal }) => may && !personal)
      .map((field) => ({ value: `fields.${field.name}`, title: titleOf(field) })),
  ];
  const orders = sortable.flatMap(({ value, title }) => [
    { value: value === 'due' ? '' : value, title },
    { value: `-${value}`, title: filters.descending(title) },
  ]);
  const dues = [
    { value: '', title: filters.anyDay },
    { value: 'overdue', title: filters.overdue },
    { value: 'this-week', title: filters.week },
  ];
  return (
    <>
      <div className="tools" role="group" aria-label={filters.label}>
        {types !== undefined && types.items.length > 1 && (
          <Select
            title={words.list.type}
            value={query['type'] ?? ''}
            choices={[every, ...types.items.map(({ name, title }) => ({ value: name, title: say(title) }))]}
            set={(value) => go(withType(query, value))}
          />
        )}
        {!fixed.includes('assignee') && <Select title={filters.assignee} choices={holders} {...one('assignee')} />}
        {!fixed.includes('waitingFor') && (
          <Select title={filters.waitingFor} choices={[every, ...awaited]} {...one('waitingFor')} />
        )}
      </div>
      <details>
        <summary>{filters.more}</summary>
        <div className="tools" role="group" aria-label={filters.more}>
          {!fixed.includes('due') && <Select title={filters.due} choices={dues} {...one('due')} />}
          {!fixed.includes('alert') && <Select title={filters.alert} choices={answers} {...one('alert')} />}
          {!fixed.includes('sentBackTo') && (
            <Select
              title={filters.sentBackTo}
              choices={[every, { value: 'anybody', title: filters.whomever }, ...me, ...people]}
              {...one('sentBackTo')}
            />
          )}
          <Day title={filters.dayFrom(columns.due)} {...one('dueFrom')} />
          <Day title={filters.dayTo(columns.due)} {...one('dueTo')} />
          <Day title={filters.dayFrom(columns.openedOn)} {...one('openedFrom')} />
          <Day title={filters.dayTo(columns.openedOn)} {...one('openedTo')} />
          <Select title={filters.sort} choices={orders} {...one('sort')} />
          {type === undefined ? (
            <span className="small">{filters.perType}</span>
          ) : (
            <>
              <Select
                title={filters.status}
                choices={[
                  every,
                  ...Object.entries(type.statuses).map(([value, { title }]) => ({ value, title: say(title) })),
                ]}
                {...one('status')}
              />
              <TypeFilters query={query} type={type} go={go} />
            </>
          )}
        </div>
      </details>
    </>
  );
}
