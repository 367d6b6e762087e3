import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { ColumnTitles } from '../frame/column-titles.js';
import { AskNumber } from '../form/ask-number.js';
import { Failure } from '../frame/states.js';
import { instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { verifyWords } from './verify-words.js';

type Verified = paths['/v1/dossiers/{number}/verify']['post']['responses']['200']['content']['application/json'];

/** Has the record of a dossier verified now. */
function useVerify() {
  return useMutation({
    mutationFn: (number: string) =>
      answered(api.POST('/v1/dossiers/{number}/verify', { params: { path: { number } }, body: {} })),
  });
}

function Outcome({ verified: { number, events, documents, findings, verifiedAt } }: { readonly verified: Verified }) {
  const { say, language } = useWords();
  const words = useOwnWords(verifyWords);
  const count = (many: number) => numberText(many, language);
  return (
    <div className={findings.length === 0 ? 'notice good' : 'notice bad'}>
      <p role="status">
        {findings.length === 0 ? words.clean(number, count(events), count(documents ?? 0)) : words.found(number)}{' '}
        <span className="small">{instantText(verifiedAt, language)}</span>
      </p>
      {findings.length > 0 && (
        <table className="lines">
          <ColumnTitles of={[words.what, words.at]} />
          <tbody>
            {findings.map(({ kind, title, at }) => (
              <tr key={`${kind} ${at}`}>
                <th scope="row">{say(title)}</th>
                <td data-label={words.at}>{at === null ? '' : count(at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The button that verifies the dossier at which an auditor looks, and what it found. */
export function VerifyThis({ number }: { readonly number: string }) {
  const words = useOwnWords(verifyWords);
  const { mutate, isPending, data, error } = useVerify();
  return (
    <section aria-labelledby="verification">
      <h2 id="verification">{words.title}</h2>
      <p className="small">{words.lead}</p>
      <p>
        <button type="button" aria-disabled={isPending} onClick={() => isPending || mutate(number)}>
          {isPending ? words.verifying : words.verify}
        </button>
      </p>
      {error !== null && <Failure error={error} />}
      {data !== undefined && <Outcome verified={data} />}
    </section>
  );
}

/** Verifies a dossier by its number. */
export function VerifyByNumber() {
  const words = useOwnWords(verifyWords);
  const { mutate, isPending, data, error } = useVerify();
  return (
    <section aria-labelledby="verify">
      <h2 id="verify">{words.title}</h2>
      <p className="small">{words.lead}</p>
      <AskNumber
        id="verified"
        label={words.number}
        noNumber={words.noNumber}
        button={isPending ? words.verifying : words.verify}
        busy={isPending}
        give={mutate}
        title={words.title}
      />
      {error !== null && <Failure error={error} />}
      {data !== undefined && <Outcome verified={data} />}
    </section>
  );
}
