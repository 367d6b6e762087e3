// The settings of our programs as a document, from the schemas with which they parse their environment.
import { join } from 'node:path';
import { root } from './paths.mjs';

const programs = {
  api: '`apps/api`',
  worker: '`apps/worker`',
  courier: '`apps/courier`',
  operator: '`apps/operator` (each command reads some of them; its `--help` tells which)',
  registries: '`apps/registries`',
};

/**
 * Needs the built programs.
 * @returns {Promise<string>} Markdown
 */
export async function settingsDocument() {
  const parts = [
    '# Settings',
    'What each program reads from its environment, from its schema (`config.ts`) by `npm run diagrams`; not to be edited.',
  ];
  for (const [program, title] of Object.entries(programs)) {
    /** @type {{ environment: import('zod').ZodObject }} */
    const { environment } = await import(join(root, 'dist', 'apps', program, 'src', 'config.js'));
    const rows = Object.entries(environment.shape).map(([name, schema]) => rowOf(name, /** @type {any} */ (schema)));
    parts.push(`## ${title}`, ['| setting | when left out | what |', '| --- | --- | --- |', ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param {string} name @param {import('zod').ZodType} schema */
function rowOf(name, schema) {
  const { description } = schema;
  if (description === undefined) throw new Error(`${name} says nothing of itself: .describe() it in config.ts`);
  const { success, data } = schema.safeParse(undefined);
  const left = !success ? '**must be named**' : data === undefined || String(data) === '' ? '-' : `\`${data}\``;
  return `| \`${name}\` | ${left} | ${description} |`;
}
