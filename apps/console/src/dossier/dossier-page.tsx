import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { isNotTheirs, takesPlace } from '../api/problem.js';
import { VerifyThis } from '../audit/verify.js';
import { Owed } from '../list/owed.js';
import { Failure, Loading, MayBeOld } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { useTitle } from '../frame/title.js';
import { isOfMessages } from '../messages/commands.js';
import { Messages } from '../messages/thread.js';
import { useSession, useStanding } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import {
  type Dossier,
  type DossierType,
  type Look,
  shownTo,
  useDossierAndType,
  useForm,
  useTimeline,
} from './asking.js';
import { Asked } from './ask-why.js';
import { BackToList } from './back-to-list.js';
import { NewsBar, TakenBar } from './bars.js';
import { CommandLink } from './command-link.js';
import { Explanations } from './explanations.js';
import { lastDone } from './done.js';
import { DossierHead } from './dossier-head.js';
import { Documents } from './documents.js';
import { Letters } from './letters.js';
import { LinkedDossiers } from './linked.js';
import { Money } from './money.js';
import { NotYet } from './not-yet.js';
import { DossierReading, useNames } from './reading.js';
import { Timeline } from './timeline.js';
import { Value } from './value.js';

/** Whoever moved money prints what was moved. */
const Receipt = lazy(() => import('../money/receipt.js').then((module) => ({ default: module.MoneyReceipt })));

function Identity({ dossier }: { readonly dossier: Dossier }) {
  const { words, say, language } = useWords();
  const { session } = useSession();
  const nameOf = useNames();
  const holder =
    dossier.assignee === null
      ? words.list.nobody
      : dossier.assignee === session.person.subject
        ? words.list.me
        : nameOf(dossier.assignee);
  const rows: readonly Term[] = [
    [words.list.status, say(dossier.status.title)],
    [words.dossier.office, dossier.officeName === null ? dossier.office : say(dossier.officeName)],
    [
      words.dossier.holder,
      dossier.assigneeSince === null
        ? holder
        : `${holder}, ${words.dossier.since(dayText(dossier.assigneeSince, language))}`,
    ],
    ...(dossier.employer === null ? [] : [[words.dossier.employer, dossier.employer] as const]),
    ...(dossier.openedOn === null ? [] : [[words.dossier.opened, dayText(dossier.openedOn, language)] as const]),
    [words.dossier.today, dayText(dossier.businessDate, language)],
    ...(dossier.lawVersion === null ? [] : [[words.dossier.law, String(dossier.lawVersion)] as const]),
  ];
  return <Terms rows={rows} className="identity" />;
}

function Acts({ dossier }: { readonly dossier: Dossier }) {
  const { words } = useWords();
  const { number, unavailable } = dossier;
  const { session } = useSession();
  // Who has it need not take it.
  const isTheirs = dossier.assignee === session.person.subject;
  const commands = dossier.commands.filter(({ name }) => !isOfMessages(name) && !(isTheirs && name === 'take'));
  return (
    <section aria-labelledby="may" className="acting">
      <h2 id="may">{words.dossier.may}</h2>
      {commands.length === 0 && <p>{words.dossier.mayNothing}</p>}
      <ul className="acts">
        {commands.map((command) => (
          <li key={command.name}>
            <CommandLink number={number} command={command} primary={command.decision === true} />
          </li>
        ))}
      </ul>
      <NotYet unavailable={unavailable} summary={words.dossier.mayNot} withGrounds />
    </section>
  );
}

function Stated({ number, type, look }: { readonly number: string; readonly type: DossierType; readonly look: Look }) {
  const { words } = useWords();
  const { data, error, refetch } = useForm(number, look);
  if (isNotTheirs(error)) return null;
  return (
    <section aria-labelledby="form">
      <h2 id="form">{words.dossier.form}</h2>
      {takesPlace(error, data) && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && <Value value={data.asItStands} schema={type.asItStands ?? undefined} />}
    </section>
  );
}

/** A dossier on one page: status, who owes what, and what can be done. Asks for a reason where there is none. */
export function DossierPage() {
  const { number } = useParams({ from: '/dossiers/$number' });
  useTitle(number);
  return (
    <Asked key={number} number={number}>
      {(look) => <OpenDossier number={number} look={look} />}
    </Asked>
  );
}

function OpenDossier({ number, look }: { readonly number: string; readonly look: Look }) {
  const { words } = useWords();
  const role = useStanding()?.role;
  const { dossier, type, error, again } = useDossierAndType(number, look);
  const { data: timeline, error: timelineFault, refetch: readTimeline } = useTimeline(number, look);
  // What its parts will show comes beside it.
  const { data: form, error: formFault } = useForm(number, look);
  const [since, begin] = useState<number>();
  if (since === undefined && dossier !== undefined) begin(dossier.sequence);
  if (takesPlace(error, dossier && type)) return <Failure page error={error} again={again} />;
  if (dossier === undefined || type === undefined) return <Loading page text={words.dossier.loading} />;
  const mine = dossier.waiting.filter((one) => one.mine);
  const shown = shownTo(type, role);
  const done = lastDone(number);
  return (
    <DossierReading dossier={dossier} type={type}>
      <BackToList number={number} />
      <DossierHead dossier={dossier} />
      {done?.money === true && (
        <Suspense fallback={null}>
          <Receipt dossier={dossier} type={type} look={look} title={done.title} />
        </Suspense>
      )}
      <MayBeOld error={error ?? (timeline && timelineFault) ?? (form && formFault)} again={again} />
      <NewsBar dossier={dossier} />
      <TakenBar dossier={dossier} />
      <Identity dossier={dossier} />
      <div className="columns">
        <div>
          <section aria-labelledby="owes">
            <h2 id="owes">{words.dossier.owes}</h2>
            {mine.length > 0 && (
              <div className="notice mine">
                <b>{words.dossier.yours}</b>
                <Owed waiting={mine} />
              </div>
            )}
            {dossier.waiting.length === 0 ? (
              <p>{words.dossier.nothingOwed}</p>
            ) : (
              <Owed waiting={dossier.waiting.filter((one) => !mine.includes(one))} />
            )}
          </section>
          <Acts dossier={dossier} />
          <section aria-labelledby="facts">
            <h2 id="facts">{words.dossier.facts}</h2>
            <Value value={dossier.facts} schema={shown} />
          </section>
          <Explanations number={number} type={type} look={look} />
          <Money number={number} look={look} />
        </div>
        <div>
          <Stated number={number} type={type} look={look} />
          <Messages dossier={dossier} look={look} />
          <Letters number={number} look={look} />
          <Documents dossier={dossier} type={type} />
          <LinkedDossiers dossier={dossier} look={look} />
        </div>
      </div>
      {role === 'auditor' && <VerifyThis number={number} />}
      {takesPlace(timelineFault, timeline) && !isNotTheirs(timelineFault) && (
        <Failure error={timelineFault} again={() => void readTimeline()} />
      )}
      {timeline !== undefined && <Timeline events={timeline.items} type={type} since={since ?? dossier.sequence} />}
      <p className="small">{words.dossier.logged}</p>
    </DossierReading>
  );
}
