import { useMutation, useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { typeQuery } from '../dossier/asking.js';
import { Failure } from '../frame/states.js';
import { type Line, useTypes } from '../list/lines.js';
import type { ListQuery } from '../list/query.js';
import { useSession, useStanding } from '../session/session.js';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { wholeList } from './giving.js';
import { type HeldLine, hold } from './held.js';

interface ChooseCommandProps {
  readonly view: string;
  /** Lines that are ticked. */
  readonly lines: readonly Line[];
  /** The whole list, where it holds more than is ticked: how many, and how it is asked for. */
  readonly whole?: { readonly count: number; readonly more: boolean; readonly query: ListQuery } | undefined;
  readonly clear: () => void;
  /** The command that one mostly wants here. */
  readonly usual?: string | undefined;
}

/** Commands that may be given in bulk to dossiers of all these types, by the role of whoever looks. */
function useBulkCommands(names: readonly string[]) {
  const role = useStanding()?.role ?? '';
  const types = useQueries({ queries: names.map((name) => typeQuery(name)) });
  const offered = types.map(({ data }) =>
    (data?.commands ?? []).filter(({ bulk, roles }) => bulk && (roles as readonly string[]).includes(role)),
  );
  const [first = [], ...others] = offered;
  return first.filter(({ name }) => others.every((some) => some.some((one) => one.name === name)));
}

/** How many are chosen, and what may be done with all of them: commands that the definitions of their types allow in bulk. */
export function ChooseCommand({ view, lines, whole, clear, usual }: ChooseCommandProps) {
  const { words, say, language } = useWords();
  const { session } = useSession();
  const navigate = useNavigate();
  const { data: all } = useTypes();
  const [asked, setAsked] = useState('');
  // Ticking or unticking a line ends the choice of the whole list.
  const [picked, setPicked] = useState<{ readonly of: readonly string[]; readonly items: readonly HeldLine[] }>();
  const ticked = lines.map(({ number }) => number);
  const isWhole = picked !== undefined && picked.of.join() === ticked.join();
  if (picked !== undefined && !isWhole) setPicked(undefined);
  const chosen: readonly HeldLine[] = isWhole ? picked.items : lines;
  const everyType =
    whole?.query['type'] === undefined ? (all?.items ?? []).map(({ name }) => name) : [whole.query['type']];
  const types = isWhole ? everyType : [...new Set(lines.map(({ type }) => type))];
  const commands = useBulkCommands(types);
  const named = (wanted: string | undefined) => commands.find(({ name }) => name === wanted);
  const command = named(asked) ?? named(usual) ?? commands[0];
  const pick = useMutation({
    mutationFn: (query: ListQuery) => wholeList(query),
    onSuccess: ({ items }) => setPicked({ of: ticked, items }),
  });
  const go = () => {
    const [type] = types;
    if (command === undefined || type === undefined) return;
    hold(session.acting, { view, command: command.name, type, lines: chosen });
    void navigate({ to: '/tasks/$view/do/$command', params: { view, command: command.name } });
  };
  return (
    <div className="tools" role="group" aria-label={words.many.label}>
      <span role="status">{words.many.chosen(chosen.length)}</span>
      <button type="button" onClick={clear}>
        {words.many.clear}
      </button>
      {whole !== undefined &&
        !isWhole &&
        (whole.more ? (
          <span>{words.many.tooMany(numberText(whole.count, language))}</span>
        ) : (
          <button type="button" aria-disabled={pick.isPending} onClick={() => pick.mutate(whole.query)}>
            {pick.isPending ? words.many.choosing : words.many.whole(numberText(whole.count, language))}
          </button>
        ))}
      {command !== undefined && (
        <>
          <label className="filter">
            {words.many.command}{' '}
            <select value={command.name} onChange={({ target: { value } }) => setAsked(value)}>
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
      )}
      {pick.error !== null && <Failure error={pick.error} />}
    </div>
  );
}
