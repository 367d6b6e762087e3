import type { AnyDossierType } from '../definition.js';
import { dossierNumberPattern } from '../dossier-number.js';
import type { DossierTypes } from '../dossier-types.js';
import { standardEvents } from '../standard.js';
import type { Text } from '../text.js';

/** JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** One version of a kind of event, as subscribers may get it. */
export interface EventContract {
  /** `type` of the envelope, e.g. `hoso.unemployment-claim.awarded.v1`. */
  readonly name: string;
  readonly dossierType: string;
  readonly kind: string;
  readonly version: number;
  readonly title: Text;
  readonly schema: Schema;
}

const text = { type: 'string' } as const;

/** What an envelope holds; nothing else may stand in it. */
const schemaOf = (dossierType: string, kind: string, version: number): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'sequence', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { ...text, pattern: '^[0-9a-f]{64}$', description: 'Hash of the event in the chain of its dossier' },
    source: { const: 'urn:hoso:record' },
    type: { const: `hoso.${dossierType}.${kind}.v${version}` },
    subject: { ...text, pattern: dossierNumberPattern.source, description: 'Number of the dossier' },
    time: { ...text, format: 'date-time', description: 'When it was recorded' },
    datacontenttype: { const: 'application/json' },
    sequence: { ...text, pattern: '^\\d{6,}$', description: 'Place in its dossier; sorts as text' },
    data: {
      type: 'object',
      additionalProperties: false,
      required: ['dossier', 'type', 'kind', 'version', 'sequence', 'filedOn'],
      properties: {
        dossier: { ...text, description: 'Number of the dossier' },
        type: { const: dossierType },
        kind: { const: kind },
        version: { const: version },
        sequence: { type: 'integer', minimum: 1 },
        filedOn: { ...text, format: 'date', description: 'The day on which it was done' },
      },
    },
  },
});

const contractsOf = (type: AnyDossierType): readonly EventContract[] =>
  Object.entries({ ...standardEvents, ...type.events }).flatMap(([kind, { title, version }]) =>
    // Earlier versions stay in the record, and are sent when it is replayed.
    Array.from({ length: version }, (_, at) => ({
      name: `hoso.${type.name}.${kind}.v${at + 1}`,
      ...{ dossierType: type.name, kind, version: at + 1, title },
      schema: schemaOf(type.name, kind, at + 1),
    })),
  );

/** Every version of every kind of event of these dossier types. */
export const eventContracts = (types: DossierTypes): readonly EventContract[] => types.all.flatMap(contractsOf);

/** The same as a separate document, against which a receiver can validate what arrives. */
export const schemaDocument = ({ name, title, schema }: EventContract): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:hoso:event:${name}`,
  title: `${title.en} (${title.vi})`,
  ...schema,
});
