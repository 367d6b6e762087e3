import { marked } from './marked.js';

/** A text with the words marked in which it differs from another. */
export function MarkedText({ text, other }: { readonly text: string; readonly other: string }) {
  const [before, differs, after] = marked(text, other);
  return (
    <>
      {before}
      {differs !== '' && <mark>{differs}</mark>}
      {after}
    </>
  );
}
