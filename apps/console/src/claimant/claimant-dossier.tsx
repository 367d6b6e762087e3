import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { type Dossier, type DossierType, useDossier, useTimeline, useType } from '../dossier/asking.js';
import { Documents } from '../dossier/documents.js';
import { lastDone } from '../dossier/done.js';
import { DossierReading } from '../dossier/reading.js';
import { Timeline } from '../dossier/timeline.js';
import { Failure, Loading } from '../frame/states.js';
import { panels } from '../panels/panels.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { Owed } from './owed.js';
import { claimantWords } from './words.js';

/** One's own dossier is looked at for itself. */
const purpose = 'my dossier';

/** What a claimant has in hand once something was filed, and what happens next. */
function Receipt({ dossier }: { readonly dossier: Dossier }) {
  const { language, say } = useWords();
  const { receipt } = useOwnWords(claimantWords);
  const rows: readonly (readonly [string, string])[] = [
    [receipt.number, dossier.number],
    ...(dossier.openedOn === null ? [] : [[receipt.on, dayText(dossier.openedOn, language)] as const]),
    [receipt.office, dossier.officeName === null ? dossier.office : say(dossier.officeName)],
  ];
  return (
    <section role="status" className="notice good" aria-labelledby="receipt">
      <h2 id="receipt">{receipt.title}</h2>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {receipt.next}: {receipt.notSlip}
      </p>
    </section>
  );
}

/** What may be done besides; and why the rest may not be yet. */
function MoreActs({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords();
  const words = useOwnWords(claimantWords);
  const { number, commands, unavailable } = dossier;
  return (
    <section aria-labelledby="more">
      {commands.length > 0 && (
        <>
          <h2 id="more">{words.more}</h2>
          <ul className="acts stacked">
            {commands.map(({ name, title }) => (
              <li key={name}>
                <Link className="button wide" to="/dossiers/$number/do/$command" params={{ number, command: name }}>
                  {say(title)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {unavailable.length > 0 && (
        <details>
          <summary>{words.notYet}</summary>
          <ul>
            {unavailable.map(({ name, title, why, detail }) => (
              <li key={name}>
                <b>{say(title)}</b>: {say(why)}
                {detail !== undefined && ` ${say(detail)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Happened({ dossier, type }: { readonly dossier: Dossier; readonly type: DossierType }) {
  const words = useOwnWords(claimantWords);
  const { data } = useTimeline(dossier.number, { purpose });
  if (data === undefined) return null;
  return (
    <details>
      <summary>{words.happened}</summary>
      <DossierReading dossier={dossier} type={type}>
        <Timeline events={data.items} type={type} />
      </DossierReading>
    </details>
  );
}

function Whole({ dossier, type }: { readonly dossier: Dossier; readonly type: DossierType }) {
  const { words: common, say } = useWords();
  const words = useOwnWords(claimantWords);
  const { number } = dossier;
  const Status = panels.status[dossier.type];
  const done = lastDone(number);
  const filed = done !== undefined && done.vi === type.submission.title.vi;
  return (
    <>
      <h1>{say(dossier.typeTitle)}</h1>
      <p className="name">
        {number} · {words.stands}: {say(dossier.status.title)}
      </p>
      {filed && <Receipt dossier={dossier} />}
      {done !== undefined && !filed && (
        <p role="status" className="notice good">
          {common.dossier.done(say(done), number)}
        </p>
      )}
      {Status === undefined ? (
        <Owed dossier={dossier} />
      ) : (
        <Suspense fallback={<Loading />}>
          <Status dossier={dossier} />
        </Suspense>
      )}
      <MoreActs dossier={dossier} />
      <Documents dossier={dossier} type={type} />
      <Happened dossier={dossier} type={type} />
    </>
  );
}

/** A dossier as the one reads it whose matter it is: what to do, where it stands, what comes next. */
export function ClaimantDossier({ number }: { readonly number: string }) {
  const { words } = useWords();
  const { data: dossier, error, refetch } = useDossier(number, { purpose });
  const { data: type } = useType(dossier?.type);
  if (error !== null) return <Failure error={error} again={() => void refetch()} />;
  if (dossier === undefined || type === undefined) return <Loading text={words.dossier.loading} />;
  return <Whole dossier={dossier} type={type} />;
}
