import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { answered, api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { DossierType } from '../../dossier/asking.js';
import { collect, type Typed } from '../../form/collect.js';
import { FaultSummary, inWords } from '../../form/faults.js';
import { Field } from '../../form/fields.js';
import { Failure } from '../../frame/states.js';
import { moneyText, todayAt } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { useOwnWords } from '../../words/own.js';
import { type EstimateFacts, fieldOf } from './estimate-form.js';
import { foreseenFacts, foreseenForms, knownFrom, WORK } from './foreseen.js';
import { foreseeWords } from './foresee-words.js';

const estimated = (facts: EstimateFacts) => answered(api.POST('/v1/policy/estimates', { body: facts }));
type Answer = Awaited<ReturnType<typeof estimated>>;

/** What one would get, or why nothing can be said. */
function Foreseen({ answer: { amount, duration, conditions } }: { readonly answer: Answer }) {
  const { say, language } = useWords();
  const words = useOwnWords(foreseeWords);
  const wanting = conditions.find(({ name }) => name === 'contributions');
  return (
    <>
      <p className="notice">
        <b>
          {amount === null
            ? wanting !== undefined && say(wanting.short)
            : words.yes(moneyText(amount.monthlyBenefitVnd, language), duration.awardMonths)}
        </b>
      </p>
      <p className="small">{words.notDecision}</p>
    </>
  );
}

interface ForeseeProps {
  readonly type: DossierType;
  readonly typed: Typed;
  readonly at: number;
  readonly behind: readonly string[];
}

/** What a claim would bring, before it is begun and once the work is stated. What is typed here is kept nowhere. */
export default function Foresee({ type, typed, at, behind }: ForeseeProps) {
  const { words: common, say } = useWords();
  const words = useOwnWords(foreseeWords);
  const [own, setOwn] = useState<Typed>({});
  const [tried, setTried] = useState(0);
  const known = knownFrom(typed);
  const { whole, asked } = useMemo(() => foreseenForms(type, known), [type, JSON.stringify(known)]);
  const { mutate, data, error, isPending, variables } = useMutation({ mutationFn: estimated });
  if (at > 0 && !behind.includes(WORK)) return null;
  const collected = collect(whole, { ...own, ...known });
  const facts = collected.faults.length === 0 ? foreseenFacts(collected.value, todayAt(new Date())) : undefined;
  // An answer stands as long as what was asked does.
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
    typed: own,
    set: (pointer: string, text: string) => setOwn((before) => ({ ...before, [pointer]: text })),
    replace: setOwn,
    faults: told,
  };
  return (
    <section aria-labelledby="foresee">
      <h2 id="foresee">{words.title}</h2>
      <div role="status">{stands && data !== undefined && <Foreseen answer={data} />}</div>
      <details>
        <summary>{words.ask}</summary>
        <form onSubmit={ask} noValidate>
          <p className="small">{words.lead}</p>
          <FaultSummary tried={tried} faults={[...told].map(([at, text]) => ({ at, text }))} />
          <Field schema={asked} pointer="" required name="" form={form} />
          {stands && error !== null && refused.length === 0 && <Failure error={error} />}
          <p className="buttons">
            <button type="submit" aria-disabled={isPending}>
              {isPending ? words.working : words.ask}
            </button>
          </p>
        </form>
      </details>
    </section>
  );
}
