import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

/** The product with the made-up dossier types beside its own (libs/made-up, workflows/fixtures/procedure.ts). */
export interface MadeUpCopy {
  /** For `startSystem` and `startProgram(…, { from })`. */
  readonly folder: string;
  remove(): void;
}

/** By their names: their constants, and the names of their workflows. */
const types = {
  'workplace-inspection': ['workplaceInspection', 'workplaceInspectionWorkflow'],
  'site-visit': ['siteVisit', 'siteVisitWorkflow'],
} as const;

/**
 * Copies the built product, registers the made-up types in it as two lines each and what they tell the insurance agency,
 * which hears it at once, and bundles its workflows.
 * @throws Error when the product is not built
 */
export function madeUpCopy(): MadeUpCopy {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-made-up-'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const shared of ['node_modules', 'package.json']) symlinkSync(join(root, shared), join(folder, shared));
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, 'dist', file);
    const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
    if (after === before) throw new Error(`dist/${file} is not as it is known here`);
    writeFileSync(path, after);
  };
  const all = Object.entries(types);
  edit('workflows/types.js', (text) => {
    const list = 'new DossierTypes([';
    const imports = all.map(([, [type]]) => `import { ${type} } from '../libs/made-up/index.js';\n`);
    return imports.join('') + text.replace(list, list + all.map(([, [type]]) => `registered(${type}), `).join(''));
  });
  edit('workflows/index.js', (text) =>
    [...all.map(([name, [, run]]) => `export { ${run} as '${name}' } from './fixtures/procedure.js';`), text].join(
      '\n',
    ),
  );
  edit('activities/insurance-records/insurance-records.activity.js', (text) =>
    text.replace(
      'class InsuranceRecordsActivities {',
      'class InsuranceRecordsActivities { noteDefects = ({ reference }) => Promise.resolve({ reference });',
    ),
  );
  execFileSync(process.execPath, [join(folder, 'dist/apps/worker/src/bundle.js')], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
