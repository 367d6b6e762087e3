import type { DossierTypes } from '../../../../libs/dossier/index.js';

/** Types whose dossiers are pinned to a version of a law. */
export const typesWithLaw = (types: DossierTypes): readonly string[] =>
  types.all.filter(({ law }) => law !== undefined).map(({ name }) => name);
