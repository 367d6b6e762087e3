import { useEffect, useState } from 'react';
import { type Text, useWords } from '../words/language.js';
import { moneyText } from '../words/format.js';
import { amountInWords } from './amount-words.js';
import { wholeNumber } from './collect.js';

/** Amounts from here on are easily mistyped by a nought. */
const LARGE = 1_000;

/** An amount as it was understood, in digits and in words, so that a nought too many is seen before sending. */
export function Amount({ text, unit }: { readonly text: string; readonly unit: Text | undefined }) {
  const { language } = useWords();
  const dong = unit?.vi === 'đồng' ? wholeNumber(text) : undefined;
  const isLarge = dong !== undefined && dong >= LARGE && Number.isSafeInteger(dong);
  const [speak, setSpeak] = useState<(dong: number) => string>();
  useEffect(() => {
    if (!isLarge) return undefined;
    let isHere = true;
    // Without the words the digits stand there.
    void amountInWords[language]().then(
      (speaks) => isHere && setSpeak(() => speaks),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isLarge, language]);
  if (!isLarge) return null;
  return (
    <span className="help">
      {moneyText(dong, language)}
      {speak !== undefined && `: ${speak(dong)}`}
    </span>
  );
}
