import { Link } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';
import { takesPlace } from '../api/problem.js';
import {
  type Dossier,
  type DossierType,
  type Look,
  useDossier,
  useForm,
  useReadAgain,
  useTimeline,
  useType,
} from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { Documents } from '../dossier/documents.js';
import { lastDone } from '../dossier/done.js';
import { Undo } from '../dossier/dossier-head.js';
import { Explanations } from '../dossier/explanations.js';
import { Letters } from '../dossier/letters.js';
import { NotYet } from '../dossier/not-yet.js';
import { DossierReading } from '../dossier/reading.js';
import { heldSchema, Timeline } from '../dossier/timeline.js';
import { Value } from '../dossier/value.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { isOfMessages } from '../messages/commands.js';
import { Messages } from '../messages/thread.js';
import { panels, useStatusAhead } from '../panels/panels.js';
import { useSession } from '../session/session.js';
import { dayText, instantText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOffices } from '../list/lines.js';
import { useOwnWords } from '../words/own.js';
import { Offered } from './offered.js';
import { Owed } from './owed.js';
import { claimantWords } from './words.js';

/** One's own dossier is looked at for itself. */
const purpose = 'my dossier';

/** Papers have their own place on the page. */
const PAPER = 'attachDocument';

/** A dossier, read in one opening of its page; its type comes later on a slow line. */
interface Sight {
  readonly dossier: Dossier;
  readonly type: DossierType | undefined;
  readonly look: Look;
}

/** The receipt of a submission, and what happens next. */
function Receipt({ dossier }: { readonly dossier: Dossier }) {
  const { language, say } = useWords();
  const { receipt } = useOwnWords(claimantWords);
  const office = useOffices().data?.items.find(({ code }) => code === dossier.office);
  const rows: readonly Term[] = [
    [receipt.number, dossier.number],
    ...(dossier.openedOn === null ? [] : [[receipt.on, dayText(dossier.openedOn, language)] as const]),
    [receipt.office, dossier.officeName === null ? dossier.office : say(dossier.officeName)],
    ...(office === undefined
      ? []
      : [
          [receipt.address, say(office.address)] as const,
          [receipt.phone, office.phone] as const,
          ...(office.hours === null ? [] : [[receipt.hours, say(office.hours)] as const]),
        ]),
  ];
  return (
    <section role="status" className="notice good receipt" aria-labelledby="receipt">
      <h2 id="receipt">{receipt.title}</h2>
      <Terms rows={rows} />
      <p>
        {receipt.next}: {receipt.notSlip}
      </p>
      <p>
        <a href={`/offices#${dossier.office}`}>{receipt.where}</a>
      </p>
    </section>
  );
}

/** What may be done besides what has a button above; and why the rest may not be yet. */
function MoreActs({ dossier, above }: { readonly dossier: Dossier; readonly above: readonly string[] }) {
  const words = useOwnWords(claimantWords);
  const { number, unavailable } = dossier;
  const commands = dossier.commands.filter(
    ({ name }) => name !== PAPER && !isOfMessages(name) && !above.includes(name),
  );
  return (
    <section aria-labelledby="more">
      {commands.length > 0 && (
        <>
          <h2 id="more">{words.more}</h2>
          <ul className="acts stacked">
            {commands.map((command) => (
              <li key={command.name}>
                <CommandLink number={number} command={command} wide />
              </li>
            ))}
          </ul>
        </>
      )}
      <NotYet unavailable={unavailable} summary={words.notYet} />
    </section>
  );
}

/** What was handed in, and the way to hand in more. */
function Papers({ dossier, type }: Pick<Sight, 'dossier' | 'type'>) {
  const { papers } = useOwnWords(claimantWords);
  const { number } = dossier;
  return (
    <>
      <Documents dossier={dossier} type={type} />
      {dossier.commands.some(({ name }) => name === PAPER) && (
        <p className="acts">
          <Link className="button wide" to="/dossiers/$number/do/$command" params={{ number, command: PAPER }}>
            {papers.bring}
          </Link>
        </p>
      )}
    </>
  );
}

/** What one stated, as it stands now. */
function Stated({ dossier: { number }, type, look }: Sight) {
  const words = useOwnWords(claimantWords);
  const { data } = useForm(number, look);
  if (data === undefined || type === undefined || type.asItStands === null) return null;
  return (
    <details>
      <summary>{words.stated}</summary>
      <Value value={data.asItStands} schema={type.asItStands} />
    </details>
  );
}

/** A dossier with the words of its type. */
type Known = Sight & { readonly type: DossierType };

/** The receipt of an act: what was done and stated, on which day and hour. */
function Proof({ dossier, type, look, title }: Known & { readonly title: Text }) {
  const { language, say } = useWords();
  const { proof } = useOwnWords(claimantWords);
  const { session } = useSession();
  const { data } = useTimeline(dossier.number, look);
  const event = data?.items.findLast(
    ({ author, channel }) => author === session.person.subject && channel === 'online',
  );
  const holds = event === undefined ? {} : { ...event.data, ...event.personal };
  return (
    <section role="status" className="notice good receipt" aria-labelledby="proof">
      <h2 id="proof">{proof.title(say(title))}</h2>
      <Terms
        rows={[
          [proof.number, dossier.number],
          [proof.office, dossier.officeName === null ? dossier.office : say(dossier.officeName)],
          ...(event === undefined ? [] : [[proof.at, instantText(event.at, language)] as const]),
        ]}
      />
      {event !== undefined && Object.keys(holds).length > 0 && (
        <Value value={holds} schema={heldSchema(type, event.kind, holds)} />
      )}
      <p className="buttons">
        <button type="button" onClick={() => window.print()}>
          {proof.print}
        </button>
      </p>
    </section>
  );
}

function Happened({ dossier, type, look }: Sight) {
  const words = useOwnWords(claimantWords);
  const { data } = useTimeline(dossier.number, look);
  if (data === undefined || type === undefined) return null;
  return (
    <details>
      <summary>{words.happened}</summary>
      <Timeline events={data.items} type={type} />
    </details>
  );
}

/** The receipt of what was done last in this window; nothing where nothing was done. */
function LastDone({ dossier, type, look }: Known) {
  const done = lastDone(dossier.number);
  if (done === undefined) return null;
  if (done.name === 'submit') return <Receipt dossier={dossier} />;
  return (
    <>
      <Proof dossier={dossier} type={type} look={look} title={done.title} />
      <Undo dossier={dossier} />
    </>
  );
}

function Whole({ dossier, type, look }: Sight) {
  const { say } = useWords();
  const words = useOwnWords(claimantWords);
  const { number } = dossier;
  const Status = panels.status[dossier.type];
  const [above, setAbove] = useState<readonly string[]>([]);
  const offered = useCallback(
    (command: string, isOffered: boolean) =>
      setAbove((before) => [...before.filter((one) => one !== command), ...(isOffered ? [command] : [])]),
    [],
  );
  return (
    <DossierReading dossier={dossier} type={type}>
      <h1>{say(dossier.typeTitle)}</h1>
      <p className="name">
        {number} · {words.stands}: {say(dossier.status.title)}
      </p>
      {type !== undefined && <LastDone dossier={dossier} type={type} look={look} />}
      <Offered value={offered}>
        {Status === undefined ? (
          <Owed dossier={dossier} />
        ) : (
          <Suspense fallback={<Loading />}>
            <Status dossier={dossier} look={look} />
          </Suspense>
        )}
      </Offered>
      {type !== undefined && <Explanations number={number} type={type} look={look} />}
      <Letters number={number} look={look} withComplaint />
      <Papers dossier={dossier} type={type} />
      <Messages dossier={dossier} look={look} />
      <MoreActs dossier={dossier} above={above} />
      <Stated dossier={dossier} type={type} look={look} />
      <Happened dossier={dossier} type={type} look={look} />
    </DossierReading>
  );
}

/** A dossier for its claimant: what to do, where it stands, what comes next. */
export function ClaimantDossier({ number }: { readonly number: string }) {
  const { words } = useWords();
  const [visit] = useState(() => crypto.randomUUID());
  const look = { purpose, visit };
  const { data: dossier, error, refetch } = useDossier(number, look);
  // What is owed needs no definition, which is the largest answer: it is drawn before that has come.
  const { data: type, error: untold, refetch: askType } = useType(dossier?.type);
  // What its parts will show comes beside it.
  useStatusAhead(dossier?.type);
  useForm(number, look);
  useTimeline(number, look);
  const readAgain = useReadAgain(number);
  if (takesPlace(error, dossier)) return <Failure page error={error} again={() => void refetch()} />;
  if (dossier === undefined) return <Loading page text={words.dossier.loading} />;
  return (
    <>
      <MayBeOld error={error} again={() => void readAgain()} />
      {untold !== null && <Failure error={untold} again={() => void askType()} />}
      <Whole dossier={dossier} type={type} look={look} />
    </>
  );
}
