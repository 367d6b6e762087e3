import { useState } from 'react';
import { Loading } from '../frame/states.js';
import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Dossier, DossierType } from './asking.js';
import { DocumentView } from './document-view.js';
import { dossierWords } from './words.js';

/** Papers of a dossier: each can be looked at inside the page, beside what was stated, or saved. */
export function Documents({
  dossier,
  type,
}: {
  readonly dossier: Dossier;
  /** It has the titles of papers: they are not shown before it has come. */
  readonly type: DossierType | undefined;
}) {
  const { words, say, language } = useWords();
  const own = useOwnWords(dossierWords);
  const [shown, show] = useState<string>();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.dossier.documents}</h2>
      {dossier.documents.length === 0 && <p className="empty">{words.dossier.noDocuments}</p>}
      {type === undefined && dossier.documents.length > 0 && <Loading />}
      <ul className="papers">
        {type !== undefined &&
          dossier.documents.map(({ id, kind, bytes }) => {
            const known = type.documents[kind]?.title;
            const title = known === undefined ? kind : say(known);
            const path = `/v1/dossiers/${dossier.number}/documents/${id}`;
            const isShown = shown === id;
            return (
              <li key={id}>
                {title}{' '}
                <span className="small">{words.dossier.bytes(numberText(Math.ceil(bytes / 1_024), language))}</span>{' '}
                <button type="button" aria-expanded={isShown} onClick={() => show(isShown ? undefined : id)}>
                  {isShown ? own.hide(title) : own.view(title)}
                </button>{' '}
                <a href={path} download>
                  {own.save}
                  <span className="hidden">: {title}</span>
                </a>
                {isShown && <DocumentView path={path} title={title} />}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
