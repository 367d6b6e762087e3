import type { Schema } from '../form/schema.js';
import { dayText, instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { DossierType, Happened } from './asking.js';
import { useNames } from './reading.js';
import { Value } from './value.js';
import { dossierWords } from './words.js';

/** What an event holds, with the words of its type: see `holds` of the API. */
export function heldSchema({ holds }: DossierType, kind: string, held: Readonly<Record<string, unknown>>): Schema {
  const { kinds, own, every } = holds;
  const of = (name: string) =>
    (kinds.includes(kind) ? (own[`${kind}/${name}`] ?? own[name]) : undefined) ??
    every[`${kind}/${name}`] ??
    every[name];
  const known = Object.keys(held).flatMap((name) => {
    const schema = of(name);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  return { type: 'object', properties: Object.fromEntries(known) };
}

/** What happened, the newest first, each in a sentence; what it holds is one click away. */
export function Timeline({
  events,
  type,
  since = Infinity,
}: {
  readonly events: readonly Happened[];
  readonly type: DossierType;
  /** What came after this sequence is marked. */
  readonly since?: number;
}) {
  const { words, say, language } = useWords();
  const own = useOwnWords(dossierWords);
  const nameOf = useNames();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.dossier.timeline}</h2>
      <p className="small">{words.dossier.newest}</p>
      <ol className="timeline">
        {events.toReversed().map((event) => {
          const holds = { ...event.data, ...event.personal };
          const author = nameOf(event.author);
          return (
            <li
              key={event.sequence}
              id={`event-${event.sequence}`}
              className={event.supersededBy.length > 0 ? 'superseded' : undefined}
            >
              <span className="day">{instantText(event.at, language)}</span> <b>{say(event.title)}</b>{' '}
              {event.sequence > since && <span className="new">{own.isNew}</span>}{' '}
              <span className="small">
                {author}
                {event.filedOn !== event.at.slice(0, 10) &&
                  `, ${words.dossier.filed(dayText(event.filedOn, language))}`}
              </span>
              {Object.keys(holds).length > 0 && (
                <details>
                  <summary>
                    {words.dossier.details}
                    <span className="hidden">: {say(event.title)}</span>
                  </summary>
                  <Value value={holds} schema={heldSchema(type, event.kind, holds)} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
