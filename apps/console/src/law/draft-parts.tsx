import { useNavigate } from '@tanstack/react-router';
import { AskOnceMore } from '../frame/ask-once-more.js';
import { hand } from '../frame/hand.js';
import { Failure, Loading } from '../frame/states.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Draft, useRemove, useSource } from './draft-asking.js';
import { keepUnsaved } from './unsaved.js';
import { lawWords } from './words.js';

/** Who approved it, or why nobody has. */
export function Standing({ draft }: { readonly draft: Draft }) {
  const { language } = useWords();
  const words = useOwnWords(lawWords);
  const { approval, withdrawn } = draft;
  return (
    <>
      <p>
        <bdi>
          {words.lastChanged}: {words.changed(draft.changedBy.name, instantText(draft.changedAt, language))}
        </bdi>
      </p>
      {withdrawn !== null && (
        <p className="notice">
          <bdi>{words.withdrawn[withdrawn.because](withdrawn.name, instantText(withdrawn.at, language))}</bdi>
        </p>
      )}
      <p>
        <bdi>
          {approval === null ? words.notApproved : words.approved(approval.name, instantText(approval.at, language))}
        </bdi>
      </p>
    </>
  );
}

/** The files of the next version, to be taken away. */
export function Source({ draft }: { readonly draft: Draft }) {
  const words = useOwnWords(lawWords);
  const { data, error, refetch } = useSource(draft);
  if (draft.approval === null) return null;
  return (
    <section aria-labelledby="source">
      <h2 id="source">{words.sourceTitle}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <p>{words.sourceLead(data.folder)}</p>
          <ul className="entries">
            {data.files.map(({ name, text }) => (
              <li key={name}>
                <details>
                  <summary>{name}</summary>
                  <pre className="source" tabIndex={0} role="region" aria-label={name}>
                    {text}
                  </pre>
                </details>
                <button type="button" onClick={() => hand(new Blob([text], { type: 'text/plain' }), name)}>
                  {words.download(name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Somebody else changed or approved the draft: what was typed stays, and there is a way on. */
export function Changed({
  there: { approval, changedBy, changedAt },
  newest,
  overwrite,
}: {
  readonly there: Pick<Draft, 'approval' | 'changedBy' | 'changedAt'>;
  readonly newest: () => void;
  readonly overwrite: (() => void) | undefined;
}) {
  const { language } = useWords();
  const words = useOwnWords(lawWords);
  return (
    <div role="alert" className="notice news">
      <p>
        <bdi>
          {approval === null
            ? words.otherChanged(changedBy.name, instantText(changedAt, language))
            : words.otherApproved(approval.name, instantText(approval.at, language))}
        </bdi>
      </p>
      <p className="buttons">
        <button type="button" onClick={newest}>
          {words.newest}
        </button>
        {overwrite !== undefined && (
          <button type="button" onClick={overwrite}>
            {words.overwrite}
          </button>
        )}
      </p>
    </div>
  );
}

/** Deletes the draft, asked once more. */
export function Remove({ draft }: { readonly draft: Draft }) {
  const words = useOwnWords(lawWords);
  const navigate = useNavigate();
  const remove = useRemove(draft.id);
  return (
    <>
      <AskOnceMore
        begin={words.throwAway}
        sure={words.reallyThrow}
        yes={words.throwAway}
        no={words.keep}
        busy={remove.isPending}
        act={() =>
          remove.mutate(draft.version, {
            onSuccess: () => {
              keepUnsaved(draft.id, undefined);
              void navigate({ to: '/law' });
            },
          })
        }
      />
      {remove.error !== null && <Failure error={remove.error} />}
    </>
  );
}
