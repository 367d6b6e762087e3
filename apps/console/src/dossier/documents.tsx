import { numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Dossier, DossierType } from './asking.js';

/** Papers of a dossier, each a link to itself. */
export function Documents({ dossier, type }: { readonly dossier: Dossier; readonly type: DossierType }) {
  const { words, say, language } = useWords();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.dossier.documents}</h2>
      {dossier.documents.length === 0 && <p className="empty">{words.dossier.noDocuments}</p>}
      <ul>
        {dossier.documents.map(({ id, kind, bytes }) => {
          const title = type.documents[kind]?.title;
          return (
            <li key={id}>
              <a href={`/v1/dossiers/${dossier.number}/documents/${id}`}>{title === undefined ? kind : say(title)}</a>{' '}
              <span className="small">{words.dossier.bytes(numberText(Math.ceil(bytes / 1_024), language))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
