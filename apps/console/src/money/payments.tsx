import { dayText, moneyText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Payment } from './asked.js';
import { moneyWords } from './words.js';

/** The money of a line, one month each: how it stands, since when and why. */
export function Payments({ of, withState = false }: { readonly of: readonly Payment[]; readonly withState?: boolean }) {
  const { say, language } = useWords();
  const words = useOwnWords(moneyWords);
  return (
    <ul className="owed">
      {of.map(({ month, title, amountVnd, stateTitle, reason, attempt = 1, returnedOn, reference }) => (
        <li key={`${month} ${reference}`}>
          {say(title)}: <b>{moneyText(amountVnd, language)}</b>
          {withState && (
            <>
              {' – '}
              {[
                say(stateTitle),
                ...(returnedOn === undefined ? [] : [words.back(dayText(returnedOn, language))]),
                ...(returnedOn !== undefined || reason === undefined ? [] : [say(reason)]),
                ...(attempt > 1 ? [words.attempt(attempt)] : []),
              ].join('; ')}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How much it is in all. */
export const sumOf = (some: readonly { readonly amountVnd: number }[]): number =>
  some.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
