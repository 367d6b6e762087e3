import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { DossierTypes } from '../../../../libs/dossier/index.js';
import { CODEC_COOKIE } from '../codec/session.js';
import { describeDossierTypes } from './dossier-paths.js';
import { generatedExamples, requestExamples, responseExamples } from './examples.js';
import { jsonSchema } from './json-schema.js';
import { describeAddresses } from './parameters.js';
import { addProblems, problemSchema } from './problems.js';
import { responseSchemas } from './responses.js';
import { describeSearch } from './search.js';
import { describeShown } from './shown.js';

const success = (operation: { responses: object }): string =>
  Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '200';

/** Answers and bodies of operations, with examples where they help. */
function addBodies(document: OpenAPIObject, types: DossierTypes | undefined): void {
  const examples = { ...responseExamples, ...generatedExamples(types) };
  const at = (name: string) => {
    const [method = '', path = ''] = name.split(' ');
    return document.paths[path]?.[method as 'get' | 'post' | 'put' | 'patch' | 'delete'];
  };
  for (const [name, schema] of Object.entries(responseSchemas)) {
    const operation = at(name);
    if (!operation) continue;
    const example = examples[name];
    const content = { schema: jsonSchema(schema, 'output'), ...(example !== undefined && { example }) };
    const described = { description: 'The answer', content: { 'application/json': content } };
    operation.responses = { ...operation.responses, [success(operation)]: described };
  }
  // A probe that finds a part unreachable answers in the same shape.
  const ready = at('get /health/ready');
  if (ready?.responses['200']) ready.responses['503'] = { ...ready.responses['200'], description: 'A part is away' };
  for (const [name, example] of Object.entries(requestExamples)) {
    const body = at(name)?.requestBody;
    const content = body && 'content' in body ? body.content['application/json'] : undefined;
    if (content) content.example = example;
  }
}

/** The OpenAPI 3.1 description of what the application serves. */
export function openApi(app: NestFastifyApplication, types?: DossierTypes, sandbox = false): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Hoso')
    .setDescription(
      'Administrative dossiers: submit, follow, decide. Errors are RFC 9457 problems in Vietnamese or English, by Accept-Language.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addCookieAuth(CODEC_COOKIE, { type: 'apiKey', in: 'cookie' }, 'codec')
    .addCookieAuth('hoso-session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined,
  });
  document.components = {
    ...document.components,
    // Sound: JSON Schema 2020-12, which OpenAPI 3.1 takes and the types of Nest's 3.0 do not know.
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  if (types) describeDossierTypes(document, types, sandbox);
  describeAddresses(document);
  addBodies(document, types);
  if (types) {
    describeShown(document, types);
    describeSearch(document, types);
  }
  addProblems(document, types);
  return document;
}

/** Serves the description: pages at /docs, JSON at /docs-json. */
export function documentApi(app: NestFastifyApplication, types?: DossierTypes, sandbox = false): void {
  SwaggerModule.setup('docs', app, () => openApi(app, types, sandbox), {
    jsonDocumentUrl: 'docs-json',
    raw: ['json'],
    customSiteTitle: 'Hoso API',
  });
}
