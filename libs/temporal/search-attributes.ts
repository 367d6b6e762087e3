import type { Connection } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { until } from './until.js';

/**
 * What Temporal UI can filter dossiers by. They stand in clear in Temporal's database: codes only, never personal data.
 * Each change is a history event and rewrites a row with some 70 indexes: set at the start, changed at most three times.
 */
export const dossierSearchAttributes = {
  /** The dossier type, e.g. `unemployment-claim`. */
  type: defineSearchAttributeKey('HosoType', SearchAttributeType.KEYWORD),
  /** The office that the dossier belongs to, e.g. `HN-01`. */
  office: defineSearchAttributeKey('HosoOffice', SearchAttributeType.KEYWORD),
  /** How far it has come. */
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

const usableWithin = 30_000;

/**
 * Registers the search attributes that a namespace lacks and waits until the server lists them. Safe to repeat and to
 * run from several programs at once. On SQL visibility they take three of the ten keyword columns of the namespace.
 */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  if ((await missingAttributes(connection, namespace)).length === 0) return;
  await until(`search attributes of ${namespace}`, usableWithin, async () => {
    const missing = await missingAttributes(connection, namespace);
    if (missing.length === 0) return true;
    const keyword = temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;
    const searchAttributes = Object.fromEntries(missing.map((name) => [name, keyword]));
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
    return false;
  });
}

async function missingAttributes(connection: Connection, namespace: string): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return Object.values(dossierSearchAttributes)
    .map(({ name }) => name)
    .filter((name) => !(name in customAttributes));
}
