import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import { answered, api, headersOf } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { Failure } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useColumns } from '../list/columns.js';
import { DossierTable } from '../list/dossier-table.js';
import { type Line, useOffices, useTypes } from '../list/lines.js';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { understood, yearIn } from './understood.js';
import { searchWords } from './words.js';

type Criteria = NonNullable<paths['/v1/dossiers/search']['post']['requestBody']>['content']['application/json'];
type Found = paths['/v1/dossiers/search']['post']['responses']['200']['content']['application/json'];

const numberOf = ({ number }: Line): string => number;
/** Enough to tell people apart. */
const columns = ['type', 'name', 'status', 'office', 'employer', 'openedOn'];

/** What was found: as it was asked for, then what has only a similar name. */
function FoundLines({ items }: { readonly items: Found['items'] }) {
  const { words } = useWords();
  const { birthYear, near } = useOwnWords(searchWords);
  const common = useColumns(undefined, columns);
  const shown = useMemo(() => {
    const [type, name, ...others] = common;
    const year = {
      name: 'birthYear',
      title: birthYear,
      className: 'day',
      cell: ({ columns: { birthYear: is } }: Line) => (typeof is === 'number' ? String(is) : ''),
    };
    return [type, name, year, ...others].filter((column) => column !== undefined);
  }, [common, birthYear]);
  const table = (lines: readonly Line[]) =>
    lines.length > 0 && <DossierTable lines={lines} numberOf={numberOf} number={words.list.number} columns={shown} />;
  const similar = items.filter(({ match }) => match === 'near');
  return (
    <>
      <p className="small">{words.list.keys}</p>
      {table(items.filter(({ match }) => match === 'exact'))}
      {similar.length > 0 && <h2>{near}</h2>}
      {table(similar)}
    </>
  );
}

/** What is known beside the one field. Kept in memory alone, as that is. */
interface Beside {
  readonly year: string;
  readonly office: string;
  readonly type: string;
}

interface BesideFieldsProps {
  readonly beside: Beside;
  readonly change: (part: Partial<Beside>) => void;
}

function BesideFields({ beside, change }: BesideFieldsProps) {
  const { say } = useWords();
  const own = useOwnWords(searchWords);
  const { data: offices } = useOffices();
  const { data: types } = useTypes();
  const wrong = beside.year.trim() !== '' && yearIn(beside.year) === undefined;
  return (
    <fieldset className="inline">
      <legend>{own.narrow}</legend>
      <label className="filter">
        {own.birthYear}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={4}
          value={beside.year}
          aria-invalid={wrong || undefined}
          autoComplete="off"
          onChange={({ target: { value: year } }) => change({ year })}
        />
        {wrong && (
          <span role="alert" className="fault">
            {own.notAYear}
          </span>
        )}
      </label>
      <label className="filter">
        {own.office}{' '}
        <select value={beside.office} onChange={({ target: { value: office } }) => change({ office })}>
          <option value="">{own.anyOffice}</option>
          {offices?.items.map(({ code, name }) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label className="filter">
        {own.type}{' '}
        <select value={beside.type} onChange={({ target: { value: type } }) => change({ type })}>
          <option value="">{own.anyType}</option>
          {types?.items.map(({ name, title }) => (
            <option key={name} value={name}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

const criteriaOf = (text: string, { year, office, type }: Beside): Criteria => {
  const { by, value, birthYear = yearIn(year) } = understood(text);
  return {
    ...(text.trim() !== '' && { [by]: value }),
    ...(birthYear !== undefined && { birthYear }),
    ...(office !== '' && { office }),
    ...(type !== '' && { type }),
  };
};

/** One search field for whatever one knows; searches are kept in memory only. */
export function SearchPage() {
  const { language } = useWords();
  const own = useOwnWords(searchWords);
  const [text, setText] = useState('');
  const [beside, setBeside] = useState<Beside>({ year: '', office: '', type: '' });
  const [partial, setPartial] = useState(false);
  const navigate = useNavigate();
  useTitle(own.title);
  const { mutate, reset, data, error, isPending, variables } = useMutation({
    mutationFn: ({ criteria }: { criteria: Criteria; typed: string }) =>
      answered(api.POST('/v1/dossiers/search', { body: criteria, headers: headersOf('search') })),
    onSuccess: ({ items }, { typed }) => {
      const [line] = items;
      // Whoever has the whole number wants the dossier.
      if (understood(typed).by === 'number' && line !== undefined)
        void navigate({ to: '/dossiers/$number', params: { number: line.number } });
    },
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    const isPartial = understood(text).by === 'partial';
    setPartial(isPartial && text.trim() !== '');
    if (isPartial) return reset();
    const criteria = criteriaOf(text, beside);
    if (text.trim() !== '' || criteria.birthYear !== undefined) mutate({ criteria, typed: text });
  };
  const read = understood(variables?.typed ?? '');
  const by =
    read.by === 'name' && read.birthYear !== undefined
      ? own.by.nameAndYear(read.birthYear)
      : read.by !== 'partial' && read.value !== '' && own.by[read.by];
  return (
    <>
      <h1>{own.title}</h1>
      <form role="search" onSubmit={search} className="search">
        <label htmlFor="search">{own.field}</label>
        <p id="search-help" className="small">
          {own.help}
        </p>
        <input
          id="search"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby="search-help"
          autoComplete="off"
          spellCheck={false}
        />
        <BesideFields beside={beside} change={(part) => setBeside((now) => ({ ...now, ...part }))} />
        <button type="submit" className="primary" aria-disabled={isPending || undefined}>
          {own.button}
        </button>
      </form>
      {error !== null && <Failure error={error} />}
      <div role="status">
        {partial && <p>{own.partial}</p>}
        {data !== undefined && variables !== undefined && (
          <p>
            {by} {own.found(numberText(data.total.count, language), data.total.more)}{' '}
            {data.add !== undefined && own.add}
            {data.items.length > 0 &&
              data.total.count > data.items.length &&
              own.shown(numberText(data.items.length, language))}
          </p>
        )}
      </div>
      {data !== undefined && data.items.length > 0 && <FoundLines items={data.items} />}
    </>
  );
}
