import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import type { RegistryDefinition } from './registry-definition.js';

/** Serves the OpenAPI 3.1 description at /docs-json and a page to read and try it at /docs. */
export function describeApi(app: NestFastifyApplication, registry: RegistryDefinition): void {
  const base = new DocumentBuilder()
    .setTitle(registry.title)
    .setDescription(registry.description)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'admin')
    .build();
  const document = SwaggerModule.createDocument(app, base, { standardSchemaConverter: convert });
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'docs-json' });
}

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1; Nest's own conversion gives the one of 3.0. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }): { schema: unknown } | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _, '~standard': __, ...plain } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  return { schema: plain };
}
