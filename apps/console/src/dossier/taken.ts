/** Kinds of files that are taken as papers. */
export const TAKEN: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

/** Whether a file is of a kind that is taken: another would be refused after minutes on a slow line. */
export const isTaken = ({ type }: Pick<File, 'type'>): boolean => TAKEN.includes(type);
