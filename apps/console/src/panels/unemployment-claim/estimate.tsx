import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { answered, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { type DossierType, useType } from '../../dossier/asking.js';
import { collect, type Typed } from '../../form/collect.js';
import { FaultSummary, inWords } from '../../form/faults.js';
import { Field } from '../../form/fields.js';
import { Failure, Loading } from '../../frame/states.js';
import { dayText, moneyText, todayAt } from '../../words/format.js';
import { type Text, useWords } from '../../words/language.js';
import { useOwnWords } from '../../words/own.js';
import { type EstimateFacts, estimateForm, factsOf, fieldOf } from './estimate-form.js';
import { estimateWords } from './estimate-words.js';

const estimated = (facts: EstimateFacts) => answered(api.POST('/v1/policy/estimates', { body: facts }));
type Answer = Awaited<ReturnType<typeof estimated>>;

/** One part of an answer with the steps that lead to it, each with its articles. */
function Why({ part, long }: { readonly part: string; readonly long: Text }) {
  const { say } = useWords();
  const words = useOwnWords(estimateWords);
  return (
    <details>
      <summary>{words.whyOf(part)}</summary>
      <p className="steps">{say(long)}</p>
    </details>
  );
}

function Result({ answer }: { readonly answer: Answer }) {
  const { say, language } = useWords();
  const words = useOwnWords(estimateWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [answer]);
  const { eligibility, amount, duration, start, filing, conditions, explanations } = answer;
  const day = (date: string) => dayText(date, language);
  const figures: readonly (readonly [string, string, string])[] = [
    ...(amount === null ? [] : [[words.amount, moneyText(amount.monthlyBenefitVnd, language), 'amount'] as const]),
    [words.months, String(duration.awardMonths), 'duration'],
    ...(duration.oddMonths > 0 ? [[words.odd, String(duration.oddMonths), 'duration'] as const] : []),
    [words.start, day(start.benefitStart), 'start'],
    [words.filing, day(filing.deadline), 'filing'],
  ];
  return (
    <section aria-labelledby="estimate">
      <h2 id="estimate" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={eligibility.eligible ? 'notice good' : 'notice bad'}>
        <b>
          {eligibility.eligible && amount !== null
            ? words.yes(moneyText(amount.monthlyBenefitVnd, language), duration.awardMonths)
            : words.no}
        </b>
      </p>
      <p>{words.notDecision}</p>
      <h3>{words.conditions}</h3>
      <ul className="entries">
        {conditions.map(({ name, met, short, long, title, articles }) => (
          <li key={name}>
            <b>{met ? words.met : words.unmet}</b>: {say(short)}{' '}
            <span className="small">({articles.map((article) => say(article)).join('; ')})</span>
            <Why part={say(title)} long={long} />
          </li>
        ))}
      </ul>
      {eligibility.eligible && (
        <>
          <h3>{words.figures}</h3>
          <dl>
            {figures.map(([term, value, part]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {value}
                  {explanations[part] !== undefined && <Why part={term} long={explanations[part].long} />}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {explanations['regime'] !== undefined && <Why part={words.law} long={explanations['regime'].long} />}
    </section>
  );
}

function Form({ type }: { readonly type: DossierType }) {
  const { words: common, say } = useWords();
  const words = useOwnWords(estimateWords);
  const schema = useMemo(() => estimateForm(type), [type]);
  // Nothing of it is kept anywhere: it is over with the page.
  const [typed, setTyped] = useState<Typed>(() => ({
    '/filed': todayAt(new Date()).split('-').reverse().join('/'),
  }));
  const [tried, setTried] = useState(0);
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: estimated,
    onError: () => setTried((times) => times + 1),
  });
  const collected = collect(schema, typed);
  const facts = collected.faults.length === 0 ? factsOf(collected.value) : undefined;
  // An answer stands as long as what was asked does, however it is typed.
  const stands = facts !== undefined && JSON.stringify(facts) === JSON.stringify(variables);
  const refused = stands && error instanceof Problem ? error.errors : [];
  const told = new Map<string, string>(refused.map(({ pointer, message }) => [fieldOf(pointer), message]));
  if (tried > 0) for (const fault of collected.faults) told.set(fault.pointer, inWords(fault, common, say));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setTried((times) => times + 1);
    if (facts !== undefined) mutate(facts);
  };
  const form = {
    typed,
    set: (pointer: string, text: string) => setTyped((before) => ({ ...before, [pointer]: text })),
    replace: setTyped,
    faults: told,
  };
  return (
    <>
      <form onSubmit={ask} noValidate>
        <FaultSummary tried={tried} faults={[...told].map(([at, text]) => ({ at, text }))} />
        {stands && error !== null && refused.length === 0 && <Failure error={error} />}
        <Field schema={schema} pointer="" required name="" form={form} />
        <p className="buttons">
          <button type="submit" className="primary" aria-disabled={isPending}>
            {isPending ? words.working : words.ask}
          </button>
        </p>
      </form>
      {stands && data !== undefined && <Result answer={data} />}
    </>
  );
}

/** What the law gives for a job that ended, before anything is filed. */
export default function Estimate() {
  const { data: type, error, refetch } = useType('unemployment-claim');
  if (error !== null) return <Failure error={error} again={() => void refetch()} />;
  return type === undefined ? <Loading /> : <Form type={type} />;
}
