import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';

/**
 * What Temporal UI can filter dossiers by; tools/temporal/namespace.mjs registers them. They are unencrypted in
 * Temporal's database: codes only, never personal data. Each change is a history event and rewrites a row with some 70
 * indexes: set at the start, changed at most three times.
 */
const dossierSearchAttributes = {
  /** The dossier type, e.g. `unemployment-claim`. */
  type: defineSearchAttributeKey('HosoType', SearchAttributeType.KEYWORD),
  /** The office that the dossier belongs to, e.g. `HN-01`. */
  office: defineSearchAttributeKey('HosoOffice', SearchAttributeType.KEYWORD),
  /** How far it has come. Its workflow changes it, and adds `HosoAwaits`: the systems that it waits for. */
  phase: defineSearchAttributeKey('HosoPhase', SearchAttributeType.KEYWORD),
} as const;

/** The phases of any dossier. */
export type DossierPhase = 'intake' | 'waiting' | 'benefit' | 'closed';

/** The search attributes for starting a dossier's workflow. */
export function searchAttributesOf(dossier: {
  type: string;
  office: string;
  phase: DossierPhase;
}): TypedSearchAttributes {
  return new TypedSearchAttributes([
    { key: dossierSearchAttributes.type, value: dossier.type },
    { key: dossierSearchAttributes.office, value: dossier.office },
    { key: dossierSearchAttributes.phase, value: dossier.phase },
  ]);
}
