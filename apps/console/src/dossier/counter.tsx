import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { answered, api, headersOf } from '../api/client.js';
import type { Typed } from '../form/collect.js';
import { filledIn, type Mark, textsFor } from '../form/fill.js';
import type { Schema } from '../form/schema.js';
import { Failure } from '../frame/states.js';
import { dayText } from '../words/format.js';
import { counterWords } from '../form/counter-words.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';

interface CounterProps {
  readonly type: string;
  /** Where the number of the person stands in the form. */
  readonly person: string;
  readonly schema: Schema;
  readonly typed: Typed;
  readonly set: (pointer: string, text: string) => void;
  readonly replace: (typed: Typed) => void;
  /** Told what systems outside say, by pointers. */
  readonly mark: (marks: ReadonlyMap<string, Mark>) => void;
}

/**
 * Who stands at the counter: their number is typed first, and what systems outside know is put where nothing was typed.
 * Each asking is a look in the log: it is made when the officer says so, and by nothing else.
 */
export function Counter({ type, person, schema, typed, set, replace, mark }: CounterProps) {
  const { say, language } = useWords();
  const counter = useOwnWords(counterWords);
  const [wrong, setWrong] = useState(false);
  const number = (typed[person] ?? '').replaceAll(/\s/g, '');
  const now = useRef(number);
  now.current = number;
  const asking = useMutation({
    mutationFn: (personalId: string) =>
      answered(
        api.POST('/v1/dossier-types/{type}/prefill', {
          params: { path: { type } },
          headers: headersOf('counter'),
          body: { personalId },
        }),
      ),
    onSuccess: ({ values, sources }, asked) => {
      // Somebody else stands there by now.
      if (asked !== now.current) return;
      const texts = textsFor(schema, typed, values);
      const from = new Map(sources.map(({ name, title }) => [name, say(title)]));
      mark(
        new Map(
          values.flatMap(({ pointer, source }) => {
            const [text, title] = [texts.get(pointer), from.get(source)];
            return text === undefined || title === undefined ? [] : [[pointer, { text, source: title }] as const];
          }),
        ),
      );
      replace(filledIn(typed, texts));
    },
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const isNumber = /^\d{12}$/.test(number);
    setWrong(!isNumber);
    if (!isNumber || asking.isPending) return;
    set(person, number);
    asking.mutate(number);
  };
  const { data, variables, reset } = asking;
  // What was told of one person does not stand beside the number of another.
  const isOther = variables !== undefined && variables !== number;
  useLayoutEffect(() => {
    if (!isOther) return;
    reset();
    mark(new Map());
  }, [isOther, reset, mark]);
  return (
    <section className="counter" aria-labelledby="counter-title">
      <h2 id="counter-title">{counter.title}</h2>
      <form onSubmit={ask} noValidate>
        <label htmlFor="counter-number">{counter.number}</label>
        <span className="help" id="counter-help">
          {counter.help}
        </span>
        {wrong && (
          <span className="fault" id="counter-fault">
            {counter.digits(number.length)}
          </span>
        )}
        <input
          id="counter-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed[person] ?? ''}
          onChange={(event) => set(person, event.target.value)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'counter-help counter-fault' : 'counter-help'}
        />{' '}
        <button type="submit" aria-disabled={asking.isPending}>
          {asking.isPending ? counter.asking : counter.ask}
        </button>
      </form>
      {asking.error !== null && <Failure error={asking.error} />}
      {data !== undefined && (
        <div role="status">
          {data.sources.map(({ name, title, away }) => {
            const found = data.values.filter(({ source }) => source === name).length;
            return (
              <p key={name} className={away === null ? undefined : 'notice bad'}>
                {away !== null
                  ? counter.away(say(title), say(away))
                  : found === 0
                    ? counter.unknown(say(title))
                    : counter.found(found, say(title))}
              </p>
            );
          })}
          {data.open.length > 0 && (
            <div className="notice">
              <p>{counter.open}</p>
              <ul>
                {data.open.map((one) => (
                  <li key={one.number}>
                    <Link to="/dossiers/$number" params={{ number: one.number }}>
                      {one.number}
                    </Link>{' '}
                    {say(one.typeTitle)} · {say(one.status)} · {dayText(one.openedOn, language)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
