import { Link } from '@tanstack/react-router';
import type { Dossier } from '../dossier/asking.js';
import { dayText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import type { Line } from './lines.js';

/** The command of a line that settles what is owed first. */
interface Act {
  readonly number: string;
  readonly primary: NonNullable<Line['primaryCommand']>;
}

/** One thing that somebody owes, as a list shows it or a dossier. */
type OwedOne = Line['waiting'][number] | Dossier['waiting'][number];

/** From when on and until when, what made it owed, and since when a clock stands still; nothing that `what` says already. */
export function useOwedDays(): (one: OwedOne) => string {
  const { words, say, language } = useWords();
  const { dossier } = words;
  const day = (date: string) => dayText(date, language);
  return ({ what, since, from, until, paused, why }) => {
    const isSaid = (told: string) => say(what).includes(told);
    const because = (told: Text | undefined) => (told === undefined || isSaid(say(told)) ? '' : `: ${say(told)}`);
    const days = [
      // What can be done from a day on is owed from then.
      ...(from !== undefined ? [dossier.from(day(from))] : []),
      ...(from === undefined && since !== undefined && !isSaid(day(since)) ? [dossier.from(day(since))] : []),
      ...(until === undefined ? [] : [dossier.until(day(until))]),
    ];
    const told = [
      ...(days.length === 0 ? [] : [days.join(', ')]),
      ...(paused === undefined ? [] : [`${dossier.paused(day(paused.since))}${because(paused.why)}`]),
      ...(why === undefined || isSaid(say(why)) ? [] : [say(why)]),
    ];
    return told.length === 0 ? '' : ` – ${told.join('; ')}`;
  };
}

/** What whoever made it owed said, in their words. */
function Said({ one }: { readonly one: OwedOne }) {
  if (!('said' in one) || one.said === undefined) return null;
  return (
    <span className="lines">
      «<bdi>{one.said}</bdi>»
    </span>
  );
}

/** Who owes what until when, one sentence each; beside what the reader can settle the command for it. */
export function Owed({
  waiting,
  act,
  withGrounds = false,
}: {
  readonly waiting: readonly OwedOne[];
  readonly act?: Act | undefined;
  readonly withGrounds?: boolean;
}) {
  const { words, say } = useWords();
  const days = useOwedDays();
  const settled = waiting.findIndex(({ command }) => command !== undefined && command === act?.primary.name);
  return (
    <ul className="owed">
      {waiting.map((one, at) => (
        <li key={at}>
          <b>{say(one.whoTitle)}</b>: {say(one.what)}
          {days(one)}
          {withGrounds && one.ground !== undefined && <span className="small"> ({one.ground})</span>} <Said one={one} />
          {act !== undefined && at === settled && act.primary.unavailable !== undefined && (
            <span className="small">
              {words.list.notYet}: {say(act.primary.unavailable.why)}
              {act.primary.unavailable.detail !== undefined && ` ${say(act.primary.unavailable.detail)}`}
            </span>
          )}
          {act !== undefined && at === settled && act.primary.unavailable === undefined && (
            <Link
              className="act"
              to="/dossiers/$number/do/$command"
              params={{ number: act.number, command: act.primary.name }}
            >
              {say(act.primary.title)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
