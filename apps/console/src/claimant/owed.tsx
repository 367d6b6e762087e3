import type { Dossier } from '../dossier/asking.js';
import { CommandLink } from '../dossier/command-link.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { claimantWords } from './words.js';

/** One sentence: what is owed, by whom, until when; the claimant's own duty first. */
export function useSentence(): (dossier: Pick<Dossier, 'waiting' | 'closedOn'>) => string {
  const { say, language } = useWords();
  const words = useOwnWords(claimantWords);
  return ({ waiting, closedOn }) => {
    if (closedOn !== null) return words.closed(dayText(closedOn, language));
    const [mine] = waiting.filter(({ who }) => who === 'claimant');
    const [first] = mine === undefined ? waiting : [mine];
    if (first === undefined) return words.nothing;
    const until = first.until === undefined ? '' : dayText(first.until, language);
    if (first === mine) return words.you(say(first.what), until);
    const who = words.who[first.who as keyof typeof words.who];
    return who === undefined ? words.registry : words.others(who, say(first.what), until);
  };
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
  return (
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
  );
}
