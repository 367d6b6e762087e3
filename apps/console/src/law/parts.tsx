import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { readable } from '../public/rule-text.js';
import type { Choice } from './asking.js';
import { lawWords } from './words.js';

interface ChooseYearProps {
  readonly years: readonly string[];
  /** Empty for all. */
  readonly year: string;
  readonly set: (year: string) => void;
}

/** Of which year the days are shown. */
export function ChooseYear({ years, year, set }: ChooseYearProps) {
  const words = useOwnWords(lawWords);
  return (
    <div className="field">
      <label htmlFor="year">{words.year}</label>
      <select id="year" value={year} onChange={({ target }) => set(target.value)}>
        <option value="">{words.everyYear}</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The rules that a switch decides, with their articles, folded; nothing where it decides none. */
export function Readings({
  choice: { readings, why },
  withWhy = false,
}: {
  readonly choice: Choice;
  /** Whether it is said why it stands where it stands. */
  readonly withWhy?: boolean;
}) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  if (readings.length === 0) return null;
  return (
    <details>
      <summary>{[...new Set(readings.map(({ title }) => say(title)))].join('; ')}</summary>
      {withWhy && why !== null && <p className="small">{words.why(say(why))}</p>}
      <ul className="entries">
        {readings.map(({ title, rule, articles }) => (
          <li key={title.vi}>
            <b>{say(title)}.</b> {readable(say(rule), words.or)}{' '}
            <span className="small">{articles.map((article) => say(article)).join('; ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
