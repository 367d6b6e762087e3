import { useWho } from '../list/who.js';
import { dayText, instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import type { Happened } from './asking.js';
import { Value } from './value.js';

/** What happened, the newest first, each in a sentence; what it holds is one click away. */
export function Timeline({ events }: { readonly events: readonly Happened[] }) {
  const { words, say, language } = useWords();
  const called = useWho();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.dossier.timeline}</h2>
      <p className="small">{words.dossier.newest}</p>
      <ol className="timeline">
        {events.toReversed().map((event) => {
          const holds = { ...event.data, ...event.personal };
          const author = called(event.author);
          return (
            <li
              key={event.sequence}
              id={`event-${event.sequence}`}
              className={event.supersededBy.length > 0 ? 'superseded' : undefined}
            >
              <span className="day">{instantText(event.at, language)}</span> <b>{say(event.title)}</b>{' '}
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
                  <Value value={holds} schema={undefined} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
