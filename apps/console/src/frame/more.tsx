import { useState } from 'react';
import { BusyButton } from './busy-button.js';
import { takeFocus } from './focus.js';
import { stateWords } from './state-words.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';

/** What a list that comes page by page knows of its next one. */
interface MoreProps {
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The button for the next page of a list; where the last one has come, whoever asked for it is told so; else nothing. */
export function More({ of: { hasNextPage, isFetching, fetchNextPage } }: MoreProps) {
  const { words } = useWords();
  const { noMore } = useOwnWords(stateWords);
  const [asked, setAsked] = useState(false);
  if (!hasNextPage)
    return asked ? (
      <p ref={takeFocus} tabIndex={-1} className="small">
        {noMore}
      </p>
    ) : null;
  return (
    <p>
      <BusyButton
        press={() => {
          setAsked(true);
          return fetchNextPage();
        }}
        busy={isFetching}
      >
        {words.list.more}
      </BusyButton>
    </p>
  );
}
