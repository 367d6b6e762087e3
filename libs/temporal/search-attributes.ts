import { isGrpcServiceError, type Connection } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import proto from '@temporalio/proto';
import { until } from './until.js';

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;

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

const attributeNames = Object.values(dossierSearchAttributes).map(({ name }) => name);

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

const grpcInvalidArgument = 3;
const usableWithin = 30_000;

/**
 * Registers the search attributes that a namespace lacks and waits until the server takes them (its caches lag behind
 * by seconds). Safe to repeat and to run from several programs at once. On SQL visibility they take three of the ten
 * keyword columns of the namespace.
 */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const missing = await missingAttributes(connection, namespace);
  if (missing.length > 0) {
    const keyword = temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;
    const searchAttributes = Object.fromEntries(missing.map((name) => [name, keyword]));
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  }
  await until(`search attributes of ${namespace}`, usableWithin, () => takesAttributes(connection, namespace));
}

async function missingAttributes(connection: Connection, namespace: string): Promise<string[]> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return attributeNames.filter((name) => !(name in customAttributes));
}

/** Reads through the cache that starting a workflow reads through. */
async function takesAttributes(connection: Connection, namespace: string): Promise<boolean> {
  const query = attributeNames.map((name) => `${name} = 'any'`).join(' AND ');
  try {
    await connection.workflowService.countWorkflowExecutions({ namespace, query });
    return true;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === grpcInvalidArgument) return false;
    throw error;
  }
}
