import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api, headersOf } from '../api/client.js';
import { Failure } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { LineTable } from '../list/line-table.js';
import { useWords } from '../words/language.js';
import { understood } from './understood.js';

/** One search field for number, personal number, employer and name. Searches are kept in memory only. */
export function SearchPage() {
  const { words } = useWords();
  const [text, setText] = useState('');
  useTitle(words.search.title);
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (typed: string) => {
      const { by, value } = understood(typed);
      return answered(api.POST('/v1/dossiers/search', { body: { [by]: value }, headers: headersOf('search') }));
    },
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') mutate(text);
  };
  return (
    <>
      <h1>{words.search.title}</h1>
      <form role="search" onSubmit={search} className="search">
        <label htmlFor="search">{words.search.field}</label>
        <p id="search-help" className="small">
          {words.search.help}
        </p>
        <input
          id="search"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby="search-help"
          autoComplete="off"
          spellCheck={false}
        />{' '}
        <button type="submit" className="primary" disabled={isPending}>
          {words.search.button}
        </button>
      </form>
      {error !== null && <Failure error={error} />}
      <div role="status">
        {data !== undefined && variables !== undefined && (
          <p>
            {words.search.by[understood(variables).by]} {words.search.found(data.items.length)}
          </p>
        )}
      </div>
      {data !== undefined && data.items.length > 0 && <LineTable lines={data.items} />}
    </>
  );
}
