import { ownWords, useOwnWords } from '../words/own.js';

const roomWords = ownWords(
  { left: (count: number) => (count >= 0 ? `Còn nhập được ${count} ký tự.` : `Thừa ${-count} ký tự.`) },
  { left: (count) => (count >= 0 ? `${count} characters left.` : `${-count} characters too many.`) },
);

/** From this share of what a text may have on, one is told how much is left. */
const SOON = 0.8;

/** How much of a long text may still be typed, once most of it is. */
export function Room({ text, most }: { readonly text: string; readonly most: number | undefined }) {
  const words = useOwnWords(roomWords);
  const length = text.normalize('NFC').trim().length;
  if (most === undefined || length < most * SOON) return null;
  return <span className="help">{words.left(most - length)}</span>;
}
