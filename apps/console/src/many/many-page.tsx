import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type DossierType, useType } from '../dossier/asking.js';
import { ActForm } from '../form/act-form.js';
import { useDraft } from '../form/drafts.js';
import { kindOf } from '../form/schema.js';
import { useFocusAt } from '../frame/focus.js';
import { useIsHere } from '../frame/here.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { ListLink } from '../list/list-link.js';
import { Numbers } from '../list/numbers.js';
import { forgetTicked, useWayBack } from '../list/where.js';
import { useSession } from '../session/session.js';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { beginJob, giveMany, lookAhead, MOST_AT_ONCE } from './giving.js';
import { type Held, heldFor } from './held.js';
import { byReason, type Outcome } from './reasons.js';

const isDone = ({ status }: Outcome): boolean => status === 200;

/** The lines of these numbers. */
const among = ({ lines }: Held, numbers: readonly string[]) => {
  const some = new Set(numbers);
  return lines.filter(({ number }) => some.has(number));
};

/** What is or would be refused, by reason. */
function Refused({ held, outcomes }: { readonly held: Held; readonly outcomes: readonly Outcome[] }) {
  return byReason(outcomes).map(([why, numbers]) => (
    <section key={why} className="notice">
      <h3>
        {why} ({numbers.length})
      </h3>
      <Numbers of={among(held, numbers)} />
    </section>
  ));
}

interface LookedAt {
  readonly input: unknown;
  /** Idempotency-Key of the request after this preview: a repeated one is done once. */
  readonly key: string;
  readonly outcomes: readonly Outcome[];
}

function GiveMany({ held, command }: { readonly held: Held; readonly command: DossierType['commands'][number] }) {
  const { words, say, language } = useWords();
  const { session } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isJob = held.lines.length > MOST_AT_ONCE;
  const draft = useDraft(`${session.person.subject} many ${command.name}`);
  const [seen, setSeen] = useState<LookedAt>();
  const [done, setDone] = useState<readonly Outcome[]>();
  const heading = useFocusAt<HTMLHeadingElement>(done ?? seen);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const empty = kindOf(command.input) === 'group' && Object.keys(command.input.properties ?? {}).length === 0;
  const title = say(command.title);
  useTitle(title);

  const [looked, setLooked] = useState<number>();
  const isHere = useIsHere();
  const look = async (input: unknown) => {
    const told = (done: number) => {
      setLooked(done);
      return isHere();
    };
    const key = crypto.randomUUID();
    try {
      const outcomes = await lookAhead({ command: command.name, lines: held.lines, input, key }, told);
      if (isHere()) setSeen({ input, key, outcomes });
    } finally {
      setLooked(undefined);
    }
  };
  // With nothing to fill in, the preview is made at once.
  useEffect(() => {
    if (empty) look({}).catch(setError);
  }, []);
  const progress = (count: number) =>
    words.many.looked(numberText(count, language), numberText(held.lines.length, language));
  const possible = (seen?.outcomes ?? []).filter(isDone).map(({ number }) => number);
  const give = async () => {
    if (sending || seen === undefined) return;
    setSending(true);
    setError(undefined);
    try {
      const given = { command: command.name, lines: among(held, possible), input: seen.input, key: seen.key };
      if (isJob) {
        const job = await beginJob(given);
        forgetTicked();
        draft.drop();
        client.removeQueries({ queryKey: ['list'] });
        if (isHere()) await navigate({ to: '/jobs/$job', params: { job } });
        return;
      }
      setDone(await giveMany(given));
      forgetTicked();
      draft.drop();
      client.removeQueries({ queryKey: ['list'] });
      await client.invalidateQueries({ queryKey: ['dossier', session.acting] });
    } catch (failed) {
      setError(failed);
    } finally {
      setSending(false);
    }
  };

  if (done !== undefined) {
    const refused = done.filter((one) => !isDone(one));
    return (
      <section aria-labelledby="many-result">
        <h2 id="many-result" ref={heading} tabIndex={-1}>
          {words.many.done(title, done.length - refused.length)}
        </h2>
        <Numbers
          of={among(
            held,
            done.filter(isDone).map(({ number }) => number),
          )}
        />
        {refused.length > 0 && <h2>{words.many.refused(refused.length)}</h2>}
        <Refused held={held} outcomes={refused} />
        {error !== undefined && <Failure error={error} />}
        {refused.length > 0 && (
          <p className="buttons">
            <button type="button" aria-disabled={sending} onClick={() => void give()}>
              {sending ? words.form.sending : words.many.again}
            </button>
          </p>
        )}
      </section>
    );
  }
  if (seen === undefined)
    return empty ? (
      error === undefined ? (
        <Loading text={isJob && looked !== undefined ? progress(looked) : words.many.looking} />
      ) : (
        <Failure error={error} />
      )
    ) : (
      <>
        <Numbers of={held.lines} />
        {isJob && looked !== undefined && <Loading text={progress(looked)} />}
        <ActForm title={words.many.previewOf} schema={command.input} draft={draft} confirm={false} send={look} />
      </>
    );
  const impossible = seen.outcomes.filter((one) => !isDone(one));
  return (
    <section aria-labelledby="many-preview">
      <h2 id="many-preview" ref={heading} tabIndex={-1}>
        {words.many.can(possible.length, seen.outcomes.length)}
      </h2>
      <Numbers of={among(held, possible)} />
      {impossible.length > 0 && <h2>{words.many.cannot(impossible.length)}</h2>}
      <Refused held={held} outcomes={impossible} />
      {error !== undefined && <Failure error={error} />}
      {isJob && possible.length > 0 && <p>{words.many.goesOn}</p>}
      <p className="buttons">
        {possible.length > 0 && (
          <button type="button" className="primary" aria-disabled={sending} onClick={() => void give()}>
            {sending ? words.form.sending : words.many.give(title, possible.length)}
          </button>
        )}
        {!empty && (
          <button type="button" onClick={() => setSeen(undefined)}>
            {words.form.edit}
          </button>
        )}
      </p>
    </section>
  );
}

/** One command for exactly the lines that were ticked: what would be refused is shown before, what came of each after. */
export function ManyPage() {
  const { view, command: name } = useParams({ from: '/tasks/$view/do/$command' });
  const { words, say } = useWords();
  const { session } = useSession();
  // The choice when the page opened; another choice opens the page anew.
  const [held] = useState(() => heldFor(session.acting, name));
  const { data: type, error, refetch } = useType(held?.type);
  const back = useWayBack();
  const command = type?.commands.find((one) => one.name === name);
  return (
    <>
      <p className="crumb">
        <ListLink view={view} search={back.view === view ? back.search : {}}>
          {words.many.back}
        </ListLink>
      </p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {held === undefined || (type !== undefined && command === undefined) ? (
        <>
          <h1>{words.many.label}</h1>
          <p className="notice">{words.many.none}</p>
        </>
      ) : command === undefined ? (
        error === null && <Loading />
      ) : (
        <>
          <h1>{say(command.title)}</h1>
          <GiveMany held={held} command={command} />
        </>
      )}
    </>
  );
}
