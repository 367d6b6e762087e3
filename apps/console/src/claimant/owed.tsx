import { Fragment } from 'react';
import type { Dossier } from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useOffered } from './offered.js';
import { claimantWords } from './words.js';

/** One sentence: what is owed, by whom, until when; the claimant's own duty first. */
export function useSentence(): (dossier: Pick<Dossier, 'waiting' | 'closedOn'>) => string {
  const { say, language } = useWords();
  const words = useOwnWords(claimantWords);
  return ({ waiting, closedOn }) => {
    if (closedOn !== null) return words.closed(dayText(closedOn, language));
    const [mine] = waiting.filter(({ mine: isMine }) => isMine);
    const [first] = mine === undefined ? waiting : [mine];
    if (first === undefined) return words.nothing;
    const until = first.until === undefined ? '' : dayText(first.until, language);
    if (first === mine) return words.you(say(first.what), until);
    const who = words.who[first.who as keyof typeof words.who];
    const sentence = who === undefined ? words.registry : words.others(who, say(first.what), until);
    const stopped = waiting.flatMap(({ paused }) => paused ?? [])[0];
    if (stopped === undefined) return sentence;
    const why = stopped.why === undefined ? '' : say(stopped.why);
    return `${sentence} ${words.paused(dayText(stopped.since, language), why)}`;
  };
}

/** What is asked one by one, each with the way to it, and the words of whoever asks. */
function Asked({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords();
  const words = useOwnWords(claimantWords);
  const { number, commands } = dossier;
  const mine = dossier.waiting.filter(({ items, said, ...one }) => one.mine && (items ?? said) !== undefined);
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      {mine.map(({ items = [], said }, at) => (
        <Fragment key={at}>
          {items.length > 0 && (
            <ul className="acts stacked">
              {items.map(({ title, command: name, place }) => {
                const command = commands.find((one) => one.name === name);
                return (
                  <li key={title.en}>
                    {command === undefined ? (
                      say(title)
                    ) : (
                      <CommandLink {...{ number, command, place }} called={words.complete(say(title))} wide />
                    )}
                  </li>
                );
              })}
            </ul>
          )}
          {said !== undefined && (
            <p>
              {words.officeSays}{' '}
              <span className="lines">
                «<bdi>{said}</bdi>»
              </span>
            </p>
          )}
        </Fragment>
      ))}
    </section>
  );
}

/**
 * The sentence, and the one button that does what it says.
 * @param command where it can be given now
 * @param instead of the sentence, where a type knows better
 */
export function Owed({
  dossier,
  command,
  instead,
}: {
  readonly dossier: Dossier;
  readonly command?: string | undefined;
  readonly instead?: string | undefined;
}) {
  const sentence = useSentence();
  const offered = dossier.commands.find(({ name }) => name === command);
  useOffered(offered?.name);
  return (
    <>
      <div className="notice owed-now">
        <p>
          <b>{instead ?? sentence(dossier)}</b>
        </p>
        {offered !== undefined && (
          <p>
            <CommandLink number={dossier.number} command={offered} primary wide />
          </p>
        )}
      </div>
      <Asked dossier={dossier} />
    </>
  );
}
