import { useState } from 'react';
import { ColumnTitles } from '../frame/column-titles.js';
import { dayText, moneyText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Content, Form, RateField } from './asking.js';
import { ChooseYear, Readings } from './parts.js';
import { plain, valueAt } from './values.js';
import { lawWords } from './words.js';

/** A value of a field as people read it; empty where nothing stands. */
function useFieldText(): (field: RateField, value: unknown) => string {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  return ({ kind, options, optional }, value) => {
    if (value === undefined) return '';
    if (value === null) return optional === 'unknown' ? words.notKnown : '';
    const number = () => numberText(Number(value), language);
    switch (kind) {
      case 'day':
        return dayText(plain(value), language);
      case 'dong':
        return moneyText(Number(value), language);
      case 'percent':
        return words.percent(number());
      case 'months':
        return words.months(number());
      case 'days':
        return words.dayCount(number());
      case 'times':
        return words.times(number());
      case 'flag':
        return value === true ? words.yes : words.no;
      case 'option': {
        const option = options?.find(({ name }) => name === value);
        return option === undefined ? plain(value) : say(option.title);
      }
      case 'text':
        return plain(value);
    }
  };
}

/** The rows of each list of rates. */
export function Rates({ law, form }: { readonly law: Content; readonly form: Form }) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  const text = useFieldText();
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{words.rates}</h2>
      {form.rates.map(({ name, title, fields }) => {
        const rows = law.rates[name] ?? [];
        const used = fields.filter(({ path }) => rows.some((row) => valueAt(row, path) !== undefined));
        return (
          <section key={name} aria-labelledby={`rates-${name}`}>
            <h3 id={`rates-${name}`}>{say(title)}</h3>
            {rows.length === 0 ? (
              <p>{words.noRows}</p>
            ) : (
              <table className="lines">
                <ColumnTitles of={used.map((field) => say(field.title))} />
                <tbody>
                  {rows.map((row, at) => (
                    <tr key={plain(row['from']) || at}>
                      {used.map((field, column) => {
                        const value = text(field, valueAt(row, field.path));
                        return column === 0 ? (
                          <th key={field.path} scope="row">
                            {value}
                          </th>
                        ) : (
                          <td key={field.path} data-label={say(field.title)}>
                            {value}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** The named days of a year. */
export function Days({ law, form }: { readonly law: Content; readonly form: Form }) {
  const { say, language } = useWords();
  const words = useOwnWords(lawWords);
  const { from, to } = law.calendar;
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => String(first + at)).toReversed();
  const [year, setYear] = useState(() => law.calendar.officialYears?.at(-1)?.toString() ?? '');
  return (
    <section aria-labelledby="days">
      <h2 id="days">{words.days}</h2>
      <p>{words.period(dayText(from, language), dayText(to, language))}</p>
      <ChooseYear years={years} year={year} set={setYear} />
      {form.days.map(({ name, title }) => {
        const named = law.calendar[name as 'nonWorking'] ?? [];
        const days = named.filter(({ date }) => date.startsWith(year));
        if (days.length === 0) return null;
        return (
          <section key={name} aria-labelledby={`days-${name}`}>
            <h3 id={`days-${name}`}>{say(title)}</h3>
            <table className="lines">
              <ColumnTitles of={[words.day, words.dayName, words.provenance, words.source]} />
              <tbody>
                {days.map((day) => (
                  <tr key={day.date}>
                    <th scope="row">{dayText(day.date, language)}</th>
                    <td data-label={words.dayName}>{say(day.name)}</td>
                    <td data-label={words.provenance}>
                      {say(form.provenance.find((one) => one.name === day.provenance)?.title ?? { vi: '', en: '' })}
                    </td>
                    <td data-label={words.source}>{day.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </section>
  );
}

/** Where each switch stands. */
export function Choices({ law, form }: { readonly law: Content; readonly form: Form }) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{words.choices}</h2>
      <table className="lines">
        <ColumnTitles of={[words.choice, words.stands, words.rules]} />
        <tbody>
          {form.choices.map((choice) => {
            const value = law.choices[choice.key];
            const option = choice.options?.find(({ name }) => name === value);
            return (
              <tr key={choice.key}>
                <th scope="row">{say(choice.title)}</th>
                <td data-label={words.stands}>{option === undefined ? String(value ?? '') : say(option.title)}</td>
                <td data-label={words.rules}>
                  <Readings choice={choice} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
