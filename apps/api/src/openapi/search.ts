import type { OpenAPIObject } from '@nestjs/swagger';
import type { AnyDossierType, DossierTypes } from '../../../../libs/dossier/index.js';
import { textSchema } from '../dossiers/search-filter.js';
import { jsonSchema } from './json-schema.js';

/** Lists that take search fields in their address. */
const filtered = ['/v1/my/work', '/v1/offices/{office}/queue', '/v1/offices/{office}/dossiers'];

type Field = NonNullable<AnyDossierType['search']>[string];

const endings = ({ kind }: Field): readonly (readonly [string, string])[] =>
  kind === 'day' || kind === 'number'
    ? [
        ['', ''],
        ['.from', ', at least'],
        ['.to', ', at most'],
      ]
    : [['', '']];

const parametersOf = (type: AnyDossierType) =>
  Object.entries(type.search ?? {}).flatMap(([name, field]) => {
    if (field.personal === true) return [];
    const { en, vi } = field.title;
    return endings(field).map(([end, words]) => ({
      name: `fields.${name}${end}`,
      in: 'query' as const,
      required: false,
      description: `With type=${type.name}: ${en} (${vi})${words}`,
      schema: jsonSchema(textSchema(field)),
    }));
  });

/** Adds to each list the search fields of every type; a name that two types share is listed once. */
export function describeSearch(document: OpenAPIObject, types: DossierTypes): void {
  const parameters = [
    ...new Map(types.all.flatMap(parametersOf).map((parameter) => [parameter.name, parameter])).values(),
  ];
  for (const path of filtered) {
    const list = document.paths[path]?.get;
    if (list !== undefined) list.parameters = [...(list.parameters ?? []), ...parameters];
  }
}
