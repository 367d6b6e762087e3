import type { ReactNode } from 'react';
import type { useDraft } from '../form/drafts.js';
import type { Schema } from '../form/schema.js';
import { takesPlace } from '../api/problem.js';
import { Failure, Loading } from '../frame/states.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Dossier, type DossierType, type Happened, useTimeline } from './asking.js';
import { useNames } from './reading.js';
import { heldSchema } from './timeline.js';
import { Value } from './value.js';
import { dossierWords } from './words.js';

/** Proposing a correction, and deciding on one. The form of the definition does not say which entry it is about. */
export const isCorrection = (command: string): boolean => command === PROPOSE || answers.includes(command);
const PROPOSE = 'proposeCorrection';
const answers: readonly string[] = ['approveCorrection', 'rejectCorrection'];

interface Props {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly command: DossierType['commands'][number];
  readonly draft: ReturnType<typeof useDraft>;
  /** The form for what is still to be said; the rest of the input is known. */
  readonly children: (schema: Schema, known: object) => ReactNode;
}

function Entry({ event, type }: { readonly event: Happened; readonly type: DossierType }) {
  const holds = { ...event.data, ...event.personal };
  return <Value value={holds} schema={heldSchema(type, event.kind, holds)} />;
}

/** Of an input, the fields that are still asked for. */
function without(input: Schema, known: string): Schema {
  const { [known]: _, ...properties } = input.properties ?? {};
  return { ...input, properties, required: input.required?.filter((name) => name !== known) ?? [] };
}

function Propose({ events, type, command, draft, children }: Props & { readonly events: readonly Happened[] }) {
  const { say, language } = useWords();
  const own = useOwnWords(dossierWords);
  const kinds = new Map(type.corrections.map((one) => [one.kind, one]));
  const entries = events.filter(({ kind }) => kinds.has(kind));
  const [only] = entries.length === 1 ? entries : [];
  const entry = only ?? entries.find(({ sequence }) => String(sequence) === draft.typed['/of']);
  const correction = entry && kinds.get(entry.kind);
  const input: Schema = command.input;
  const data: Schema | undefined = correction && {
    ...correction.input,
    'x-words': { ...input.properties?.['data']?.['x-words'] },
  };
  if (entries.length === 0) return <p className="notice">{own.none}</p>;
  return (
    <>
      <p>{own.entryLead}</p>
      {only === undefined && (
        <fieldset className="field choices">
          <legend>{own.entry}</legend>
          {entries.map(({ sequence, title, at }) => (
            <label key={sequence} className="choice">
              <input
                type="radio"
                name="entry"
                checked={entry?.sequence === sequence}
                onChange={() => draft.replace({ '/of': String(sequence) })}
              />{' '}
              {say(title)} <span className="small">{instantText(at, language)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {entry !== undefined && data !== undefined && (
        <div className="columns">
          <section aria-labelledby="stands">
            <h2 id="stands">
              {own.stands}: {say(entry.title)}
            </h2>
            <Entry event={entry} type={type} />
          </section>
          <div>
            {children(
              { ...without(input, 'of'), properties: { ...without(input, 'of').properties, data } },
              { of: entry.sequence },
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Answer({ events, type, command, children }: Props & { readonly events: readonly Happened[] }) {
  const own = useOwnWords(dossierWords);
  const nameOf = useNames();
  const last = events.findLast(({ kind }) => ['correctionProposed', 'corrected', 'correctionRejected'].includes(kind));
  if (last?.kind !== 'correctionProposed') return <p className="notice">{own.settled}</p>;
  return (
    <>
      <section aria-labelledby="proposed">
        <h2 id="proposed">{own.proposed}</h2>
        <p className="small">{own.proposedBy(nameOf(last.author))}</p>
        <Entry event={last} type={type} />
      </section>
      {children(without(command.input, 'proposal'), { proposal: last.sequence })}
    </>
  );
}

/** Corrections: what is recorded beside what is proposed. */
export function Correction(props: Props) {
  const { dossier, command } = props;
  const { words } = useWords();
  const { data, error, refetch } = useTimeline(dossier.number, { purpose: `command:${command.name}` });
  if (takesPlace(error, data)) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading text={words.dossier.loading} />;
  return command.name === PROPOSE ? (
    <Propose {...props} events={data.items} />
  ) : (
    <Answer {...props} events={data.items} />
  );
}
