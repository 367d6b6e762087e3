import type { AnyDossierType } from './definition.js';
import type { DossierLink } from './state.js';

/** A dossier that a submission names, and where in its input. */
export interface StatedLink extends DossierLink {
  readonly field: string;
}

/** The other dossiers that a submission names, by the fields that its definition declares. */
export const linksOf = (type: AnyDossierType, input: object): readonly StatedLink[] =>
  Object.entries(type.submission.links ?? {}).flatMap(([field, relation]) => {
    const number = (input as Readonly<Record<string, unknown>>)[field];
    return typeof number === 'string' && relation !== undefined ? [{ field, number, relation }] : [];
  });
