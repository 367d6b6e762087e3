import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { send } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { ActForm } from '../form/act-form.js';
import type { Schema } from '../form/schema.js';
import { useDraft } from '../form/drafts.js';
import { takeFocus } from '../frame/focus.js';
import { NoPage } from '../frame/no-page.js';
import { useIsHere } from '../frame/here.js';
import { Failure, Loading } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { useTitle } from '../frame/title.js';
import { isOfMessages } from '../messages/commands.js';
import { panels } from '../panels/panels.js';
import { useSession, useStanding } from '../session/session.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Dossier, type DossierType, type Look, useDossierAndType, useTimeline } from './asking.js';
import { TakenBar } from './bars.js';
import { Correction, isCorrection } from './corrections.js';
import { noteDone } from './done.js';
import { DossierReading, useNames } from './reading.js';
import { OnPaper, useOnPaper } from './on-paper.js';
import { PaperForm } from './paper-form.js';
import { dossierWords } from './words.js';

/** What an employer answers stands above the answer. */
const ForEmployer = lazy(() => import('../employer/stated.js').then((module) => ({ default: module.StatedBeside })));

/** Who writes sees what was written before. */
const Messages = lazy(() => import('../messages/thread.js').then((module) => ({ default: module.Messages })));

/** Papers are brought, not filled in. */
const PAPER = 'attachDocument';

/** What somebody else did meanwhile, and the way on. */
function Changed({
  number,
  since,
  again,
}: {
  readonly number: string;
  readonly since: number;
  readonly again: (() => void) | undefined;
}) {
  const { words, say } = useWords();
  const { data } = useTimeline(number, { purpose: 'command' }, since);
  const nameOf = useNames();
  return (
    <div role="alert" className="notice bad" ref={takeFocus} tabIndex={-1}>
      <p>
        <b>{words.form.changed}</b>
      </p>
      <p>{words.form.whatChanged}:</p>
      <ul>
        {data?.items.map((event) => (
          <li key={event.sequence}>
            {say(event.title)} <span className="small">{nameOf(event.author)}</span>
          </li>
        ))}
      </ul>
      {again === undefined ? (
        <p>{words.form.notOffered}</p>
      ) : (
        <button type="button" className="primary" onClick={again}>
          {words.form.sendNewest}
        </button>
      )}
    </div>
  );
}

/** What stands of the definition above a form. */
function Lead({ type, command }: { readonly type: DossierType; readonly command: DossierType['commands'][number] }) {
  const { words, say } = useWords();
  const { follows, destructive, confirm, undoneBy } = command;
  const statuses = follows.statuses.flatMap((name) => type.statuses[name]?.title ?? []);
  const back = type.commands.filter(({ name }) => undoneBy.includes(name));
  const begin = follows.deadlines.map(({ whoTitle, title }) => `${say(whoTitle)}: ${say(title)}`);
  const rows: readonly Term[] = [
    ...(command.basis === null ? [] : [[words.form.basis, command.basis] as const]),
    ...(statuses.length === 0 ? [] : [[words.form.leads, statuses.map((status) => say(status)).join(', ')] as const]),
    ...(begin.length === 0 ? [] : [[words.form.begins, begin.join('; ')] as const]),
  ];
  return (
    <>
      {rows.length > 0 && <Terms rows={rows} className="identity" />}
      {destructive && confirm && <p className="notice">{words.form.destructive}</p>}
      {back.map(({ name, title }) => (
        <p key={name} className="small">
          {words.form.undoneBy(say(title))}
        </p>
      ))}
    </>
  );
}

function GiveCommand({
  dossier,
  type,
  name,
  look,
}: {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly name: string;
  readonly look: Look;
}) {
  const { words, say } = useWords();
  const { session } = useSession();
  const role = useStanding()?.role;
  const { number } = dossier;
  const client = useQueryClient();
  const navigate = useNavigate();
  const isHere = useIsHere();
  const draft = useDraft(`${session.person.subject} ${number} ${name}`, { dossier: number, command: name });
  // The sequence that was shown when the form was opened. What happened since is shown before anything is sent.
  const [sequence, setSequence] = useState(dossier.sequence);
  const [changedSince, setChangedSince] = useState<number>();
  const paper = useOnPaper();
  const own = useOwnWords(dossierWords);
  const command = type.commands.find((one) => one.name === name);
  const offer = dossier.commands.find((one) => one.name === name);
  const offered = offer !== undefined;
  const why = dossier.unavailable.find((one) => one.name === name);
  useTitle(command === undefined ? number : say(command.title));

  const Fill = draft.opening || !offered ? undefined : panels.fill[dossier.type];

  if (command === undefined) return <NoPage />;
  const anew = () => client.invalidateQueries({ queryKey: ['dossier', session.acting, number], exact: true });
  const done = async () => {
    draft.drop();
    noteDone(number, command);
    client.removeQueries({ queryKey: ['list'] });
    await client.invalidateQueries({ queryKey: ['dossier', session.acting, number] });
    if (isHere()) await navigate({ to: '/dossiers/$number', params: { number } });
  };
  const give = (at: number) => async (input: unknown) => {
    if (paper.isWrong) throw new Problem({ code: 'INPUT_INVALID', status: 400, title: own.notADay });
    try {
      await send(`/v1/dossiers/${number}/commands/${name}`, { input, ...paper.came }, { key: draft.key, sequence: at });
    } catch (error) {
      if (error instanceof Problem && error.status === 412) {
        setChangedSince(at);
        // Whoever acted may be new: their name is asked for again.
        await Promise.all([anew(), client.invalidateQueries({ queryKey: ['colleagues'] })]);
      }
      throw error;
    }
    await done();
  };
  const form = (schema: Schema, known: object = {}) => (
    <ActForm
      title={command.title}
      schema={schema}
      draft={draft}
      confirm={command?.confirm ?? true}
      send={(input) => give(sequence)({ ...(input as object), ...known })}
      {...(changedSince !== undefined && {
        changed: <Changed number={number} since={changedSince} again={offered ? onNewest : undefined} />,
      })}
    />
  );
  const onNewest = () => {
    setSequence(dossier.sequence);
    setChangedSince(undefined);
  };
  return (
    <>
      <p className="crumb">
        <Link to="/dossiers/$number" params={{ number }}>
          {number}
        </Link>
      </p>
      <h1>{say(command.title)}</h1>
      <p className="name">
        {number} · <bdi>{dossier.displayName}</bdi>
      </p>
      {!offered && <TakenBar dossier={dossier} />}
      <Lead type={type} command={command} />
      {isOfMessages(name) && (
        <Suspense fallback={<Loading />}>
          <Messages dossier={dossier} look={look} withActs={false} />
        </Suspense>
      )}
      {role === 'employer' && !isOfMessages(name) && (
        <Suspense fallback={<Loading />}>
          <ForEmployer number={number} type={type} look={look} />
        </Suspense>
      )}
      {!offered && changedSince === undefined && (
        <p className="notice bad">
          {words.form.notOffered}
          {why !== undefined && ` ${say(why.why)}`}
          {why?.detail !== undefined && ` ${say(why.detail)}`}
        </p>
      )}
      {Fill !== undefined && (
        <Suspense fallback={null}>
          <Fill command={name} dossier={dossier} look={look} typed={draft.typed} replace={draft.replace} />
        </Suspense>
      )}
      {offer?.filing !== undefined && <OnPaper filing={offer.filing} paper={paper} />}
      {name === PAPER ? (
        <PaperForm dossier={dossier} type={type} done={done} />
      ) : isCorrection(name) ? (
        <Correction dossier={dossier} type={type} command={command} draft={draft}>
          {form}
        </Correction>
      ) : (
        form(command.input)
      )}
      <p>
        <Link to="/dossiers/$number" params={{ number }}>
          {words.form.cancel}
        </Link>
      </p>
    </>
  );
}

/** One command for one dossier, with a form drawn from its definition. */
export function CommandPage() {
  const { number, command } = useParams({ from: '/dossiers/$number/do/$command' });
  const { words } = useWords();
  const [visit] = useState(() => crypto.randomUUID());
  const look = { purpose: `command:${command}`, visit };
  const { dossier, type, error, again } = useDossierAndType(number, look);
  if ((dossier === undefined || type === undefined) && error !== null)
    return <Failure page error={error} again={again} />;
  if (dossier === undefined || type === undefined) return <Loading page text={words.dossier.loading} />;
  return (
    <DossierReading dossier={dossier} type={type}>
      <GiveCommand key={`${number} ${command}`} dossier={dossier} type={type} name={command} look={look} />
    </DossierReading>
  );
}
