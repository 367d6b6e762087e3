import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { officeCode } from '../../../../libs/dossier/index.js';
import { commandName, documentId, explanationName, typeName } from '../dossiers/requests.js';
import { jsonSchema } from './json-schema.js';

/** Schemas of path parameters, by name. */
const inPath: Readonly<Record<string, z.ZodType>> = {
  number: dossierNumber,
  office: officeCode,
  type: typeName,
  command: commandName,
  id: documentId,
  subject: explanationName,
  letter: z.string().regex(/^\d{1,7}-[\w-]{1,60}$/),
};

/** States the form of every path parameter; anything else is not found. */
export function describeAddresses(document: OpenAPIObject): void {
  for (const item of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      for (const parameter of item[method]?.parameters ?? []) {
        if (!('name' in parameter) || parameter.in !== 'path') continue;
        const form = inPath[parameter.name];
        if (form !== undefined) Object.assign(parameter, { schema: { ...parameter.schema, ...jsonSchema(form) } });
      }
    }
  }
}
