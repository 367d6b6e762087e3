import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { OneLine } from '../form/one-line.js';
import { hand } from '../frame/hand.js';
import { Failure } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { listWords } from './words.js';

type Format = 'csv' | 'xlsx';

interface TakeFileProps {
  /** What the file holds, and what is logged. */
  readonly lead: string;
  /** Of the file, without its ending. */
  readonly name?: string;
  /** Asks for the file. */
  readonly make: (asked: { readonly format: Format; readonly purpose: string }) => Promise<Blob>;
}

/** What stands on a page as a file. Whoever takes it away says what for. */
export function TakeFile({ lead, name = 'hoso', make }: TakeFileProps) {
  const { file } = useOwnWords(listWords);
  const [format, setFormat] = useState<Format>('xlsx');
  const [purpose, setPurpose] = useState('');
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => hand(await make({ format, purpose }), `${name}.${format}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(purpose.trim() === '');
    if (purpose.trim() !== '' && !isPending) mutate();
  };
  return (
    <details>
      <summary>{file.more}</summary>
      <form onSubmit={submit} noValidate>
        <p className="small">{lead}</p>
        <fieldset className="field choices">
          <legend>{file.format}</legend>
          {(['xlsx', 'csv'] as const).map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} /> {file[one]}
            </label>
          ))}
        </fieldset>
        <OneLine
          id="export-purpose"
          label={file.purpose}
          value={purpose}
          set={setPurpose}
          fault={missing ? file.missing : undefined}
          longest={200}
        />
        {error !== null && <Failure error={error} />}
        <div className="buttons">
          <button type="submit" aria-disabled={isPending}>
            {isPending ? file.making : file.make}
          </button>
          {isSuccess && <span role="status">{file.made}</span>}
        </div>
      </form>
    </details>
  );
}
