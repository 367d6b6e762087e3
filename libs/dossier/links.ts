import type { DossierLink } from './state.js';

/** A dossier that a submission names, and where in its input. */
export interface StatedLink extends DossierLink {
  readonly field: string;
}

/**
 * The other dossiers that an input names.
 * @param fields that hold their numbers, each with the type of which the dossier must be
 */
export const linksIn = (
  input: unknown,
  fields: Readonly<Record<string, string | undefined>> = {},
): readonly StatedLink[] => {
  const stated = new Map<string, unknown>(typeof input === 'object' && input !== null ? Object.entries(input) : []);
  return Object.entries(fields).flatMap(([field, relation]) => {
    const number = stated.get(field);
    return typeof number === 'string' && relation !== undefined ? [{ field, number, relation }] : [];
  });
};
