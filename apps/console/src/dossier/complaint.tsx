import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { letterWords } from './letter-words.js';

/** What somebody may do who does not agree with a decision, with its articles; nothing where the law of the type is silent. */
export function Complaint({
  complaint,
}: {
  readonly complaint: { readonly said: Text; readonly basis: string } | null;
}) {
  const { say } = useWords();
  const words = useOwnWords(letterWords);
  if (complaint === null) return null;
  return (
    <section aria-labelledby="complaint">
      <h2 id="complaint">{words.complaint}</h2>
      <p>
        {say(complaint.said)} <span className="small">({complaint.basis})</span>
      </p>
    </section>
  );
}
