import { useLayoutEffect, useState } from 'react';
import { type Dossier, type Look, useTimeline } from '../../dossier/asking.js';
import type { Typed } from '../../form/collect.js';
import { useOwnWords } from '../../words/own.js';
import { type Application, lastApplications, toOffer, withAgain } from './again.js';
import { againWords } from './again-words.js';

/** The monthly notice. */
const NOTICE = 'checkIn';

interface FillProps {
  readonly command: string;
  readonly dossier: Dossier;
  readonly look: Look;
  readonly typed: Typed;
  readonly replace: (typed: Typed) => void;
}

/** The employers of last month's notice, each to be stated again with one press. */
function Again({ dossier, look, typed, replace }: FillProps) {
  const words = useOwnWords(againWords);
  const { data } = useTimeline(dossier.number, look);
  const [added, setAdded] = useState<{ readonly employer: string; readonly row: number }>();
  // The button is gone: the row is where one goes on.
  useLayoutEffect(() => {
    if (added !== undefined) document.getElementById(`f/applications/${added.row}/employer`)?.focus();
  }, [added]);
  const known = lastApplications(data?.items ?? []);
  if (known.length === 0) return null;
  const add = (one: Application) => {
    const next = withAgain(typed, one);
    replace(next.typed);
    setAdded({ employer: one.employer, row: next.row });
  };
  const offered = toOffer(known, typed);
  return (
    <section aria-labelledby="again">
      <h2 id="again">{words.title}</h2>
      <p className="small">{words.lead}</p>
      <ul className="acts stacked">
        {offered.map((one) => (
          <li key={`${one.employer} ${one.position}`}>
            <button type="button" className="wide" onClick={() => add(one)}>
              {words.add} <bdi>{one.employer}</bdi> (<bdi>{one.position}</bdi>)
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {added !== undefined && words.added(added.employer)}
      </p>
    </section>
  );
}

/** What a claimant may want to state again in the monthly notice. */
export default function Fill(props: FillProps) {
  return props.command === NOTICE ? <Again {...props} /> : null;
}
