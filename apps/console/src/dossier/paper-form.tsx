import { type FormEvent, useState } from 'react';
import { send } from '../api/client.js';
import { Failure } from '../frame/states.js';
import { useWords } from '../words/language.js';
import { useStanding } from '../session/session.js';
import type { Dossier, DossierType } from './asking.js';

/** A paper of one kind, brought as a file. */
export function PaperForm({
  dossier,
  type,
  done,
}: {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly done: () => Promise<void>;
}) {
  const { words, say } = useWords();
  const role = useStanding()?.role;
  // The kinds that this person may bring; who is not named may not.
  const kinds = Object.entries(type.documents).filter(([, { by = ['claimant', 'officer'] }]) =>
    by.some((one) => one === role),
  );
  const [kind, setKind] = useState(kinds[0]?.[0] ?? '');
  const [file, setFile] = useState<File>();
  const [key] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const bring = async (event: FormEvent) => {
    event.preventDefault();
    if (file === undefined || sending) return;
    setSending(true);
    setFault(undefined);
    try {
      await send(`/v1/dossiers/${dossier.number}/documents?kind=${encodeURIComponent(kind)}`, file, { key });
      await done();
    } catch (error) {
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <form onSubmit={(event) => void bring(event)}>
      {fault !== undefined && <Failure error={fault} />}
      <div className="field">
        <label htmlFor="kind">{words.dossier.kind}</label>
        <select id="kind" value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map(([name, { title }]) => (
            <option key={name} value={name}>
              {say(title)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="file">{words.form.file}</label>
        <input
          id="file"
          type="file"
          accept="application/pdf,image/png,image/jpeg"
          required
          onChange={(event) => setFile(event.target.files?.[0])}
        />
      </div>
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={sending}>
          {sending ? words.form.sending : words.form.bring}
        </button>
      </p>
    </form>
  );
}
