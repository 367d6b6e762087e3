// `npm run -s sbom > sbom.json`: what the product is made of (CycloneDX), from package-lock.json alone.
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
