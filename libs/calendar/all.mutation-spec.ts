import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All specs of the room in one file: a mutation run then loads the library once for each mutant, not once for each spec. */
const specs = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.spec.ts') && !path.endsWith('data/calendar.spec.ts'),
);

for (const path of specs.sort()) await import(join(import.meta.dirname, path));
