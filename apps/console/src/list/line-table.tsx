import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Line } from './lines.js';
import { useWho } from './who.js';

/** Who owes what until when, one sentence each. */
export function Owed({ waiting }: Pick<Line, 'waiting'>) {
  const { words, say, language } = useWords();
  const called = useWho();
  return (
    <ul className="owed">
      {waiting.map(({ who, what, until }, at) => (
        <li key={at}>
          <b>{called(who)}</b>: {say(what)}
          {until !== undefined && ` – ${words.dossier.until(dayText(until, language))}`}
        </li>
      ))}
    </ul>
  );
}

/** Which lines are ticked, and how one ticks. */
export interface Ticks {
  readonly numbers: ReadonlySet<string>;
  readonly set: (numbers: ReadonlySet<string>) => void;
}

/** Ticks a line, or takes its tick away. */
const turned = (numbers: ReadonlySet<string>, number: string): ReadonlySet<string> =>
  numbers.has(number) ? new Set([...numbers].filter((one) => one !== number)) : new Set([...numbers, number]);

/**
 * Lines of a list. Up and down move from number to number; what is chosen is a link, so Enter opens it. Where several can be
 * acted on at once, Space ticks a line.
 */
export function LineTable({ lines, ticks }: { readonly lines: readonly Line[]; readonly ticks?: Ticks | undefined }) {
  const { words, say, language } = useWords();
  const { session } = useSession();
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (event: KeyboardEvent) => {
    const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('th a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const number = lines[at]?.number;
    if (event.key === ' ' && number !== undefined && ticks !== undefined) {
      ticks.set(turned(ticks.numbers, number));
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    event.preventDefault();
  };
  const holderOf = ({ holder }: Line) => {
    if (holder === null) return words.list.nobody;
    return holder.id === session.person.subject ? words.list.me : (holder.name ?? holder.id);
  };
  return (
    <>
      <p className="small">
        {words.list.keys} {ticks !== undefined && words.many.keys}
      </p>
      <table className="lines">
        <thead>
          <tr>
            {ticks !== undefined && (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={words.many.tickAll}
                  checked={lines.every(({ number }) => ticks.numbers.has(number))}
                  onChange={({ target: { checked } }) =>
                    ticks.set(new Set(checked ? lines.map(({ number }) => number) : []))
                  }
                />
              </th>
            )}
            <th scope="col">{words.list.number}</th>
            <th scope="col">{words.list.name}</th>
            <th scope="col">{words.list.status}</th>
            <th scope="col">{words.list.owes}</th>
            <th scope="col">{words.list.due}</th>
            <th scope="col">{words.list.holder}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {lines.map((line) => (
            <tr key={line.number}>
              {ticks !== undefined && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.many.tick(line.number)}
                    checked={ticks.numbers.has(line.number)}
                    onChange={() => ticks.set(turned(ticks.numbers, line.number))}
                  />
                </td>
              )}
              <th scope="row">
                <Link to="/dossiers/$number" params={{ number: line.number }}>
                  {line.number}
                </Link>
              </th>
              <td data-label={words.list.name}>
                <bdi>{line.displayName}</bdi>
              </td>
              <td data-label={words.list.status}>{say(line.status.title)}</td>
              <td data-label={words.list.owes}>
                <Owed waiting={line.waiting} />
              </td>
              <td data-label={words.list.due} className="day">
                {line.due === null ? '' : dayText(line.due, language)}
              </td>
              <td data-label={words.list.holder}>{holderOf(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
