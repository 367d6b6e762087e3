/**
 * Words of a rule without the figures of a case: `{months}` becomes `…`, `{capped?the cap|the average}` becomes
 * `the cap or the average`.
 * @param or the word between what may be said
 */
export function readable(words: string, or: string): string {
  let text = words;
  // The innermost first: an alternative may contain figures of its own.
  for (let before = ''; text !== before;) {
    before = text;
    text = text
      .replaceAll(/\{[^{}?]*\}/g, '…')
      .replaceAll(/\{[^{}?]*\?([^{}|]*)\|([^{}]*)\}/g, (_, yes: string, no: string) =>
        [yes, no].filter((one) => one.trim() !== '').join(` ${or} `),
      );
  }
  return text;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();

/** Whether every word of what is looked for stands in one of the texts, with or without accents. */
export function found(looked: string, texts: readonly string[]): boolean {
  const all = plain(texts.join('\n'));
  return plain(looked)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
