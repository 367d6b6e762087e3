// The typed client of the pages, from our own OpenAPI description: `npm run console:client` writes it, with `-- --check` it
// only compares. What definitions bring (submissions, commands, facts) is drawn from them at run time and not part of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from '../paths.mjs';

const file = join(root, 'apps', 'console', 'src', 'api', 'schema.ts');

/** @returns {Promise<string>} the text of the module */
export async function clientText() {
  const file = join(dist, 'apps', 'api', 'src', 'openapi', 'offline.js');
  const { describedForPages } = await import(pathToFileURL(file).href);
  const document = await describedForPages();
  // What is refused is a problem everywhere.
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(
      /** @type {Record<string, { responses?: Record<string, unknown> }>} */ (item),
    ))
      if (operation.responses)
        operation.responses = Object.fromEntries(
          Object.entries(operation.responses).filter(([status]) => status.startsWith('2')),
        );
  const { default: openapiTs, astToString } = await import('openapi-typescript');
  const text = astToString(await openapiTs(document, { alphabetize: true }));
  return `// Made from the OpenAPI description by \`npm run console:client\`; not to be edited.\n${text}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prepared, say } = await import('../setup/prepare.mjs');
  await prepared(async () => {
    // Not the pages: they may be waiting for this very client.
    const { buildPrograms } = await import('../build.mjs');
    if (!(await buildPrograms(say))) throw new Error('the build failed');
    const text = await clientText();
    if (!process.argv.includes('--check')) return (writeFileSync(file, text), 0);
    if (readFileSync(file, 'utf8') === text) return 0;
    say('apps/console/src/api/schema.ts is stale: run npm run console:client');
    return 1;
  });
}
