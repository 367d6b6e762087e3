import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, headersOf } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { isNotTheirs } from '../api/problem.js';
import { Failure, Loading } from '../frame/states.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { DossierType, Look } from './asking.js';
import { explanationWords } from './explanation-words.js';
import { nested, type StepWithOthers } from './nested.js';

type Explanation =
  paths['/v1/dossiers/{number}/explanations/{subject}']['get']['responses']['200']['content']['application/json'];

type Step = Explanation['steps'][number];

function Articles({ articles }: { readonly articles: readonly Text[] }) {
  const { say } = useWords();
  if (articles.length === 0) return null;
  return <span className="small"> ({articles.map((article) => say(article)).join('; ')})</span>;
}

function Conditions({ conditions }: Pick<Explanation, 'conditions'>) {
  const { say } = useWords();
  const words = useOwnWords(explanationWords);
  if (conditions.length === 0) return null;
  return (
    <ul className="entries" aria-label={words.conditions}>
      {conditions.map(({ name, title, state, why, articles }) => (
        <li key={name}>
          <b>
            {words.states[state]}: {say(title)}
          </b>
          <br />
          {say(why)}
          <Articles articles={articles} />
        </li>
      ))}
    </ul>
  );
}

function Steps({ steps, title }: Pick<Explanation, 'steps'> & { readonly title: string }) {
  const { say } = useWords();
  const words = useOwnWords(explanationWords);
  if (steps.length === 0) return null;
  return (
    <div className="wide-table" role="region" aria-label={words.ofTable(title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ depth, label, figure, rule, articles, source, reading }, at) => (
            <tr key={at}>
              <th scope="row">
                {'– '.repeat(depth)}
                {say(label)}
              </th>
              <td>{say(figure)}</td>
              <td>
                {say(rule)}
                <Articles articles={articles} />
                {reading !== null && <p className="small">{words.reading(say(reading))}</p>}
              </td>
              <td>{source === null ? <span className="small">{words.below}</span> : say(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rule of a step, and where its figures come from. */
function Ground({ step: { rule, articles, source, reading } }: { readonly step: Step }) {
  const { say } = useWords();
  const words = useOwnWords(explanationWords);
  return (
    <>
      <p>
        {say(rule)}
        <Articles articles={articles} />
      </p>
      {reading !== null && <p className="small">{words.reading(say(reading))}</p>}
      {source !== null && <p className="small">{words.from(say(source))}</p>}
    </>
  );
}

/** Steps one below another, each folded with what it rests on: as long as one wants to read. On paper all are open. */
function Branch({ of }: { readonly of: readonly StepWithOthers<Step>[] }) {
  const { say } = useWords();
  return (
    <ul className="entries">
      {of.map(({ step, below }, at) => (
        <li key={at}>
          <details className="prints">
            <summary>
              {say(step.label)}: <b>{say(step.figure)}</b>
            </summary>
            <Ground step={step} />
            {below.length > 0 && <Branch of={below} />}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The same for whoever reads on a phone: a table of so many words would be many screens long. */
function FoldedSteps({ steps, title }: Pick<Explanation, 'steps'> & { readonly title: string }) {
  const words = useOwnWords(explanationWords);
  if (steps.length === 0) return null;
  return (
    <div role="region" aria-label={words.ofTable(title)}>
      <Branch of={nested(steps)} />
    </div>
  );
}

function Told({ told }: { readonly told: Explanation }) {
  const { say, language } = useWords();
  const words = useOwnWords(explanationWords);
  const isClaimant = useStanding()?.role === 'claimant';
  const day = dayText(told.on, language);
  return (
    <>
      <p>
        <b>{say(told.short)}</b>
      </p>
      <p className="small">
        {told.decided ? words.decided(day) : words.today(day)}{' '}
        {told.lawVersion !== null && words.version(told.lawVersion)}
      </p>
      <Conditions conditions={told.conditions} />
      {isClaimant ? (
        <FoldedSteps steps={told.steps} title={say(told.title)} />
      ) : (
        <Steps steps={told.steps} title={say(told.title)} />
      )}
    </>
  );
}

interface OneProps {
  readonly number: string;
  readonly subject: DossierType['explanations'][number];
  readonly look: Look;
}

/** One explanation: it is asked for when somebody opens it, and is part of the look at the page. */
function One({ number, subject: { name, title }, look: { purpose, visit } }: OneProps) {
  const { say } = useWords();
  const words = useOwnWords(explanationWords);
  const { session } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', session.acting, number, 'explanation', name],
    queryFn: () =>
      answered(
        api.GET('/v1/dossiers/{number}/explanations/{subject}', {
          params: { path: { number, subject: name } },
          headers: headersOf(purpose, visit),
        }),
      ),
    enabled: isOpen,
    staleTime: 60_000,
    retry: false,
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(title)}</summary>
      {isOpen && data === undefined && error === null && <Loading />}
      {error !== null &&
        (isNotTheirs(error) ? <p>{words.none}</p> : <Failure error={error} again={() => void refetch()} />)}
      {data !== undefined && <Told told={data} />}
    </details>
  );
}

/** Why what is decided, or would be, is what it is: whatever the type explains. Nothing where it explains nothing. */
export function Explanations({
  number,
  type,
  look,
}: {
  readonly number: string;
  readonly type: DossierType;
  readonly look: Look;
}) {
  const words = useOwnWords(explanationWords);
  if (type.explanations.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.title}</h2>
      {type.explanations.map((subject) => (
        <One key={subject.name} number={number} subject={subject} look={look} />
      ))}
    </section>
  );
}
