import { useState } from 'react';
import { dayText, todayAt, weekdayNames } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { calendarWords } from './calendar-words.js';
import { type Duty, monthsOf, partOf, weeksOf } from './month.js';

interface Named extends Duty {
  readonly number: string;
  readonly what: Text;
}

/**
 * A month with what is to be done on its days. A table also where its days stand below each other, on a phone: those with something
 * to do alone. Which month is shown stands in no address.
 */
export function MonthGrid({ duties }: { readonly duties: readonly Named[] }) {
  const { say, language } = useWords();
  const { grid } = useOwnWords(calendarWords);
  const today = todayAt(new Date());
  const months = monthsOf(duties, today);
  const [at, go] = useState(() => Math.max(0, months.indexOf(today.slice(0, 7))));
  const month = months[at] ?? months[0] ?? today.slice(0, 7);
  const weekdays = weekdayNames(language);
  const partsOn = (day: string) =>
    duties.flatMap((duty) => {
      const part = partOf(day, duty);
      return part === undefined ? [] : [{ ...duty, part }];
    });
  /** A month or a day on which nothing begins or ends: a phone leaves it out. */
  const isFree = (of: string | null): boolean =>
    of === null || !duties.some(({ from, until }) => [from, until].some((day) => day?.startsWith(of) === true));
  return (
    <section aria-labelledby="month">
      <div className="tools">
        <button type="button" aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
          {grid.before}
        </button>
        <button
          type="button"
          aria-disabled={at >= months.length - 1}
          onClick={() => at < months.length - 1 && go(at + 1)}
        >
          {grid.after}
        </button>
      </div>
      <h3 id="month" aria-live="polite">
        {grid.month(dayText(month, language))}
      </h3>
      {/* Roles are said, because a table whose parts stand below each other is none to a browser. */}
      {isFree(month) && <p className="empty">{grid.none}</p>}
      <table role="table" className={isFree(month) ? 'month free' : 'month'} aria-labelledby="month">
        <thead role="rowgroup">
          <tr role="row">
            {weekdays.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)} role="row" className={week.every(isFree) ? 'free' : undefined}>
              {week.map((day, weekday) => {
                if (day === null) return <td key={weekday} role="cell" className="empty" />;
                const its = partsOn(day);
                const classes = [its.length > 0 && 'within', isFree(day) && 'free'].filter(Boolean).join(' ');
                return (
                  <td
                    key={weekday}
                    role="cell"
                    className={classes || undefined}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <time dateTime={day}>
                      <span className="weekday">{weekdays[weekday]}, </span>
                      {Number(day.slice(8))}
                    </time>
                    {its.map(({ number, what, part }) => (
                      <p key={`${number} ${what.en}`} className={part === 'between' ? 'hidden' : undefined}>
                        {grid.parts[part](say(what))}
                      </p>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
