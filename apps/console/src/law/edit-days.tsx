import { useState } from 'react';
import { ColumnTitles } from '../frame/column-titles.js';
import { idOf } from '../form/field-help.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Content, Form, RateField } from './asking.js';
import { plain } from './values.js';
import { AddRow, Cell, DropRow, type Faults } from './cells.js';
import { type Day, type DayList, shownIn, yearOf } from './editing.js';
import { ChooseYear } from './parts.js';
import { lawWords } from './words.js';

interface EditProps {
  readonly law: Content;
  readonly form: Form;
  readonly set: (law: Content) => void;
  readonly faults: Faults;
  /** The year that is shown; empty for all. */
  readonly year: string;
  readonly setYear: (year: string) => void;
}

const blank: Day = { date: '', name: { vi: '', en: '' }, provenance: 'official', source: '' };

/** What a day is called: a known name, or another in both languages. */
function NameCell({
  pointer,
  label,
  day,
  names,
  set,
  faults,
}: {
  readonly pointer: string;
  readonly label: string;
  readonly day: Day;
  readonly names: Form['dayNames'];
  readonly set: (name: Day['name']) => void;
  readonly faults: Faults;
}) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  const known = names.findIndex(({ vi, en }) => vi === day.name.vi && en === day.name.en);
  const [other, setOther] = useState(known < 0 && day.name.vi !== '');
  const isOther = other || (known < 0 && day.name.vi !== '');
  return (
    <>
      <select
        aria-label={label}
        value={isOther ? 'other' : known < 0 ? '' : String(known)}
        onChange={({ target: { value } }) => {
          setOther(value === 'other');
          const name = names[Number(value)];
          set(value === 'other' || name === undefined ? { vi: '', en: '' } : name);
        }}
      >
        <option value="">{words.chooseName}</option>
        {names.map((name, at) => (
          <option key={name.vi + name.en} value={at}>
            {say(name)}
          </option>
        ))}
        <option value="other">{words.otherName}</option>
      </select>
      {!isOther && faults.has(`${pointer}/name/vi`) && (
        <span className="fault">{faults.get(`${pointer}/name/vi`)}</span>
      )}
      {isOther &&
        (['vi', 'en'] as const).map((language) => (
          <Cell
            key={language}
            pointer={`${pointer}/name/${language}`}
            label={`${label} (${words.inLanguage[language]})`}
            field={textField}
            value={day.name[language]}
            set={(value) => set({ ...day.name, [language]: plain(value) })}
            faults={faults}
          />
        ))}
    </>
  );
}

const field = (path: string, kind: RateField['kind'], options: RateField['options'] = null): RateField => ({
  ...{ path, kind, options, optional: null },
  title: { vi: path, en: path },
});
const textField = field('source', 'text');
const dayField = field('date', 'day');

/** The named days of a draft, year by year. */
export function EditDays({ law, form, set, faults, year, setYear }: EditProps) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const { calendar } = law;
  const first = Number(calendar.from.slice(0, 4)) || 2015;
  const last = Number(calendar.to.slice(0, 4)) || 2028;
  const years = Array.from({ length: Math.max(0, Math.min(100, last - first + 1)) }, (_, at) => String(last - at));
  const change = (list: DayList, days: readonly Day[]) => set({ ...law, calendar: { ...calendar, [list]: [...days] } });
  return (
    <section aria-labelledby="days">
      <h2 id="days">{words.days}</h2>
      {(['from', 'to'] as const).map((bound) => (
        <div className="field" key={bound}>
          <label htmlFor={idOf(`/calendar/${bound}`)}>{words.bounds[bound]}</label>
          <Cell
            pointer={`/calendar/${bound}`}
            label={words.bounds[bound]}
            field={dayField}
            value={calendar[bound]}
            set={(value) => set({ ...law, calendar: { ...calendar, [bound]: plain(value) } })}
            faults={faults}
          />
        </div>
      ))}
      <ChooseYear years={years} year={year} set={setYear} />
      {year !== '' && (
        <p>
          <label className="choice">
            <input
              type="checkbox"
              checked={calendar.officialYears?.includes(Number(year)) ?? false}
              onChange={({ target }) => {
                const others = (calendar.officialYears ?? []).filter((one) => one !== Number(year));
                const official = target.checked ? [...others, Number(year)].toSorted((a, b) => a - b) : others;
                set({ ...law, calendar: { ...calendar, officialYears: official } });
              }}
            />{' '}
            {words.officialYear(year)}
          </label>
        </p>
      )}
      {form.days.map(({ name, title }) => {
        const list = name as DayList;
        const days: readonly Day[] = calendar[list] ?? [];
        const shown = days
          .map((day, at) => ({ day, at }))
          .filter(({ day }) => year === '' || ['', year].includes(yearOf(day)));
        if (list === 'unsettled' && days.length === 0) return null;
        return (
          <section key={name} aria-labelledby={`days-${name}`}>
            <h3 id={`days-${name}`}>{say(title)}</h3>
            {shown.length === 0 ? (
              <p>{words.noRows}</p>
            ) : (
              <table className="lines">
                <ColumnTitles of={[words.day, words.dayName, words.provenance, words.source, words.act]} />
                <tbody>
                  {shown.map(({ day, at }) => {
                    const pointer = `/calendar/${name}/${at}`;
                    const called = words.row(say(title), shownIn('day', day.date, language) || String(at + 1));
                    const put = (next: Day) =>
                      change(
                        list,
                        days.map((one, place) => (place === at ? next : one)),
                      );
                    const cell = (path: 'date' | 'provenance' | 'source', its: RateField, column: string) => (
                      <td data-label={column}>
                        <Cell
                          pointer={`${pointer}/${path}`}
                          label={`${called}: ${column}`}
                          field={its}
                          value={day[path]}
                          set={(value) => put({ ...day, [path]: plain(value) })}
                          faults={faults}
                        />
                      </td>
                    );
                    return (
                      <tr key={at}>
                        {cell('date', dayField, words.day)}
                        <td data-label={words.dayName}>
                          <NameCell
                            pointer={pointer}
                            label={`${called}: ${words.dayName}`}
                            day={day}
                            names={form.dayNames}
                            set={(named) => put({ ...day, name: named })}
                            faults={faults}
                          />
                        </td>
                        {cell('provenance', field('provenance', 'option', form.provenance), words.provenance)}
                        {cell('source', textField, words.source)}
                        <td data-label={words.act}>
                          <DropRow
                            called={called}
                            drop={() =>
                              change(
                                list,
                                days.filter((_, place) => place !== at),
                              )
                            }
                          />
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            <AddRow
              title={say(title)}
              add={() => change(list, [...days, blank])}
              first={`/calendar/${name}/${days.length}/date`}
            />
          </section>
        );
      })}
    </section>
  );
}
