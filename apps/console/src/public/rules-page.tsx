import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { tidyDay, typedDay } from '../form/day.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { dayText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { found, readable } from './rule-text.js';
import { publicWords } from './words.js';

type Rule = paths['/v1/policy/rules']['get']['responses']['200']['content']['application/json']['rules'][number];

function RuleEntry({ rule }: { readonly rule: Rule }) {
  const { say, language } = useWords();
  const { rules: words } = useOwnWords(publicWords);
  const { from, to } = rule.force;
  const force = [
    words.from(dayText(from, language)),
    ...(to === undefined ? [] : [words.until(dayText(to, language))]),
  ];
  return (
    <li>
      <h3>{say(rule.title)}</h3>
      <p>{readable(say(rule.words.long), words.or)}</p>
      <dl>
        <div>
          <dt>{words.articles}</dt>
          <dd>{rule.cited.map((article) => say(article)).join('; ')}</dd>
        </div>
        <div>
          <dt>{words.force}</dt>
          <dd>{force.join(' ')}</dd>
        </div>
        <div>
          <dt>{words.certainty}</dt>
          <dd>{words.sure[rule.confidence.level]}</dd>
        </div>
      </dl>
    </li>
  );
}

/** A day that is typed and then submitted; a half-typed day is never requested. */
function DayField({ day, ask }: { readonly day: string; readonly ask: (day: string) => void }) {
  const { words: common } = useWords();
  const { rules: words } = useOwnWords(publicWords);
  const [typed, setTyped] = useState(day.split('-').reverse().join('/'));
  const [fault, setFault] = useState<'notDay' | 'year'>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = typedDay(typed);
    setFault('fault' in read ? read.fault : undefined);
    if ('day' in read) ask(read.day);
    else document.getElementById('on')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="field">
      <label htmlFor="on">{words.on}</label>
      <span className="help" id="on-help">
        {fault === undefined ? common.form.dayHelp : <span className="fault">{common.form[fault]}</span>}
      </span>
      <input
        id="on"
        type="text"
        className="day"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby="on-help"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(tidyDay(typed))}
      />{' '}
      <button type="submit">{words.ask}</button>
    </form>
  );
}

/** The rules in force on a day, by topic, with their articles; what is looked for in them stays on this machine. */
export function RulesPage() {
  const { words: common, say, language } = useWords();
  const { rules: words } = useOwnWords(publicWords);
  const [on, setOn] = useState(() => todayAt(new Date()));
  const [text, setText] = useState('');
  const [topic, setTopic] = useState('');
  useTitle(common.signIn.rules);
  const { data, error, refetch } = useQuery({
    queryKey: ['rules', on],
    queryFn: () => answered(api.GET('/v1/policy/rules', { params: { query: { on } } })),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const named = (name: string): string => words.topics[name as keyof typeof words.topics] ?? name;
  const shown = (data?.rules ?? []).filter(
    (rule) =>
      (topic === '' || rule.topic === topic) &&
      found(text, [say(rule.title), readable(say(rule.words.long), words.or), ...rule.cited.map((one) => say(one))]),
  );
  const topics = [...new Set(shown.map((rule) => rule.topic))];
  return (
    <>
      <h1>{common.signIn.rules}</h1>
      <p>{words.lead}</p>
      <DayField day={on} ask={setOn} />
      <div className="field">
        <label htmlFor="find">{words.find}</label>
        <span className="help" id="find-help">
          {words.findHelp}
        </span>
        <input
          id="find"
          type="search"
          value={text}
          autoComplete="off"
          aria-describedby="find-help"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="topic">{words.topic}</label>
        <select id="topic" value={topic} onChange={(event) => setTopic(event.target.value)}>
          <option value="">{words.every}</option>
          {[...new Set((data?.rules ?? []).map((rule) => rule.topic))].map((name) => (
            <option key={name} value={name}>
              {named(name)}
            </option>
          ))}
        </select>
      </div>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <p role="status">{data !== undefined && words.found(shown.length, dayText(data.on, language))}</p>
      {topics.map((name) => (
        <section key={name} aria-labelledby={`topic-${name}`}>
          <h2 id={`topic-${name}`}>{named(name)}</h2>
          <ul className="entries">
            {shown
              .filter((rule) => rule.topic === name)
              .map((rule) => (
                <RuleEntry key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
