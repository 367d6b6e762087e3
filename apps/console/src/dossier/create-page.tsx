import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { send } from '../api/client.js';
import { takesPlace } from '../api/problem.js';
import { ActForm } from '../form/act-form.js';
import type { Mark } from '../form/fill.js';
import { useDraft, useDrafts } from '../form/drafts.js';
import { useIsHere } from '../frame/here.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useTypes } from '../list/lines.js';
import { panels } from '../panels/panels.js';
import { useSession, useStanding } from '../session/session.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type DossierType, useType } from './asking.js';
import { Counter } from './counter.js';
import { noteDone } from './done.js';
import { dossierWords } from './words.js';

/** Which dossier is opened for somebody at the counter. */
export function ChooseTypePage() {
  const { words, say, language } = useWords();
  const { data } = useTypes();
  const { data: drafts = [] } = useDrafts();
  const begun = drafts.filter(({ dossier }) => dossier === null);
  const titleOf = (type: string) => data?.items.find(({ name }) => name === type)?.title ?? { vi: type, en: type };
  useTitle(words.create.title);
  return (
    <>
      <h1>{words.create.title}</h1>
      <p>{words.create.lead}</p>
      <ul>
        {data?.items.map(({ name, title }) => (
          <li key={name}>
            <Link to="/new/$type" params={{ type: name }}>
              {say(title)}
            </Link>
          </li>
        ))}
      </ul>
      {begun.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{words.draft.offers}</h2>
          <ul>
            {begun.map(({ id, type, savedAt }) => (
              <li key={id}>
                <Link to="/new/$type" params={{ type }} search={{ draft: id }}>
                  {say(titleOf(type))}
                </Link>{' '}
                <span className="small">{words.draft.savedOn(instantText(savedAt, language))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const aimOf = ({ name, submission: { formVersion } }: DossierType) => ({ type: name, formVersion });

function Create({ type }: { readonly type: DossierType }) {
  const { say } = useWords();
  const { session } = useSession();
  const role = useStanding()?.role;
  const navigate = useNavigate();
  const isHere = useIsHere();
  const client = useQueryClient();
  const draft = useDraft(`${session.person.subject} new ${type.name}`, aimOf(type));
  const [marks, setMarks] = useState<ReadonlyMap<string, Mark>>();
  const { prefill, input: schema } = type.submission;
  const Foresee = panels.foresee[type.name];
  useTitle(say(type.submission.title));
  const submit = async (input: unknown) => {
    const { dossier } = await send(
      `/v1/dossiers/${type.name}`,
      { input, channel: role === 'claimant' ? 'online' : 'counter' },
      { key: draft.key },
    );
    draft.drop();
    client.removeQueries({ queryKey: ['list'] });
    noteDone(dossier, type.submission);
    if (isHere()) await navigate({ to: '/dossiers/$number', params: { number: dossier }, search: {} });
  };
  return (
    <>
      <h1>{say(type.title)}</h1>
      {role === 'officer' && prefill !== null && !draft.opening && (
        <Counter
          {...{ type: type.name, person: prefill.person, schema }}
          typed={draft.typed}
          set={draft.set}
          replace={draft.replace}
          mark={setMarks}
        />
      )}
      <ActForm
        title={type.submission.title}
        schema={schema}
        draft={draft}
        send={submit}
        marks={marks}
        stepwise={role === 'claimant'}
        above={(at, behind) =>
          Foresee !== undefined && (
            <Suspense fallback={null}>
              <Foresee {...{ type, at, behind }} typed={draft.typed} />
            </Suspense>
          )
        }
      />
    </>
  );
}

/** A dossier of one type for somebody at the counter: the form that its definition states. */
export function CreatePage() {
  const { type: name } = useParams({ from: '/new/$type' });
  const { say } = useWords();
  const own = useOwnWords(dossierWords);
  const role = useStanding()?.role;
  const { data: type, error, refetch } = useType(name);
  if (takesPlace(error, type)) return <Failure page error={error} again={() => void refetch()} />;
  if (type === undefined) return <Loading page />;
  // Whoever may not file it learns that before they fill it in.
  if (!type.submission.roles.some((one) => one === role))
    return (
      <>
        <h1>{say(type.title)}</h1>
        <p className="notice">{own.notFiled}</p>
      </>
    );
  return <Create key={name} type={type} />;
}
