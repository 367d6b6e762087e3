import { useMutation, useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answered, api, headersOf } from '../api/client.js';
import { typeQuery } from '../dossier/asking.js';
import { ActForm } from '../form/act-form.js';
import { useDraft } from '../form/drafts.js';
import { OneLine } from '../form/one-line.js';
import type { Schema } from '../form/schema.js';
import { useFocusAt } from '../frame/focus.js';
import { NoPage } from '../frame/no-page.js';
import { Failure } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import type { Line } from '../list/lines.js';
import { understood } from '../search/understood.js';
import { useSession, useStanding } from '../session/session.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useTell } from './telling.js';
import { ToldList } from './told.js';
import { factWords } from './words.js';

/** A fact that may be told of a dossier. */
interface Offered {
  readonly number: string;
  readonly fact: string;
  readonly title: Text;
  readonly input: Schema;
}

/** What may be told of these dossiers in this role, as their types say it. */
function useOffered(lines: readonly Line[]): (number: string) => readonly Offered[] {
  const role = useStanding()?.role ?? '';
  const types = useQueries({ queries: [...new Set(lines.map(({ type }) => type))].map(typeQuery) });
  const known = types.flatMap(({ data }) => data ?? []);
  return (number) => {
    const type = known.find(({ name }) => name === lines.find((line) => line.number === number)?.type);
    return (type?.facts ?? []).flatMap(({ name, title, roles, input }) =>
      roles.some((one) => one === role) ? [{ number, fact: name, title, input }] : [],
    );
  };
}

/** The form of a fact, drawn from its definition. */
function FactForm({
  offered,
  told,
  cancel,
}: {
  readonly offered: Offered;
  readonly told: () => void;
  readonly cancel: () => void;
}) {
  const { say } = useWords();
  const words = useOwnWords(factWords);
  const { session } = useSession();
  const { number, fact, title, input } = offered;
  const draft = useDraft(`${session.person.subject} fact ${number} ${fact}`);
  const tell = useTell();
  const heading = useFocusAt<HTMLHeadingElement>(true);
  return (
    <section aria-labelledby="telling">
      <h2 id="telling" ref={heading} tabIndex={-1}>
        {words.tellFor(say(title), number)}
      </h2>
      <ActForm
        title={title}
        schema={input}
        draft={draft}
        confirm={false}
        send={async (stated) => {
          await tell.mutateAsync({ number, fact, input: stated, key: draft.key });
          draft.drop();
          told();
        }}
      />
      <p>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}

/** Dossiers that were found, each with what may be told of it. */
function FoundDossiers({
  lines,
  choose,
}: {
  readonly lines: readonly Line[];
  readonly choose: (offered: Offered) => void;
}) {
  const { say } = useWords();
  const words = useOwnWords(factWords);
  const offeredOf = useOffered(lines);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      {lines.length === 0 ? (
        <p className="empty" role="status">
          {words.none}
        </p>
      ) : (
        <ul>
          {lines.map(({ number, status, displayName, type }) => (
            <li key={number}>
              <Link className="whole" to="/dossiers/$number" params={{ number }}>
                {number}
              </Link>{' '}
              <bdi>{displayName}</bdi> – {say(status.title)}
              <ul className="acts">
                {offeredOf(number).map((offered) => (
                  <li key={`${type} ${offered.fact}`}>
                    <button
                      type="button"
                      aria-label={words.tellFor(say(offered.title), number)}
                      onClick={() => choose(offered)}
                    >
                      {say(offered.title)}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** For whoever reports facts: the person’s dossiers, what may be told of them, and what became of what was told. */
export function FactsPage() {
  const { say } = useWords();
  const words = useOwnWords(factWords);
  const role = useStanding()?.role;
  useTitle(words.title);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [chosen, choose] = useState<Offered>();
  const [last, setLast] = useState<Offered>();
  const search = useMutation({
    mutationFn: (criteria: { readonly number: string } | { readonly personalId: string }) =>
      answered(api.POST('/v1/dossiers/search', { body: criteria, headers: headersOf('search') })),
  });
  if (role !== 'insurance-officer') return <NoPage />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { by, value } = understood(text);
    const known = by === 'number' || by === 'personalId';
    setWrong(!known);
    setLast(undefined);
    choose(undefined);
    if (by === 'number') search.mutate({ number: value });
    if (by === 'personalId') search.mutate({ personalId: value });
    if (!known) search.reset();
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form onSubmit={submit} noValidate role="search">
        <OneLine
          id="find"
          label={words.find}
          value={text}
          set={setText}
          fault={wrong ? words.neither : undefined}
          longest={40}
        />
        <p className="buttons">
          <button type="submit" className="primary">
            {words.search}
          </button>
        </p>
      </form>
      {search.error !== null && <Failure error={search.error} />}
      <p role="status">{last !== undefined && words.done(say(last.title), last.number)}</p>
      {chosen === undefined ? (
        search.data !== undefined && (
          <FoundDossiers lines={search.data.items.filter(({ closedOn }) => closedOn === null)} choose={choose} />
        )
      ) : (
        <FactForm
          key={`${chosen.number} ${chosen.fact}`}
          offered={chosen}
          told={() => {
            setLast(chosen);
            choose(undefined);
          }}
          cancel={() => choose(undefined)}
        />
      )}
      <ToldList />
      <p>
        <Link to="/tasks/$view" params={{ view: 'alerts' }}>
          {words.alerts}
        </Link>
      </p>
    </>
  );
}
