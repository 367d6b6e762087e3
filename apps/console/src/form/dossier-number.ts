/** The number of a dossier in what was typed, as the API takes it; undefined where none stands. */
export function numberIn(typed: string): string | undefined {
  const number = typed.trim().toUpperCase();
  return /^[A-Z]{2,8}-\d{4}-\d{7,12}$/.test(number) ? number : undefined;
}
