/**
 * What cannot be missing at this point of a procedure: a deadline that is open has its first day.
 * @throws Error: the definition is at fault
 */
export const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the dossier has no ${what}`);
  return value;
};
