import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.js';

/** The product as somebody would deploy it with mistakes in its workflows. */
export interface FaultyCopy {
  /** For `startProgram(…, { from })`. */
  readonly folder: string;
  remove(): void;
}

/**
 * Copies the built product and edits its workflow bundle.
 * @param mistakes a text that is in the bundle exactly once, and its replacement
 * @throws Error when a text is not there, or more than once
 */
export function faultyCopy(mistakes: Readonly<Record<string, string>>): FaultyCopy {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-faulty-'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const shared of ['node_modules', 'package.json']) symlinkSync(join(root, shared), join(folder, shared));
  const bundle = join(folder, 'dist', 'apps', 'worker', 'src', 'workflow-bundle.generated.cjs');
  let code = readFileSync(bundle, 'utf8');
  for (const [right, wrong] of Object.entries(mistakes)) {
    const parts = code.split(right);
    if (parts.length !== 2) throw new Error(`the workflow bundle has ${parts.length - 1} times: ${right}`);
    code = parts.join(wrong);
  }
  writeFileSync(bundle, code);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
