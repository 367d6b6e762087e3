import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { typeQuery } from '../dossier/asking.js';
import type { Line } from '../list/lines.js';
import { useSession, useStanding } from '../session/session.js';
import { useWords } from '../words/language.js';
import { MOST_AT_ONCE } from './giving.js';
import { hold } from './held.js';

interface ChooseCommandProps {
  readonly view: string;
  /** Lines that are ticked. */
  readonly lines: readonly Line[];
  readonly clear: () => void;
}

/** How many are chosen, and what may be done with all of them: commands that the definitions of their types allow in bulk. */
export function ChooseCommand({ view, lines, clear }: ChooseCommandProps) {
  const { words, say } = useWords();
  const { session } = useSession();
  const role = useStanding()?.role ?? '';
  const navigate = useNavigate();
  const [asked, setAsked] = useState('');
  const types = useQueries({ queries: [...new Set(lines.map(({ type }) => type))].map((name) => typeQuery(name)) });
  const offered = types.map(({ data }) =>
    (data?.commands ?? []).filter(({ bulk, roles }) => bulk && (roles as readonly string[]).includes(role)),
  );
  const [first = [], ...others] = offered;
  const commands = first.filter(({ name }) => others.every((some) => some.some((one) => one.name === name)));
  const chosen = commands.find(({ name }) => name === asked) ?? commands[0];
  const go = () => {
    if (chosen === undefined) return;
    hold(session.acting, { view, command: chosen.name, lines });
    void navigate({ to: '/tasks/$view/do/$command', params: { view, command: chosen.name } });
  };
  return (
    <div className="tools" role="group" aria-label={words.many.label}>
      <span role="status">{words.many.chosen(lines.length)}</span>
      <button type="button" onClick={clear}>
        {words.many.clear}
      </button>
      {lines.length > MOST_AT_ONCE ? (
        <span>{words.many.tooMany(MOST_AT_ONCE)}</span>
      ) : (
        chosen !== undefined && (
          <>
            <label className="filter">
              {words.many.command}{' '}
              <select value={chosen.name} onChange={({ target: { value } }) => setAsked(value)}>
                {commands.map(({ name, title }) => (
                  <option key={name} value={name}>
                    {say(title)}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className="primary" onClick={go}>
              {words.many.preview}
            </button>
          </>
        )
      )}
    </div>
  );
}
