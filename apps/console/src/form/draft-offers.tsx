import { useState } from 'react';
import { AskOnceMore } from '../frame/ask-once-more.js';
import { focusPage } from '../frame/focus.js';
import { Failure } from '../frame/states.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { ownWords, useOwnWords } from '../words/own.js';
import type { DraftLine } from './draft-api.js';

const offerWords = ownWords(
  { sure: 'Bỏ hẳn bản nháp này? Nội dung trong đó không lấy lại được.', yes: 'Bỏ hẳn', no: 'Giữ lại' },
  { sure: 'Delete this draft? What is in it cannot be had back.', yes: 'Delete it', no: 'Keep it' },
);

interface OfferProps {
  readonly line: DraftLine;
  readonly open: (id: string) => Promise<void>;
  /** @throws Problem */
  readonly discard: (line: DraftLine) => Promise<void>;
}

/** One draft that was not sent: it is gone on with, or thrown away after one was asked. */
function Offer({ line, open, discard }: OfferProps) {
  const { words, language } = useWords();
  const own = useOwnWords(offerWords);
  const [fault, setFault] = useState<unknown>();
  const saved = words.draft.savedOn(instantText(line.savedAt, language));
  const throwAway = () => {
    focusPage();
    setFault(undefined);
    discard(line).catch(setFault);
  };
  return (
    <li>
      {saved}{' '}
      <AskOnceMore
        key={String(fault)}
        begin={words.draft.discard}
        beginLabel={`${words.draft.discard}: ${saved}`}
        {...own}
        act={throwAway}
      >
        <button type="button" aria-label={`${words.draft.use}: ${saved}`} onClick={() => void open(line.id)}>
          {words.draft.use}
        </button>{' '}
      </AskOnceMore>
      {fault !== undefined && <Failure error={fault} />}
    </li>
  );
}

/** Drafts of this form that were not sent. */
export function Offers({ offers, ...acts }: Omit<OfferProps, 'line'> & { readonly offers: readonly DraftLine[] }) {
  const { words } = useWords();
  if (offers.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="draft-offers">
      <h2 id="draft-offers">{words.draft.offers}</h2>
      <ul>
        {offers.map((line) => (
          <Offer key={line.id} line={line} {...acts} />
        ))}
      </ul>
    </section>
  );
}
