import type { OpenAPIObject } from '@nestjs/swagger';
import {
  type AnyDossierType,
  type DossierTypes,
  type ShownPart,
  shownSchema,
  UNDISCLOSED,
} from '../../../../libs/dossier/index.js';

type Schema = Record<string, unknown>;

/** `UnemploymentClaim` for `unemployment-claim`. */
const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** A schema of what is shown as JSON Schema; where a word may stand that is personal, it may be undisclosed. */
const schemaFor = ({ schema }: ShownPart<unknown>, sensitive: readonly string[]): Schema =>
  shownSchema(schema, (found) => {
    if (found.enum?.some((word) => sensitive.includes(String(word)))) found.enum = [...found.enum, UNDISCLOSED];
  });

/** What is shown of a type's dossiers, by schema name: to officials, and to each party. */
export const shownSchemas = ({
  name,
  shown,
  sensitiveWords = [],
}: AnyDossierType): Readonly<Record<string, Schema>> => {
  const { openly, to = {} } = shown;
  const parts = { '': openly, ToClaimant: to.claimant, ToEmployer: to.employer };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([reader, part]) =>
      part === undefined ? [] : [[`${pascal(name)}Shown${reader}`, schemaFor(part, sensitiveWords)] as const],
    ),
  );
};

/** Adds the shown data of all types as schemas, and refers to them in answers with a dossier. */
export function describeShown(document: OpenAPIObject, types: DossierTypes): void {
  const schemas = Object.assign({}, ...types.all.map(shownSchemas)) as Record<string, Schema>;
  // Sound: JSON Schema 2020-12, which OpenAPI 3.1 takes and the types of Nest's 3.0 do not know.
  document.components = {
    ...document.components,
    schemas: Object.assign({}, document.components?.schemas, schemas as never),
  };
  const answer = document.paths['/v1/dossiers/{number}']?.get?.responses['200'];
  const content = answer !== undefined && 'content' in answer ? answer.content?.['application/json'] : undefined;
  const dossier = content?.schema;
  if (dossier === undefined || '$ref' in dossier || dossier.properties === undefined) return;
  const one = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  dossier.properties = {
    ...dossier.properties,
    facts: {
      description: 'What is shown of it, as its type says; nothing where the reader may know only where it stands',
      anyOf: [...one, { type: 'object', maxProperties: 0 }],
    },
  };
}
