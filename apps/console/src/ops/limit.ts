/** Calls a second as somebody types them, with a comma or a point; undefined for what is no limit between none and a thousand. */
export function callsOf(text: string): number | undefined {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(text.trim())) return undefined;
  const calls = Number(text.trim().replace(',', '.'));
  return calls > 0 && calls <= 1_000 ? calls : undefined;
}
