/** What somebody at a counter says: how a number ends, or a name. */
export type Sought = { readonly number: string } | { readonly name: string };

/** What was typed into the one field; undefined where it says too little. */
export function soughtIn(text: string): Sought | undefined {
  const clean = text.normalize('NFC').trim();
  const number = clean.replaceAll(/\s/g, '').toUpperCase();
  if (/^[A-Z0-9-]{1,30}$/.test(number) && /\d/.test(number)) return { number };
  return clean.length < 2 ? undefined : { name: clean };
}
